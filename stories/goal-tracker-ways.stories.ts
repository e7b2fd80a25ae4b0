import { html } from 'lit';
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import type { EventStore } from '@council-elements/core/storage';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import type { CouncilGoalTracker, Role } from '@council-elements/goal-tracker';
import {
  createEvent,
  type EventContent,
  type Task,
  type WaysLibrary,
} from '@council-elements/goal-tracker/model';
import { sampleWays } from '@council-elements/goal-tracker/samples/ways.js';
import { sayIn, type Say } from './say.js';

const own = ['plan', 'view', 'goal', 'way', 'saved'];

/** What a story was left with must not be what the next one starts from. */
const freshAddress: Decorator = (story) => {
  const address = new URL(location.href);
  for (const name of own) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  return story();
};

export default {
  title: 'Services/Goal tracker/Ways',
  component: 'council-goal-tracker',
  decorators: [freshAddress],
  parameters: {
    docs: {
      description: {
        component:
          'Ways of doing the task that a goal is about: why it is hard, what to do, when to stop. A council supplies them; until a named occupational therapist has signed one off, its pages say so.',
      },
    },
  },
} satisfies Meta;

const memory = (): EventStore => ({ all: async () => [], append: async (events) => [...events] });

/** A made-up check, to show what a library looks like once it is signed off. */
const signedOff = (reviewBy: string): WaysLibrary => ({
  tasks: sampleWays.tasks.map((task): Task => {
    const checked = {
      name: 'Sian Rees',
      profession: 'occupational-therapist',
      on: '2026-01-12',
      reviewBy,
    } as const;
    return { ...task, ways: task.ways.map((way) => ({ ...way, checked })) };
  }),
});

type Body<Content> = Content extends EventContent
  ? Omit<Content, 'plan' | 'device' | 'author' | 'given'>
  : never;

const names = { person: 'Margaret Ellis', family: 'Ruth Ellis', worker: 'Tom Adeyemi' };

function planOf(say: Say, isChosen: boolean, isTried: boolean) {
  const events: object[] = [];
  const add = (day: string, role: Role, body: Body<EventContent>) =>
    events.push(
      createEvent(
        {
          ...body,
          plan: 'ways',
          device: 'story',
          author: { role, name: names[role] },
          given: `2026-03-${day}T12:00:00Z`,
        },
        { now: () => new Date('2026-03-02T12:00:00Z'), newId: () => `e${events.length}` },
      ),
    );
  add('02', 'worker', { type: 'plan-started', person: names.person, start: '2026-03-02' });
  const text = say('I want to climb my stairs to bed', 'Dw i eisiau dringo’r grisiau i’r gwely');
  add('02', 'person', { type: 'goal-added', goal: 'stairs', text });
  if (isChosen) add('03', 'worker', { type: 'task-chosen', goal: 'stairs', task: 'stairs' });
  if (isTried) {
    const tried = { type: 'way-tried', goal: 'stairs', task: 'stairs' } as const;
    const way = 'one-step-at-a-time';
    add('05', 'person', { ...tried, way, result: 'no' });
    add('08', 'family', { ...tried, way: 'once-a-day', result: 'worked' });
    const note = say('Rested half way. Both rails.', 'Gorffwys hanner ffordd. Y ddau ganllaw.');
    add('12', 'person', { ...tried, way, result: 'partly', confidence: 6, note });
  }
  return events;
}

interface Shown {
  readonly query?: string;
  readonly isChosen?: boolean;
  readonly isTried?: boolean;
  readonly role?: Role;
  readonly library?: unknown;
  readonly outcome?: CouncilGoalTracker['outcome'];
}

const story = (shown: (say: Say) => Shown): StoryObj => ({
  render: (_args, { globals }) => {
    const say = sayIn(globals);
    const { query = '', isChosen = true, isTried = false, role = 'person', ...rest } = shown(say);
    return html`<council-goal-tracker
      plan="ways"
      today="2026-03-19"
      finder-href="/find"
      .events=${planOf(say, isChosen, isTried)}
      .library=${rest.library ?? sampleWays}
      .author=${{ role, name: names[role] }}
      .query=${query}
      .outcome=${rest.outcome}
      .store=${memory()}
    ></council-goal-tracker>`;
  },
});

const ways = '?view=ways&goal=stairs';
const way = '?view=way&goal=stairs&way=one-step-at-a-time';

/** What has been tried stands with its goal. */
export const WithAGoal = story(() => ({ isTried: true }));

/** Nobody has said yet what the goal is about. */
export const ChooseATask = story(() => ({ query: ways, isChosen: false }));

export const ChooseATaskErrors = story(() => ({
  query: ways,
  isChosen: false,
  outcome: { values: {}, errors: [{ field: 'task', message: 'errorTaskEmpty' }] },
}));

/** The list of a sample: nobody has signed it off, and the page says so. */
export const List = story(() => ({ query: ways }));

export const ListTried = story(() => ({ query: ways, isTried: true }));

/** Signed off by an occupational therapist, so without the notice. */
export const ListSignedOff = story(() => ({ query: ways, library: signedOff('2027-01-12') }));

export const OneWay = story(() => ({ query: way }));

export const OneWayTried = story(() => ({ query: way, isTried: true }));

export const OneWaySignedOff = story(() => ({ query: way, library: signedOff('2027-01-12') }));

/** Workers are told where a check is too old. */
export const ReviewOverdue = story(() => ({
  query: way,
  role: 'worker',
  library: signedOff('2026-03-01'),
}));

/** A way that came without Welsh is shown in English, marked as such. */
export const WithoutWelsh = story(() => ({
  query: way,
  library: JSON.parse(JSON.stringify(sampleWays), (name, value: unknown) =>
    name === 'cy' ? undefined : value,
  ) as unknown,
}));

/** What was typed stays beside what is wrong with it. */
export const Errors = story((say) => ({
  query: way,
  outcome: {
    values: { confidence: ['11'], note: [say('Slow', 'Araf')] },
    errors: [
      { field: 'result', message: 'errorTryEmpty' },
      { field: 'confidence', message: 'errorConfidenceYou' },
    ],
  },
}));

export const Saved = story(() => ({ query: `${ways}&saved=way`, isTried: true }));

/** The council has no ways yet. */
export const Empty = story(() => ({ query: ways, isChosen: false, library: { tasks: [] } }));
