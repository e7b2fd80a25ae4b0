import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import {
  StorageError,
  type EventStore,
  type StorageErrorKind,
  type SyncStatus,
  type SyncStore,
} from '@council-elements/core/storage';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import type { CouncilGoalTracker, Party, PlanEvent } from '@council-elements/goal-tracker';
import { createEvent, type EventContent } from '@council-elements/goal-tracker/model';
import { cynllunGrisiau } from '@council-elements/goal-tracker/samples/cynllun-grisiau.js';
import { stairsPlan } from '@council-elements/goal-tracker/samples/stairs-plan.js';
import { sayIn, type Say } from './say.js';

const own = ['plan', 'view', 'goal', 'step', 'day', 'saved', 'sort', 'show', 'page'];

/** What a story was left with must not be what the next one starts from. */
export const freshAddress: Decorator = (story) => {
  const address = new URL(location.href);
  for (const name of own) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  return story();
};

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

/** The sample plan in the story's language. */
export const sample = (say: Say): PlanEvent[] =>
  say('en', 'cy') === 'cy' ? cynllunGrisiau() : stairsPlan();

/** The events up to a day. */
export const upTo = (events: readonly PlanEvent[], day: string) =>
  events.filter(({ given }) => given.slice(0, 10) <= day);

export const day17 = '2026-03-19';

/** What a tracker is shown with. */
export interface Shown {
  readonly events: readonly unknown[];
  readonly today?: string;
  readonly author?: Party | undefined;
  readonly query?: string;
  readonly outcome?: CouncilGoalTracker['outcome'];
  readonly store?: EventStore | SyncStore;
  readonly endpoint?: string;
  readonly encryption?: CouncilGoalTracker['encryption'];
  readonly isolated?: boolean;
  readonly direction?: 'rtl';
}

/** A story of a plan. */
export function story(shown: (say: Say) => Shown): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const { events, today = day17, query = '', store = memory(), ...rest } = shown(say);
      const tracker = html`<council-goal-tracker
        plan=${sample(say)[0]?.plan ?? ''}
        today=${today}
        endpoint=${ifDefined(rest.endpoint)}
        encryption=${ifDefined(rest.encryption)}
        ?isolated=${rest.isolated ?? false}
        .events=${events}
        .author=${rest.author}
        .query=${query}
        .outcome=${rest.outcome}
        .store=${rest.encryption ? undefined : store}
      ></council-goal-tracker>`;
      return rest.direction ? html`<div dir=${rest.direction}>${tracker}</div>` : tracker;
    },
  };
}

/** Who has a role in the sample plan. */
export const by = (say: Say, role: Party['role']) =>
  sample(say).find(({ author }) => author.role === role)?.author;

type Content = EventContent extends infer One
  ? One extends EventContent
    ? Omit<One, 'plan' | 'device' | 'author' | 'given'>
    : never
  : never;

/** What is written into the sample plan on day 17, besides what is there. */
export function more(say: Say, contents: readonly Content[], author: Party): PlanEvent[] {
  const plan = sample(say)[0]?.plan ?? '';
  return contents.map((content, index) =>
    createEvent(
      { ...content, plan, device: 'story', author, given: `${day17}T09:00:00Z` } as EventContent,
      { now: () => new Date(`${day17}T09:00:00Z`), newId: () => `story-${author.role}-${index}` },
    ),
  );
}

/** Two people changed a goal without knowing of each other: side by side, who and when. */
export const rewordedApart = (say: Say, worker: Party, person: Party): readonly PlanEvent[] => {
  const added = sample(say).find((event) => event.type === 'goal-added' && event.goal === 'shop');
  const change = (text: string) => ({
    type: 'goal-changed' as const,
    goal: 'shop',
    text,
    basedOn: [added?.id ?? ''],
  });
  return [
    ...more(say, [change(say('I want to get to the park', 'Dw i eisiau mynd i’r parc'))], person),
    ...more(
      say,
      [
        change(
          say(
            'I want to walk to the corner shop and back',
            'Dw i eisiau cerdded i’r siop ac yn ôl',
          ),
        ),
      ],
      worker,
    ),
  ];
};

/** The levels of a goal, which two people described without knowing of each other. */
export function describedApart(say: Say, worker: Party, person: Party): readonly PlanEvent[] {
  const described = sample(say).find(
    (event) => event.type === 'levels-described' && event.goal === 'shop',
  );
  if (described?.type !== 'levels-described') return [];
  const { goal, texts, baseline, id } = described;
  const best = (text: string) => ({
    type: 'levels-described' as const,
    goal,
    texts: [texts[0], texts[1], texts[2], texts[3], text] as const,
    baseline,
    basedOn: [id],
  });
  return [
    ...more(say, [best(say('I walk to the park', 'Dw i’n cerdded i’r parc'))], person),
    ...more(say, [best(say('I take the bus to town', 'Dw i’n mynd i’r dref ar y bws'))], worker),
  ];
}

/** A device on which it stands so with the server. */
export function device(events: readonly PlanEvent[], status: Partial<SyncStatus>): SyncStore {
  return {
    all: async () => [...events],
    append: async (added) => [...added],
    status: async () => ({ waiting: 0, refused: [], ...status }),
    unsent: async () => events.slice(-(status.waiting ?? 0), status.waiting ? undefined : 0),
    settle: async () => undefined,
    receive: async () => true,
    encrypt: async () => undefined,
  };
}

/** No name ends so (RFC 6761, 6.4): there is no connection to it. */
export const NOWHERE = 'https://plans.invalid/events';

/** A device that keeps nothing. */
export function failing(kind: StorageErrorKind): EventStore {
  const fail = () => Promise.reject(new StorageError(kind, new Error('made to fail')));
  return { all: fail, append: fail };
}
