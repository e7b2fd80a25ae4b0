import type { Meta } from '@storybook/web-components-vite';
import { readBy } from './goal-tracker-states.js';
import { freshAddress } from './goal-tracker-story.js';

export default {
  title: 'Services/Goal tracker/Read by family',
  component: 'council-goal-tracker',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'A plan as family or a carer reads it, in each of its states: only the goals that consent stands for, and what the person can do today for them.',
      },
    },
  },
} satisfies Meta;

const plan = readBy('family');

/** The plan is written, and begins on Monday. */
export const BeforeDayOne = plan('beforeDayOne');

/** The first visit was yesterday. */
export const DayOne = plan('dayOne');

/** Day 17 of 42. */
export const MidPlan = plan('midPlan');

/** The last days. */
export const LastWeek = plan('lastWeek');

/** Three weeks were added. */
export const Extended = plan('extended');

/** Nothing is left to do or to say. */
export const Ended = plan('ended');

/** The check after 12 weeks is due. */
export const Day84 = plan('day84');

/** Nothing is written yet but who may see it. */
export const NoGoals = plan('noGoals');

/** Two people changed a goal while they were apart. */
export const TwoTexts = plan('twoTexts');

/** Two people described the levels of a goal while they were apart. */
export const TwoLevels = plan('twoLevels');

/** Whether a goal is agreed could not be answered. */
export const CouldNotAnswer = plan('couldNotAnswer');

/** Who may see the plan was decided for a person who could not. */
export const BestInterests = plan('bestInterests');

/** Consent is to one goal of three. */
export const SomeGoals = plan('someGoals');

/** Consent was taken back: nothing of the plan is left. */
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
