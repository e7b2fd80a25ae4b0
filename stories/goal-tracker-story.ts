import { html } from 'lit';
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import type { EventStore } from '@council-elements/core/storage';
import '@council-elements/goal-tracker/define.js';
import '@council-elements/goal-tracker/goal-tracker.css';
import type { CouncilGoalTracker, Party, PlanEvent } from '@council-elements/goal-tracker';
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
  readonly store?: EventStore;
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

/** Who has a role in the sample plan. */
export const by = (say: Say, role: Party['role']) =>
  sample(say).find(({ author }) => author.role === role)?.author;
