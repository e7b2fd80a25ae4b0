/**
 * What happens in a plan, as events that never change once written. Two devices that were apart put
 * their lists together and have the same plan (see `fold-plan.ts`).
 */

/** Goal Attainment Scaling: 0 is what was hoped for, below it less, above it more. */
export type Level = -2 | -1 | 0 | 1 | 2;

/** Every level, lowest first. */
export const LEVELS: readonly Level[] = [-2, -1, 0, 1, 2];

/** Whose view something is. */
export type Role = 'person' | 'family' | 'worker';

/** Every role, the person first. */
export const ROLES: readonly Role[] = ['person', 'family', 'worker'];

/** How much prompting or help was needed. */
export type Prompt = 'alone' | 'reminder' | 'some-help' | 'done-for';

/** Every prompt level, least help first. */
export const PROMPTS: readonly Prompt[] = ['alone', 'reminder', 'some-help', 'done-for'];

/** Whether the person agrees to a goal; not everybody can answer. */
export type Agreement = 'agreed' | 'not-agreed' | 'could-not-answer';

/** Every answer to whether a goal is agreed. */
export const AGREEMENTS: readonly Agreement[] = ['agreed', 'not-agreed', 'could-not-answer'];

/** Somebody in the plan. */
export interface Party {
  readonly role: Role;
  readonly name: string;
}

/** The five descriptions of a goal's levels, and where the person starts. */
export interface Scale {
  /** One text a level, from −2 to +2. */
  readonly texts: readonly [string, string, string, string, string];
  /** The level at the start: −1, or −2 where nothing worse is possible. */
  readonly baseline: Level;
}

/** What every event has. */
export interface EventBase {
  /** Unique everywhere: the same id is the same event, however often it arrives. */
  readonly id: string;
  /** Id of the plan. */
  readonly plan: string;
  /** Id of the device it was written on. */
  readonly device: string;
  readonly author: Party;
  /** When it happened: ISO 8601 with offset. */
  readonly given: string;
  /** When it was written down: ISO 8601 with offset. */
  readonly recorded: string;
}

export interface PlanStarted extends EventBase {
  readonly type: 'plan-started';
  /** Name of the person whose plan it is. */
  readonly person: string;
  /** Day 0, `YYYY-MM-DD`. */
  readonly start: string;
}

export interface GoalAdded extends EventBase {
  readonly type: 'goal-added';
  /** Id of the new goal. */
  readonly goal: string;
  /** In the person's own words. */
  readonly text: string;
  /** How much it matters to the person, 1 to 10 (PRSB care and support plan). */
  readonly importance?: number;
  /** How sure the person is to get there, 1 to 10. */
  readonly confidence?: number;
}

export interface LevelsDescribed extends EventBase, Scale {
  readonly type: 'levels-described';
  readonly goal: string;
  /** Ids of the descriptions that the author saw; empty for the first. */
  readonly basedOn: readonly string[];
}

export interface StepAdded extends EventBase {
  readonly type: 'step-added';
  readonly goal: string;
  /** Id of the new step. */
  readonly step: string;
  readonly text: string;
  /** Who does it. */
  readonly who: Party;
}

export interface StepDone extends EventBase {
  readonly type: 'step-done';
  readonly goal: string;
  readonly step: string;
}

export interface RatingGiven extends EventBase {
  readonly type: 'rating-given';
  readonly goal: string;
  readonly level: Level;
  readonly prompt: Prompt;
  readonly place?: string;
  readonly note?: string;
}

export interface ReviewHeld extends EventBase {
  readonly type: 'review-held';
  /** Which review it was: the day of the plan it was due on (7, 14 … 42, or 84). */
  readonly day: number;
  /** Who took part. */
  readonly present: readonly Party[];
  readonly personView: string;
  /** What family or another carer thinks. */
  readonly carerView?: string;
  /** What happens next. */
  readonly next: string;
}

export interface GoalChanged extends EventBase {
  readonly type: 'goal-changed';
  readonly goal: string;
  readonly text: string;
  /**
   * Ids of the events whose texts the author saw (`textVersions` of the goal). A text that two
   * people changed without knowing of each other is then a choice, which an event that names both
   * settles.
   */
  readonly basedOn: readonly string[];
}

export interface GoalAgreed extends EventBase {
  readonly type: 'goal-agreed';
  readonly goal: string;
  readonly answer: Agreement;
  /** Needed unless agreed. */
  readonly reason?: string;
}

export interface PlanEnded extends EventBase {
  readonly type: 'plan-ended';
  readonly reason: string;
}

/** Something that happened in a plan. */
export type PlanEvent =
  | PlanStarted
  | GoalAdded
  | LevelsDescribed
  | StepAdded
  | StepDone
  | RatingGiven
  | ReviewHeld
  | GoalChanged
  | GoalAgreed
  | PlanEnded;

/** An event of a later version of this package: kept and passed on, but not understood. */
export interface UnknownEvent extends EventBase {
  readonly type: string;
}

/** Any event that a store may hold. */
export type StoredEvent = PlanEvent | UnknownEvent;
