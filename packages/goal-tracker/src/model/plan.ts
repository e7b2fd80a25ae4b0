import type {
  CareChanged,
  CircumstancesRecorded,
  ConsentGiven,
  ConsentWithdrawn,
  EventBase,
  GoalAgreed,
  GoalWeighted,
  HoursRecorded,
  MeasureRecorded,
  Party,
  PlanEnded,
  PlanExtended,
  PlanShared,
  RatingGiven,
  ReviewHeld,
  Scale,
  ServiceExplained,
  StepDone,
  StoredEvent,
  VisitRecorded,
  WayTried,
} from './events.js';
import type { Version } from './versions.js';

/** One step towards a goal. */
export interface Step {
  readonly id: string;
  readonly text: string;
  /** Who does it. */
  readonly who: Party;
  /** Set once the step is done. */
  readonly done?: StepDone;
}

/** Who wrote something, and when it happened. */
export type Written = Pick<EventBase, 'author' | 'given'>;

/** A goal as it stands. */
export interface Goal {
  readonly id: string;
  /** Who put it into the plan, and when. */
  readonly added: Written;
  /** In the person’s own words; while `choices` are open, the last text nobody disputes. */
  readonly text: string;
  /** Texts written by people who did not know of each other, to choose from; mostly empty. */
  readonly choices: readonly Version<string>[];
  /** For `basedOn` of the next `goal-changed`. */
  readonly textVersions: readonly string[];
  readonly importance?: number;
  readonly confidence?: number;
  /** The five described levels, once described. */
  readonly scale?: Scale;
  /** Who described them, and when. */
  readonly described?: Written;
  /** Descriptions to choose from, as `choices`. */
  readonly scaleChoices: readonly Version<Scale>[];
  /** For `basedOn` of the next `levels-described`. */
  readonly scaleVersions: readonly string[];
  readonly steps: readonly Step[];
  /** Every rating, oldest first. */
  readonly ratings: readonly RatingGiven[];
  /** Every visit, oldest first. */
  readonly visits: readonly VisitRecorded[];
  /** Every way that was tried, oldest first. */
  readonly tried: readonly WayTried[];
  /** Id of the task in the library of ways. */
  readonly task?: string;
  /** What it counts in the T-score, where the team has said so. */
  readonly weight?: GoalWeighted;
  /** The newest answer to whether the goal is agreed. */
  readonly agreement?: GoalAgreed;
  /** Whether its words have changed since that answer: it is to be asked again. */
  readonly changedSinceAgreed: boolean;
}

/** A family member or carer may see goals, until it is withdrawn. */
export interface Consent extends Pick<ConsentGiven, 'to' | 'goals' | 'basis' | 'note'> {
  /** Id of the event that gave it. */
  readonly id: string;
  readonly author: Party;
  readonly given: string;
  readonly withdrawn?: ConsentWithdrawn;
}

/** What happens when the help ends. */
export interface Transition {
  /** While `choices` are open, the last text nobody disputes; undefined until it is written. */
  readonly text?: string;
  /** As those of a {@link Goal}. */
  readonly choices: readonly Version<string>[];
  /** For `basedOn` of the next `transition-planned`. */
  readonly versions: readonly string[];
}

/** What is known of the person, the newest of each. */
export type Circumstances = Omit<CircumstancesRecorded, keyof EventBase | 'type'>;

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
  /** Extensions, oldest first: the newest says the last day. */
  readonly extensions: readonly PlanExtended[];
  /** How it ended, unless an extension has taken that back. */
  readonly ended?: PlanEnded;
  /** Who may see what, oldest first, with those that were withdrawn. */
  readonly consents: readonly Consent[];
  readonly transition: Transition;
  /** The first time that the service said what it will and will not do. */
  readonly explained?: ServiceExplained;
  /** Whom the goals were given to, oldest first. */
  readonly shared: readonly PlanShared[];
  /** Hours of care by week, the newest figure of each. */
  readonly hours: readonly HoursRecorded[];
  readonly circumstances: Circumstances;
  /** Changes of care in the plan and after it, by their date. */
  readonly careChanges: readonly CareChanged[];
  /** Measures, oldest first. */
  readonly measures: readonly MeasureRecorded[];
  /**
   * Events that the plan does not show: of a later version’s type, about a goal or step that has
   * not arrived yet, or repeating what can be only once. Kept, so that nothing is lost.
   */
  readonly unused: readonly StoredEvent[];
}
