import { visibleTo } from '../model/consent.js';
import type { Party, StoredEvent } from '../model/events.js';
import { readEvent } from '../model/read-events.js';
import { EVERYTHING, fingerprintOf, readCursor, writeCursor, type Cursor } from './cursor.js';
import type { GoalStore, KeptEvent, KeptPlan } from './store.js';

/** Events in one answer. */
const PAGE = 500;

/** What a reader is given of a plan. */
export interface EventPage {
  readonly events: readonly unknown[];
  /** For `since` of the next request. */
  readonly cursor: string;
  /** Whether there are more: ask again at once. */
  readonly more: boolean;
  /** What was given before is replaced by what follows, from this page on. */
  readonly reset?: true;
}

/** A plan has an event that cannot be read: nobody is led past it. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

/**
 * The events after a cursor that a reader may be given.
 * @param since a cursor; one that is not of this server is as one that is out of date
 * @throws UnreadableEvent
 */
export async function getEvents(
  store: GoalStore,
  plan: string,
  reader: Party,
  since: string | null,
): Promise<EventPage> {
  const cursor = since === null ? START : (readCursor(since) ?? FOREIGN);
  return reader.role === 'family'
    ? getVisible(store, plan, reader, cursor)
    : getAll(store, plan, cursor);
}

const START: Cursor = { era: '', position: 0, seen: '' };
const FOREIGN: Cursor = { era: 'another', position: 1, seen: '' };

async function getAll(store: GoalStore, plan: string, cursor: Cursor): Promise<EventPage> {
  const seen = () => EVERYTHING;
  const kept = await store.read(plan, cursor.position, PAGE + 1);
  if (!isStale(kept, cursor, seen)) return pageOf(kept, cursor.position, seen);
  return { ...pageOf(await store.read(plan, 0, PAGE + 1), 0, seen), reset: true };
}

async function getVisible(
  store: GoalStore,
  plan: string,
  reader: Party,
  cursor: Cursor,
): Promise<EventPage> {
  // All of them: whether an event may be given depends on those after it.
  const kept = visibleOf(await store.read(plan), reader);
  const seen = (position: number) =>
    fingerprintOf(kept.events.filter((one) => one.position <= position));
  if (!isStale(kept, cursor, seen)) return pageOf(kept, cursor.position, seen);
  return { ...pageOf(kept, 0, seen), reset: true };
}

/** What a reader may see of what is kept. */
export function visibleOf(kept: KeptPlan, reader: Party): KeptPlan {
  if (reader.role !== 'family') return kept;
  const known = new Map<StoredEvent, KeptEvent>();
  for (const one of kept.events) {
    const { event } = readEvent(readable(one));
    if (event) known.set(event, one);
  }
  const visible = visibleTo([...known.keys()], reader);
  return { ...kept, events: visible.flatMap((event) => known.get(event) ?? []) };
}

/** Whether what a reader holds is not what they may have. Who holds nothing has nothing to replace. */
function isStale(
  { era, last }: KeptPlan,
  cursor: Cursor,
  seen: (position: number) => string,
): boolean {
  const { position } = cursor;
  return position > 0 && (era !== cursor.era || position > last || seen(position) !== cursor.seen);
}

function pageOf(
  { era, events }: KeptPlan,
  from: number,
  seen: (position: number) => string,
): EventPage {
  const after = events.filter(({ position }) => position > from);
  const page = after.slice(0, PAGE);
  const position = page.at(-1)?.position ?? from;
  return {
    events: page.map(readable),
    // Who was given nothing is not told whether there is anything.
    cursor: writeCursor({ era: position > 0 ? era : '', position, seen: seen(position) }),
    more: after.length > page.length,
  };
}

function readable({ event }: KeptEvent): unknown {
  if (event === undefined) throw new UnreadableEvent('An event of the plan cannot be read');
  return event;
}
