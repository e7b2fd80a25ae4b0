import type {
  EventBase,
  GoalAdded,
  GoalAgreed,
  Party,
  PlanEnded,
  PlanEvent,
  RatingGiven,
  ReviewHeld,
  Scale,
  StepAdded,
  StepDone,
  StoredEvent,
} from './events.js';
import { isPlanEvent } from './read-events.js';
import { settle, type Version } from './versions.js';

/** One step towards a goal. */
export interface Step {
  readonly id: string;
  readonly text: string;
  /** Who does it. */
  readonly who: Party;
  /** Set once the step is done. */
  readonly done?: StepDone;
}

/** A goal as it stands. */
export interface Goal {
  readonly id: string;
  /** In the person's own words; while `choices` are open, the last text nobody disputes. */
  readonly text: string;
  /** Texts written by people who did not know of each other, to choose from; mostly empty. */
  readonly choices: readonly Version<string>[];
  /** For `basedOn` of the next `goal-changed`. */
  readonly textVersions: readonly string[];
  readonly importance?: number;
  readonly confidence?: number;
  /** The five described levels, once described. */
  readonly scale?: Scale;
  /** Descriptions to choose from, as `choices`. */
  readonly scaleChoices: readonly Version<Scale>[];
  /** For `basedOn` of the next `levels-described`. */
  readonly scaleVersions: readonly string[];
  readonly steps: readonly Step[];
  /** Every rating, oldest first. */
  readonly ratings: readonly RatingGiven[];
  /** The newest answer to whether the goal is agreed. */
  readonly agreement?: GoalAgreed;
}

/** A plan as its events tell it. */
export interface Plan {
  /** Not there in a plan without events. */
  readonly id?: string;
  /** Name of the person whose plan it is. */
  readonly person?: string;
  /** Day 0, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly goals: readonly Goal[];
  /** Reviews held, oldest first. */
  readonly reviews: readonly ReviewHeld[];
  readonly ended?: PlanEnded;
  /**
   * Events that the plan does not show: of a later version's type, about a goal or step that has
   * not arrived yet, or repeating what can be only once. Kept, so that nothing is lost.
   */
  readonly unused: readonly StoredEvent[];
}

type Timed = readonly [given: number, recorded: number, event: StoredEvent];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By when it happened, then when it was written, then id: the same on every device. */
function inOrder(events: readonly StoredEvent[]): StoredEvent[] {
  return events
    .map((event): Timed => [Date.parse(event.given), Date.parse(event.recorded), event])
    .sort(
      ([given, recorded, event], [otherGiven, otherRecorded, other]) =>
        given - otherGiven || recorded - otherRecorded || compare(event.id, other.id),
    )
    .map(([, , event]) => event);
}

/**
 * Each id once. Of different events under one id, which only a fault can make, the first by its JSON
 * counts on every device, and the others are spare.
 */
function deduplicate(events: readonly StoredEvent[]): {
  readonly kept: StoredEvent[];
  readonly spare: StoredEvent[];
} {
  const kept = new Map<string, StoredEvent>();
  const spare = new Map<string, StoredEvent>();
  for (const event of events) {
    const twin = kept.get(event.id);
    if (!twin) kept.set(event.id, event);
    if (!twin || twin === event) continue;
    const [json, twinJson] = [canonical(event), canonical(twin)];
    if (json > twinJson) spare.set(json, event);
    if (json < twinJson) {
      spare.set(twinJson, twin);
      kept.set(event.id, event);
    }
  }
  return {
    kept: [...kept.values()],
    spare: [...spare].sort(([a], [b]) => compare(a, b)).map(([, event]) => event),
  };
}

