import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { by, day17, failing, freshAddress, sample, story, upTo } from './goal-tracker-story.js';
import type { Say } from './say.js';

export default {
  title: 'Services/Goal tracker',
  component: 'council-goal-tracker',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'A reablement plan of six weeks: goals in the person’s own words, five described levels, ratings by the person, family and workers, weekly reviews. Every change is kept on the device as an event; views that differ are shown side by side and never averaged.',
      },
    },
  },
} satisfies Meta;

const day42 = '2026-04-13';

const onDay17 = (say: Say) => ({ events: upTo(sample(say), day17) });

/** No plan on this device yet: the form that starts one. */
export const Empty = story(() => ({ events: [] }));

/** While the device is asked for the plan. */
export const Loading = story(() => ({
  events: [],
  store: { all: () => new Promise<never>(() => undefined), append: async () => [] },
}));

export const Day17 = story(onDay17);

export const FamilyView = story((say) => ({ ...onDay17(say), author: by(say, 'family') }));

/** A worker sees T-scores too, one for each voice. */
export const WorkerView = story((say) => ({
  events: sample(say).filter(({ type }) => type !== 'plan-ended'),
  today: day42,
  author: by(say, 'worker'),
}));

/** The first visit: what the plan needs to be set up. */
export const WorkerSettingUp = story((say) => ({
  events: sample(say).slice(0, 2),
  today: '2026-03-02',
  author: by(say, 'worker'),
}));

/** A review is late, and it is time to finish. */
export const WorkerAfterSixWeeks = story((say) => ({
  events: upTo(sample(say), '2026-04-12').filter(({ type }) => type !== 'plan-ended'),
  today: '2026-04-15',
  author: by(say, 'worker'),
}));

export const RateAGoal = story((say) => ({ ...onDay17(say), query: '?view=rate&goal=stairs' }));

/** Text that is being typed. */
export const Typing: StoryObj = {
  ...RateAGoal,
  play: async ({ canvasElement }) => {
    const tracker = canvasElement.querySelector('council-goal-tracker');
    await tracker?.updateComplete;
    const note = tracker?.querySelector<HTMLTextAreaElement>('[name=note]');
    if (note) note.value = 'Carried the t';
  },
};

/** What was typed stays beside what is wrong with it. */
export const Errors = story((say) => ({
  ...onDay17(say),
  query: '?view=rate&goal=stairs',
  outcome: {
    values: { prompt: ['reminder'], note: [say('In the evening', 'Gyda’r nos')] },
    errors: [{ field: 'level', message: 'errorRatingEmpty' }],
  },
}));

export const AddAGoal = story((say) => ({ ...onDay17(say), query: '?view=add-goal' }));

export const AddAGoalErrors = story((say) => ({
  ...onDay17(say),
  query: '?view=add-goal',
  outcome: {
    values: { importance: ['11'] },
    errors: [
      { field: 'goal', message: 'errorGoalEmptyYou' },
      { field: 'importance', message: 'errorImportance' },
    ],
  },
}));

export const AddAStep = story((say) => ({ ...onDay17(say), query: '?view=add-step&goal=shop' }));

export const HoldAReview = story((say) => ({
  ...onDay17(say),
  today: '2026-03-23',
  query: '?view=review&day=21',
}));

export const Saved = story((say) => ({ ...onDay17(say), query: '?saved=rate' }));

/** At the end the person, the family and the worker see the way to the shop differently. */
export const Disagreement = story((say) => ({
  events: sample(say).filter(({ type }) => type !== 'plan-ended'),
  today: day42,
}));

export const Ended = story((say) => ({ events: sample(say), today: '2026-04-20' }));

export const StorageFull = story((say) => ({ ...onDay17(say), store: failing('full') }));

export const StorageForbidden = story(() => ({ events: [], store: failing('forbidden') }));

/** Some events do not fit: the others are shown. */
export const HalfValid = story((say) => ({
  events: [...onDay17(say).events, { type: 'rating-given', level: 9 }],
}));

/** The address names a goal that this device does not know. */
export const MissingGoal = story((say) => ({ ...onDay17(say), query: '?view=rate&goal=garden' }));

/** Words as long as people write them, in both languages. */
export const LongText = story((say) => ({
  events: onDay17(say).events.map((event) =>
    event.type === 'goal-added'
      ? {
          ...event,
          text: `${event.text}. ${say(
            'I want to get up on my own in the morning, wash and dress without anybody watching, and come down to the kitchen before my daughter telephones, as I always did before I was in hospital',
            'Dw i eisiau codi ar fy mhen fy hun yn y bore, ymolchi a gwisgo heb i neb wylio, a dod i lawr i’r gegin cyn i fy merch ffonio, fel y byddwn i bob amser yn ei wneud cyn i mi fod yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
          )}`,
        }
      : event,
  ),
}));

export const RightToLeft = story((say) => ({ ...onDay17(say), direction: 'rtl' }));

/** In a shadow root with its own styles, for a page without GOV.UK Frontend. */
export const Isolated = story((say) => ({ ...onDay17(say), isolated: true }));
