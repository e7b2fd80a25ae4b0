import { ascof2A, ascof2D, type AscofPreview, type ReablementRecord } from './ascof.js';
import { barthelChange, type BarthelChange } from './barthel.js';
import type { CareChange, EventOutcome } from './care.js';
import { addDays, daysBetween } from './dates.js';
import {
  ROLES,
  type GoalAgreed,
  type HoursRecorded,
  type Level,
  type RatingGiven,
  type Role,
} from './events.js';
import { planTScore, type PlanTScore } from './gas.js';
import type { Goal, Plan } from './plan.js';
import { dayGiven, ratingAtEnd, ratingsBy } from './ratings.js';
import { FOLLOW_UP_DAY } from './review-days.js';

/** What one voice says came of a goal. */
export interface VoiceOutcome {
  readonly voice: Role;
  /** The rating that counts: the newest, of an ended plan the newest up to its end. */
  readonly rating: RatingGiven;
  /** The level described as the start; where none is, the voice's first rating, if it has two. */
  readonly start?: Level;
  readonly end: Level;
  /** Levels up, or, negative, down. */
  readonly change?: number;
  /** Whether what was hoped for, level 0, is reached. */
  readonly reached: boolean;
  /** Better than the start at −1, not yet 0. */
  readonly partly: boolean;
  /** The newest rating after the end, as the check at day 84 brings one. */
  readonly later?: RatingGiven;
}

/** What came of a goal, as each voice sees it: side by side, never one for all. */
export interface GoalOutcome {
  readonly goal: string;
  readonly text: string;
  readonly baseline?: Level;
  readonly agreement?: GoalAgreed;
  /** Those that have rated, the person first. */
  readonly voices: readonly VoiceOutcome[];
  /** Whether they differ on whether it was reached, or on the level. */
  readonly differs: boolean;
}

/**
 * Hours of care in week 2 against those of the last week recorded. Week 2 stands in for what the
 * person would need without reablement.
 *
 * Source: Social Care Institute for Excellence, a council's measure in Reablement.
 */
export interface HoursOutcome {
  readonly weekTwo?: HoursRecorded;
  /** The last week recorded, if it is after week 2. */
  readonly last?: HoursRecorded;
  /** Hours a week, last against week 2; negative where less is needed. */
  readonly change?: number;
  /** What is missing for the change. */
  readonly missing: readonly ('week-two' | 'later-week')[];
}

/** The reablement as Client Level Data, Release 2, reports it: codes, never sentences. */
export interface CldEvent {
  readonly eventType: 'Service';
  readonly serviceType: 'Short term support: ST-Max';
  readonly serviceComponent: 'Reablement';
  readonly start?: string;
  readonly end?: string;
  readonly outcome?: EventOutcome;
}

/** What came of a plan. */
export interface Outcome {
  readonly goals: readonly GoalOutcome[];
  /** By voice, the person first; of voices that have a T-score. */
  readonly tScores: readonly (PlanTScore & { readonly voice: Role })[];
  readonly barthel?: BarthelChange;
  readonly hours: HoursOutcome;
  readonly cld: CldEvent;
  readonly ascof2A: AscofPreview;
  readonly ascof2D: AscofPreview;
}

/**
 * What came of a plan, or would if it ended now.
 * @param today `YYYY-MM-DD`: what may still happen after it is said to be open
 */
export function outcome(plan: Plan, today: string): Outcome {
  const record = reablementRecord(plan, today);
  const barthel = barthelChange(plan);
  return {
    goals: plan.goals.map((goal) => goalOutcome(goal, plan)),
    tScores: ROLES.flatMap((voice) => {
      const score = planTScore(plan, voice);
      return score ? [{ voice, ...score }] : [];
    }),
    ...(barthel && { barthel }),
    hours: hoursOutcome(plan),
    cld: cldEvent(plan),
    ascof2A: ascof2A(record),
    ascof2D: ascof2D(record),
  };
}

/** What the national measures are reckoned from. */
export function reablementRecord(plan: Plan, today: string): ReablementRecord {
  const { start, ended, circumstances, careChanges } = plan;
  return {
    ...circumstances,
    // A wrong clock must not end a plan before it began.
    spells:
      start === undefined ? [] : [{ start, ...(ended && { end: later(start, dayGiven(ended)) }) }],
    ...(ended?.outcome && { outcome: ended.outcome }),
    changes: careChanges,
    asOf: today,
  };
}

const later = (one: string, other: string): string => (one > other ? one : other);

function goalOutcome(goal: Goal, plan: Plan): GoalOutcome {
  const { id, text, scale, agreement } = goal;
  const voices = ROLES.flatMap((voice) => voiceOutcome(goal, voice, plan) ?? []);
  const said = new Set(voices.map(({ end, partly }) => `${end} ${partly}`));
  return {
    goal: id,
    text,
    ...(scale && { baseline: scale.baseline }),
    ...(agreement && { agreement }),
    voices,
    differs: said.size > 1,
  };
}

function voiceOutcome(goal: Goal, voice: Role, plan: Plan): VoiceOutcome | undefined {
  const rating = ratingAtEnd(goal, voice, plan);
  if (!rating) return undefined;
  const ratings = ratingsBy(goal, voice);
  const [first] = ratings;
  const newest = ratings.at(-1);
  const start = goal.scale?.baseline ?? (first === rating ? undefined : first?.level);
  return {
    voice,
    rating,
    ...(start !== undefined && { start, change: rating.level - start }),
    end: rating.level,
    reached: rating.level >= 0,
    partly: rating.partly === true,
    ...(newest && newest !== rating && { later: newest }),
  };
}

function hoursOutcome({ hours }: Plan): HoursOutcome {
  const weekTwo = hours.find(({ week }) => week === 2);
  const last = hours.findLast(({ week }) => week > 2);
  return {
    ...(weekTwo && { weekTwo }),
    ...(last && { last }),
    ...(weekTwo && last && { change: last.hours - weekTwo.hours }),
    missing: [...(weekTwo ? [] : ['week-two' as const]), ...(last ? [] : ['later-week' as const])],
  };
}

function cldEvent({ start, ended }: Plan): CldEvent {
  return {
    eventType: 'Service',
    serviceType: 'Short term support: ST-Max',
    serviceComponent: 'Reablement',
    ...(start !== undefined && { start }),
    ...(ended && { end: dayGiven(ended) }),
    ...(ended?.outcome && { outcome: ended.outcome }),
  };
}

/** How a person was found at the check on day 84. */
export type DayEightyFour = 'at-home' | 'not-at-home' | 'not-contacted';

/** After which somebody does not live at home. */
const AWAY: ReadonlySet<string> = new Set<CareChange>([
  'death',
  'Long term support: Nursing care',
  'Long term support: Residential care',
  'Long term support: Prison',
]);

/**
 * Whether the person was at home at the check on day 84; undefined before that day. Somebody who
 * was not reached is known to be not at home where their care has changed, and else is not contacted.
 */
export function atDayEightyFour(plan: Plan, today: string): DayEightyFour | undefined {
  const { start, careChanges, reviews } = plan;
  if (start === undefined) return undefined;
  const isOver = daysBetween(start, today) >= FOLLOW_UP_DAY;
  const check = reviews.findLast(({ day }) => day === FOLLOW_UP_DAY);
  if (!isOver && !check) return undefined;
  const followUp = addDays(start, FOLLOW_UP_DAY);
  const away = careChanges.some(
    ({ change, date, ended }) =>
      AWAY.has(change) && date <= followUp && (ended === undefined || ended > followUp),
  );
  if (away) return 'not-at-home';
  return check ? 'at-home' : 'not-contacted';
}
