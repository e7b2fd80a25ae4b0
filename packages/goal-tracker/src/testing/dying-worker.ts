// A tab that syncs a plan in a worker, and stops dead at a step: in front of a write, or at a request.

import {
  createEventStore,
  openStore,
  type Answer,
  type EventKey,
  type PlanEventLike,
} from '@council-elements/core/storage';
import { exchange } from '../sync/exchange.js';

/** What the worker is to do. */
export interface Life {
  /** Of the database. */
  readonly name: string;
  readonly key: EventKey | undefined;
  /** Events written in it. */
  readonly events: readonly PlanEventLike[];
  /** The step at which it stops; none for a life to the end. */
  readonly last: number;
}

/** What the worker says. */
export type Said =
  | { readonly type: 'dying' }
  | { readonly type: 'saved' }
  | { readonly type: 'done'; readonly steps: number }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'ask'; readonly method: 'pull' | 'push'; readonly given: unknown };

const say = (said: Said): void => postMessage(said);
const hear = <Heard>(): Promise<Heard> =>
  new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data as Heard), { once: true });
  });

const life = await hear<Life>();
let steps = 0;

function step(): void {
  if (steps++ !== life.last) return;
  say({ type: 'dying' });
  // Nothing runs any more, not even the end of a transaction.
  for (;;);
}

function dieBefore(prototype: object, method: string): void {
  const write = Reflect.get(prototype, method) as (...given: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: unknown, ...given: unknown[]) {
    step();
    return write.apply(this, given);
  });
}

for (const method of ['put', 'add', 'delete', 'clear']) dieBefore(IDBObjectStore.prototype, method);
for (const method of ['update', 'delete']) dieBefore(IDBCursor.prototype, method);

async function ask(method: 'pull' | 'push', given: unknown): Promise<Answer> {
  step();
  say({ type: 'ask', method, given });
  const answer = await hear<Answer>();
  step();
  return answer;
}

try {
  const store = await openStore(life.name);
  const events = createEventStore(store, { key: life.key });
  await events.encrypt();
  await events.append(life.events);
  say({ type: 'saved' });
  const { signal } = new AbortController();
  const transport = {
    pull: (_plan: string, since: string | undefined) => ask('pull', since),
    push: (_plan: string, sent: readonly PlanEventLike[]) => ask('push', sent),
  };
  const outcome = await exchange('p', { store: events, transport, signal });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  step();
  store.close();
  say({ type: 'done', steps });
} catch (error) {
  say({ type: 'failed', reason: String(error) });
}
