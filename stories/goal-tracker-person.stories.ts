import type { Meta } from '@storybook/web-components-vite';
import { readBy } from './goal-tracker-states.js';
import { freshAddress } from './goal-tracker-story.js';

export default {
  title: 'Services/Goal tracker/Read by the person',
  component: 'council-goal-tracker',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'A plan as the person reads it, in each of its states: what to do today first, then and now in their own words, nothing that scores them.',
      },
    },
  },
} satisfies Meta;

const plan = readBy('person');

/** The plan is written, and begins on Monday. */
export const BeforeDayOne = plan('beforeDayOne');

/** The first visit was yesterday. */
export const DayOne = plan('dayOne');

/** Day 17 of 42. */
export const MidPlan = plan('midPlan');

/** How each goal went is asked for. */
export const LastWeek = plan('lastWeek');

/** Three weeks were added. */
export const Extended = plan('extended');

/** What was said of each goal stays. */
export const Ended = plan('ended');

/** The check after 12 weeks is due. */
export const Day84 = plan('day84');

/** Nothing is written yet but who may see it. */
export const NoGoals = plan('noGoals');

/** Two people changed a goal while they were apart. */
export const TwoTexts = plan('twoTexts');

/** Whether a goal is agreed could not be answered. */
export const CouldNotAnswer = plan('couldNotAnswer');

/** Who may see the plan was decided for a person who could not. */
export const BestInterests = plan('bestInterests');

/** Consent is to one goal of three. */
export const SomeGoals = plan('someGoals');

/** The person has taken consent back. */
export const Withdrawn = plan('withdrawn');

/** Two changes wait for a signal. */
export const Pending = plan('pending');

/** The service has the key, and nobody has signed in. */
export const Locked = plan('locked');

/** The device has no room left. */
export const StorageFull = plan('storageFull');

/** An event does not fit: the others are shown. */
export const Unreadable = plan('unreadable');

/** While the device is asked for the plan. */
export const Loading = plan('loading');