/** JSON that does not depend on the order of keys, which a store or a server may change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compare(a, b)))
      : part,
  );
}

interface GoalDraft {
  readonly added: GoalAdded;
  readonly texts: Version<string>[];
  readonly scales: Version<Scale>[];
  readonly steps: Map<string, { readonly added: StepAdded; done?: StepDone }>;
  readonly ratings: RatingGiven[];
  agreement?: GoalAgreed;
}

// A clock that is wrong may put a rating before its goal: what others speak of is taken first.
const RANKS: Partial<Record<string, number>> = { 'goal-added': 0, 'step-added': 1 };
const rank = (event: PlanEvent): number => RANKS[event.type] ?? 2;

const version = <Value>(
  { id, author, given }: EventBase,
  value: Value,
  basedOn: readonly string[],
): Version<Value> => ({ id, value, author, given, basedOn });

/**
 * The plan that events tell. Their order and how often each is there make no difference.
 * @param events of one plan
 * @throws RangeError where the events are of several plans
 */
export function foldPlan(events: readonly StoredEvent[]): Plan {
  const { kept, spare } = deduplicate(events);
  const ordered = inOrder(kept);
  const id = ordered[0]?.plan;
  const stranger = ordered.find(({ plan }) => plan !== id);
  if (stranger) {
    throw new RangeError(`foldPlan: events of two plans, "${id}" and "${stranger.plan}"`);
  }

  const goals = new Map<string, GoalDraft>();
  const reviews: ReviewHeld[] = [];
  let started: Extract<PlanEvent, { type: 'plan-started' }> | undefined;
  let ended: PlanEnded | undefined;

  /** Whether the event found its place. */
  const take = (event: PlanEvent): boolean => {
    switch (event.type) {
      case 'plan-started':
        started ??= event;
        return started === event;
      case 'plan-ended':
        ended ??= event;
        return ended === event;
      case 'review-held':
        return reviews.push(event) > 0;
      case 'goal-added':
        if (goals.has(event.goal)) return false;
        goals.set(event.goal, {
          added: event,
          texts: [version(event, event.text, [])],
          scales: [],
          steps: new Map(),
          ratings: [],
        });
        return true;
    }
    const goal = goals.get(event.goal);
    if (!goal) return false;
    switch (event.type) {
      case 'goal-changed':
        return goal.texts.push(version(event, event.text, event.basedOn)) > 0;
      case 'levels-described': {
        const { texts, baseline, basedOn } = event;
        return goal.scales.push(version(event, { texts, baseline }, basedOn)) > 0;
      }
      case 'step-added':
        if (goal.steps.has(event.step)) return false;
        goal.steps.set(event.step, { added: event });
        return true;
      case 'step-done': {
        const step = goal.steps.get(event.step);
        if (!step || step.done) return false;
        step.done = event;
        return true;
      }
      case 'rating-given':
        return goal.ratings.push(event) > 0;
      case 'goal-agreed':
        goal.agreement = event;
        return true;
    }
  };

  const known = ordered.filter(isPlanEvent).sort((a, b) => rank(a) - rank(b));
  const unused = [
    ...spare,
    ...ordered.filter((event) => !isPlanEvent(event)),
    ...known.filter((event) => !take(event)),
  ];

  return {
    ...(id !== undefined && { id }),
    ...(started && { person: started.person, start: started.start }),
    goals: [...goals.values()].map(toGoal),
    reviews,
    ...(ended && { ended }),
    unused: inOrder(unused),
  };
}

function toGoal({ added, texts, scales, steps, ratings, agreement }: GoalDraft): Goal {
  const wording = settle(texts);
  const scale = settle(scales);
  return {
    id: added.goal,
    text: wording.value ?? added.text,
    choices: wording.choices,
    textVersions: wording.heads,
    ...(added.importance !== undefined && { importance: added.importance }),
    ...(added.confidence !== undefined && { confidence: added.confidence }),
    ...(scale.value && { scale: scale.value }),
    scaleChoices: scale.choices,
    scaleVersions: scale.heads,
    steps: [...steps.values()].map(({ added: { step, text, who }, done }) => ({
      id: step,
      text,
      who,
      ...(done && { done }),
    })),
    ratings,
    ...(agreement && { agreement }),
  };
}
