import { mayAdd } from '../model/consent.js';
import type { Party, StoredEvent } from '../model/events.js';
import { foldPlan } from '../model/fold-plan.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/checks.js';
import { isPlanEvent, readEvent, readEvents } from '../model/read-events.js';
import { isSameEvent, type GoalStore } from './store.js';

/** Bytes of JSON that one event may have. */
const LONGEST_EVENT = 64 * 1024;
/** Ids are kept in the clear, and by any database. */
const ID = /^[\x21-\x7e]{1,200}$/;

/** An event that was not taken, and will not be if it is sent again. */
export interface RefusedEvent extends Problem {
  /** Empty where it has none. */
  readonly id: string;
}

/** What became of the events of a post. */
export interface PostedEvents {
  /** Ids of the events that the plan has now. */
  readonly accepted: readonly string[];
  readonly refused: readonly RefusedEvent[];
}

/**
 * Adds events to a plan: each that is right, whatever the others are.
 * @param writers those whose events are taken
 */
export async function postEvents(
  store: GoalStore,
  plan: string,
  writers: readonly Party[],
  sent: readonly unknown[],
): Promise<PostedEvents> {
  const judge = (known: readonly StoredEvent[]) => {
    const gate = new Gate(plan, writers, known);
    const refused = sent.flatMap((value, index) => gate.check(value, `/events/${index}`) ?? []);
    return { gate, refused };
  };
  let judged = judge([]);
  // The plan, which may be long, is read only where something depends on it: what family may write, and
  // whether what is wrong was taken before.
  if (judged.refused.length > 0 || judged.gate.hasFamily) {
    const kept = (await store.read(plan)).events.map(({ event }) => event);
    judged = judge(readEvents(kept).events);
  }
  const { gate, refused } = judged;
  const { conflicts } = await store.append(plan, gate.fresh);
  // Events that the plan has, or that another post brought in the meantime.
  const late = sent.flatMap((value, index) => {
    const id = idOf(value);
    return conflicts.includes(id) ? { id, path: `/events/${index}/id`, message: TAKEN } : [];
  });
  const accepted = gate.accepted.filter((id) => !conflicts.includes(id));
  return { accepted, refused: [...refused, ...late] };
}

const TAKEN = 'is the id of another event';

const NO_PLAN = foldPlan([]);

/** Lets through what may be added to a plan. */
class Gate {
  readonly #known: Map<string, StoredEvent>;
  #plan: Plan | undefined;
  /** Events that the plan has not yet. */
  readonly fresh: StoredEvent[] = [];
  readonly #accepted = new Set<string>();

  constructor(
    private readonly planId: string,
    private readonly writers: readonly Party[],
    events: readonly StoredEvent[],
  ) {
    this.#known = new Map(events.map((event) => [event.id, event]));
  }

  /** Whether any of them is by family. */
  get hasFamily(): boolean {
    return this.fresh.some(({ author }) => author.role === 'family');
  }

  get accepted(): readonly string[] {
    return [...this.#accepted];
  }

  /** @returns why it is not taken */
  check(value: unknown, path: string): RefusedEvent | undefined {
    const { event, problems } = readEvent(value);
    const [problem] = event ? this.#problemsOf(event) : problems;
    if (problem) return { id: idOf(value), path: path + problem.path, message: problem.message };
    if (event) this.#take(event);
    return undefined;
  }

  #take(event: StoredEvent): void {
    this.#accepted.add(event.id);
    if (this.#known.has(event.id)) return;
    this.#known.set(event.id, event);
    this.fresh.push(event);
    // What family writes gives nobody a right.
    if (event.author.role !== 'family') this.#plan = undefined;
  }

  #problemsOf(event: StoredEvent): Problem[] {
    const known = this.#known.get(event.id);
    // One that was taken before is not judged again: whoever sends it has had no answer.
    if (known) return isSameEvent(known, event) ? [] : [{ path: '/id', message: TAKEN }];
    if (!ID.test(event.id)) {
      return [{ path: '/id', message: 'must be 1 to 200 ASCII characters without spaces' }];
    }
    if (event.plan !== this.planId)
      return [{ path: '/plan', message: 'must be the plan of the address' }];
    if (Buffer.byteLength(JSON.stringify(event)) > LONGEST_EVENT) {
      return [{ path: '', message: `is longer than ${LONGEST_EVENT} bytes` }];
    }
    const { role, name } = event.author;
    if (!this.writers.some((writer) => writer.role === role && writer.name === name)) {
      return [{ path: '/author', message: 'must be who is signed in' }];
    }
    if (!this.#mayAdd(event)) return [{ path: '', message: 'is not theirs to write' }];
    return [];
  }

  #mayAdd(event: StoredEvent): boolean {
    // Of what a later version has, nobody here can say what family may write.
    if (!isPlanEvent(event)) return event.author.role !== 'family';
    // Only of family does it depend on the plan: each fold reads all of it.
    if (event.author.role !== 'family') return mayAdd(event, NO_PLAN);
    this.#plan ??= foldPlan([...this.#known.values()]);
    return mayAdd(event, this.#plan);
  }
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : '';
}
