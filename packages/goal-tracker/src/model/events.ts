/**
 * What happens in a plan, as events that never change once written. Two devices that were apart put
 * their lists together and have the same plan (see `fold-plan.ts`).
 */

import type { CareChange, EventOutcome } from './care.js';

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

/** Whose decision a consent is: the person's, or one made in their best interests (Mental Capacity Act 2005, section 4). */
export type ConsentBasis = 'person' | 'best-interests';

/** Every basis of a consent. */
export const CONSENT_BASES: readonly ConsentBasis[] = ['person', 'best-interests'];

/** What a review decides. */
export type ReviewDecision = 'continue' | 'change' | 'extend' | 'end';

/** Every decision of a review. */
export const REVIEW_DECISIONS: readonly ReviewDecision[] = ['continue', 'change', 'extend', 'end'];

/** How a way of doing a task went. */
export type TryResult = 'worked' | 'partly' | 'no';

/** Every result of trying, best first. */
export const TRY_RESULTS: readonly TryResult[] = ['worked', 'partly', 'no'];

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
  /**
   * Better than the level −1 of the start, and not yet the level 0: only with −1. Kept apart, and
   * reported as −1 (Turner-Stokes and Williams 2010).
   */
  readonly partly?: true;
  readonly prompt: Prompt;
  readonly place?: string;
  readonly note?: string;
}

/** What somebody saw at a visit: how much help the goal's task took, without a level. */
export interface VisitRecorded extends EventBase {
  readonly type: 'visit-recorded';
  readonly goal: string;
  readonly prompt: Prompt;
  readonly place?: string;
  readonly note?: string;
}

export interface ReviewHeld extends EventBase {
  readonly type: 'review-held';
  /** Which review it was: the day of the plan it was due on (7, 14 … 42, longer if extended, 84). */
  readonly day: number;
  /** Who took part. */
  readonly present: readonly Party[];
  readonly personView: string;
  /** What family or another carer thinks. */
  readonly carerView?: string;
  /** How it is going, and what shows it. */
  readonly progress?: string;
  /** What stands in the way. */
  readonly issues?: string;
  readonly decision?: ReviewDecision;
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

export interface PlanExtended extends EventBase {
  readonly type: 'plan-extended';
  /** The new last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
  /** Id of the end that it takes back: by id, so that no wrong clock ends the plan again. */
  readonly reopens?: string;
}

export interface PlanEnded extends EventBase {
  readonly type: 'plan-ended';
  readonly reason: string;
  /** What came of it, as Client Level Data (Release 2) reports it. */
  readonly outcome?: EventOutcome;
}

/** What happens when the help ends: written from the first day, and gone over before the last. */
export interface TransitionPlanned extends EventBase {
  readonly type: 'transition-planned';
  readonly text: string;
  /** Ids of the texts that the author saw, as in {@link GoalChanged}. */
  readonly basedOn: readonly string[];
}

export interface ConsentGiven extends EventBase {
  readonly type: 'consent-given';
  /** The family member or carer, by name, who may see. */
  readonly to: Party;
  /** Ids of the goals, or all that the plan has and gets. */
  readonly goals: readonly string[] | 'all';
  readonly basis: ConsentBasis;
  /** Who decided, and how; needed for best interests. */
  readonly note?: string;
}

export interface ConsentWithdrawn extends EventBase {
  readonly type: 'consent-withdrawn';
  /** Ids of the consents that end: by id, so that no wrong clock brings one back. */
  readonly consents: readonly string[];
}

/** The service said what it will and will not do (NICE QS173, statement 1). */
export interface ServiceExplained extends EventBase {
  readonly type: 'service-explained';
  readonly note?: string;
}

/** Somebody was given the goals (NICE QS173, statement 3). */
export interface PlanShared extends EventBase {
  readonly type: 'plan-shared';
  readonly with: Party;
  /** On paper, by email, read aloud. */
  readonly how: string;
}

export interface HoursRecorded extends EventBase {
  readonly type: 'hours-recorded';
  /** Week of the plan, from 1. */
  readonly week: number;
  /** Hours of care given in that week. */
  readonly hours: number;
}

/** What outcomes are reckoned from and a plan does not say itself. The newest of each counts. */
export interface CircumstancesRecorded extends EventBase {
  readonly type: 'circumstances-recorded';
  /** `YYYY-MM-DD` */
  readonly birthDate?: string;
  /** Day of the discharge from hospital that the plan followed, `YYYY-MM-DD`. */
  readonly discharged?: string;
  /** Last day of earlier long-term support, `YYYY-MM-DD`. */
  readonly longTermSupportEnded?: string;
}

/** Something that changed the person's care, in the plan or after it. */
export interface CareChanged extends EventBase {
  readonly type: 'care-changed';
  readonly change: CareChange;
  /** The day on which it happened or began, `YYYY-MM-DD`. */
  readonly date: string;
  /**
   * Its last day, or the one on which a request, an assessment or a review was completed. Without it, a
   * service goes on, and anything else was over on the day it began.
   */
  readonly ended?: string;
  /** What came of a request, an assessment or a review: always there for one, and for nothing else. */
  readonly outcome?: EventOutcome;
}

/** A measure of a published scale: its number alone, as the wording belongs to its publisher. */
export interface MeasureRecorded extends EventBase {
  readonly type: 'measure-recorded';
  /** Barthel index in its version of 0 to 20. */
  readonly measure: 'barthel';
  readonly score: number;
}

/** What a goal counts in the T-score (Turner-Stokes 2009). The newest counts. */
export interface GoalWeighted extends EventBase {
  readonly type: 'goal-weighted';
  readonly goal: string;
  /** To the person: 0 not at all, 3 very. */
  readonly importance: number;
  /** As the team sees it: 0 not at all, 3 very. */
  readonly difficulty: number;
}

/** The task, in the library of ways, that a goal is about. The newest counts. */
export interface TaskChosen extends EventBase {
  readonly type: 'task-chosen';
  readonly goal: string;
  /** Id of the task. */
  readonly task: string;
}

/** Somebody tried a way of doing a task. */
export interface WayTried extends EventBase {
  readonly type: 'way-tried';
  readonly goal: string;
  /** Ids of the task and of the way, in the library. */
  readonly task: string;
  readonly way: string;
  readonly result: TryResult;
  /** How sure the person is to do it so again, 1 to 10. */
  readonly confidence?: number;
  readonly note?: string;
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
  | VisitRecorded
  | PlanExtended
  | PlanEnded
  | TransitionPlanned
  | ConsentGiven
  | ConsentWithdrawn
  | ServiceExplained
  | PlanShared
  | HoursRecorded
  | CircumstancesRecorded
  | CareChanged
  | MeasureRecorded
  | GoalWeighted
  | TaskChosen
  | WayTried;

/** An event of a later version of this package: kept and passed on, but not understood. */
export interface UnknownEvent extends EventBase {
  readonly type: string;
}

/** Any event that a store may hold. */
export type StoredEvent = PlanEvent | UnknownEvent;
