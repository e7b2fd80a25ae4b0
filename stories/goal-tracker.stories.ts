import { html } from 'lit';
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import {
  StorageError,
  type EventStore,
  type StorageErrorKind,
} from '@council-elements/core/storage';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import {
  type CouncilGoalTracker,
  type Party,
  type PlanEvent,
} from '@council-elements/goal-tracker';
import { cynllunGrisiau } from '@council-elements/goal-tracker/samples/cynllun-grisiau.js';
import { stairsPlan } from '@council-elements/goal-tracker/samples/stairs-plan.js';
import { sayIn, type Say } from './say.js';

const own = ['plan', 'view', 'goal', 'step', 'day', 'saved'];

/** What a story was left with must not be what the next one starts from. */
const freshAddress: Decorator = (story) => {
  const address = new URL(location.href);
  for (const name of own) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  return story();
};

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

/** Keeps events for as long as the story is open. */
function memory(): EventStore {
  const kept: { id: string; plan: string }[] = [];
  return {
    all: async (plan) => kept.filter((event) => event.plan === plan),
    append: async (events) => {
      kept.push(...events);
      return [...events];
    },
  };
}

function failing(kind: StorageErrorKind): EventStore {
  const fail = () => Promise.reject(new StorageError(kind, new Error('made to fail')));
  return { all: fail, append: fail };
}

const sample = (say: Say): PlanEvent[] =>
  say('en', 'cy') === 'cy' ? cynllunGrisiau() : stairsPlan();
const upTo = (events: readonly PlanEvent[], day: string) =>
  events.filter(({ given }) => given.slice(0, 10) <= day);
const day17 = '2026-03-19';
const day42 = '2026-04-13';

interface Shown {
  readonly events: readonly unknown[];
  readonly today?: string;
  readonly author?: Party | undefined;
  readonly query?: string;
  readonly outcome?: CouncilGoalTracker['outcome'];
  readonly store?: EventStore;
  readonly isolated?: boolean;
  readonly direction?: 'rtl';
}

function story(shown: (say: Say) => Shown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const { events, today = day17, query = '', store = memory(), ...rest } = shown(say);
      const tracker = html`<council-goal-tracker
        plan=${sample(say)[0]?.plan ?? ''}
        today=${today}
        ?isolated=${rest.isolated ?? false}
        .events=${events}
        .author=${rest.author}
        .query=${query}
        .outcome=${rest.outcome}
        .store=${store}
      ></council-goal-tracker>`;
      return rest.direction ? html`<div dir=${rest.direction}>${tracker}</div>` : tracker;
    },
  };
}

const onDay17 = (say: Say) => ({ events: upTo(sample(say), day17) });
const by = (say: Say, role: Party['role']) =>
  sample(say).find(({ author }) => author.role === role)?.author;

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
      { field: 'goal', message: 'errorGoalEmpty' },
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
