import type { StoryObj } from '@storybook/web-components-vite';
import type { Party, PlanEvent, Role } from '@council-elements/goal-tracker';
import {
  by,
  day17,
  describedApart,
  device,
  failing,
  more,
  NOWHERE,
  rewordedApart,
  sample,
  story,
  upTo,
  type Shown,
} from './goal-tracker-story.js';
import type { Say } from './say.js';

type Type = PlanEvent['type'];

const party = (say: Say, role: Role): Party => by(say, role) ?? { role, name: '' };

const only = (say: Say, ...types: readonly Type[]) =>
  sample(say).filter(({ type }) => types.includes(type));

const without = (events: readonly PlanEvent[], ...types: readonly Type[]) =>
  events.filter(({ type }) => !types.includes(type));

const onDay17 = (say: Say) => upTo(sample(say), day17);

/** The states that a plan can be in, as whoever reads it may come to see them. */
const states = {
  beforeDayOne: (say: Say): Shown => ({
    events: [
      ...without(upTo(sample(say), '2026-03-02'), 'goal-agreed'),
      ...only(say, 'consent-given'),
    ],
    today: '2026-02-27',
  }),
  dayOne: (say: Say): Shown => ({ events: upTo(sample(say), '2026-03-03'), today: '2026-03-03' }),
  midPlan: (say: Say): Shown => ({ events: onDay17(say) }),
  lastWeek: (say: Say): Shown => ({ events: upTo(sample(say), '2026-04-09'), today: '2026-04-09' }),
  extended: (say: Say): Shown => ({
    events: [
      ...without(sample(say), 'plan-ended'),
      ...more(
        say,
        [
          {
            type: 'plan-extended',
            until: '2026-05-04',
            reason: say(
              'The shop needs three weeks more',
              'Mae angen tair wythnos arall ar y siop',
            ),
          },
        ],
        party(say, 'worker'),
      ),
    ],
    today: '2026-04-20',
  }),
  ended: (say: Say): Shown => ({ events: sample(say), today: '2026-04-14' }),
  day84: (say: Say): Shown => ({ events: sample(say), today: '2026-05-26' }),
  noGoals: (say: Say): Shown => ({ events: only(say, 'plan-started', 'consent-given') }),
  twoTexts: (say: Say): Shown => ({
    events: [...onDay17(say), ...rewordedApart(say, party(say, 'worker'), party(say, 'person'))],
  }),
  twoLevels: (say: Say): Shown => ({
    events: [...onDay17(say), ...describedApart(say, party(say, 'worker'), party(say, 'person'))],
  }),
  couldNotAnswer: (say: Say): Shown => ({
    events: [
      ...without(onDay17(say), 'goal-agreed'),
      ...more(
        say,
        [
          {
            type: 'goal-agreed',
            goal: 'stairs',
            answer: 'could-not-answer',
            reason: say('Too unwell to talk about it', 'Rhy sâl i siarad amdano'),
          },
        ],
        party(say, 'worker'),
      ),
    ],
  }),
  bestInterests: (say: Say): Shown => ({
    events: onDay17(say).map((event) =>
      event.type === 'consent-given'
        ? {
            ...event,
            author: party(say, 'worker'),
            basis: 'best-interests',
            note: say('Decided with Dr Rao on the ward', 'Penderfynwyd gyda Dr Rao ar y ward'),
          }
        : event,
    ),
  }),
  someGoals: (say: Say): Shown => ({
    events: onDay17(say).map((event) =>
      event.type === 'consent-given' ? { ...event, goals: ['stairs'] } : event,
    ),
  }),
  withdrawn: (say: Say): Shown => ({
    events: [
      ...onDay17(say),
      ...more(
        say,
        [
          {
            type: 'consent-withdrawn',
            consents: only(say, 'consent-given').map(({ id }) => id),
          },
        ],
        party(say, 'person'),
      ),
    ],
  }),
  pending: (say: Say): Shown => ({
    events: [],
    endpoint: NOWHERE,
    store: device(onDay17(say), { synced: Date.parse('2026-03-18T14:05:00Z'), waiting: 2 }),
  }),
  locked: (): Shown => ({ events: [], encryption: 'service' }),
  storageFull: (say: Say): Shown => ({ events: onDay17(say), store: failing('full') }),
  unreadable: (say: Say): Shown => ({
    events: [...onDay17(say), { type: 'rating-given', level: 9 }],
  }),
  loading: (): Shown => ({
    events: [],
    store: { all: () => new Promise<never>(() => undefined), append: async () => [] },
  }),
} as const satisfies Readonly<Record<string, (say: Say) => Shown>>;

/** A state of the plan as somebody reads it. */
export const readBy =
  (role: Role) =>
  (name: keyof typeof states): StoryObj =>
    story((say) => ({ ...states[name](say), author: party(say, role) }));
