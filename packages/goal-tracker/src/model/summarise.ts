import { barthelChange, BARTHEL_REAL_CHANGE } from './barthel.js';
import { daysBetween } from './dates.js';
import {
  publishCount,
  publishShare,
  publishSpread,
  type PublishedCount,
  type PublishedShare,
  type PublishedSpread,
} from './disclosure.js';
import { ROLES, type Role } from './events.js';
import { planTScore } from './gas.js';
import { atDayEightyFour, outcome, type Outcome } from './outcome.js';
import type { Plan } from './plan.js';
import { dayGiven } from './ratings.js';
import { FOLLOW_UP_DAY, plannedEnd } from './review-days.js';

/** The stages of a plan, in which some are lost: what is known gets less at each. */
export const STAGES = ['started', 'goals-described', 'week-two-hours', 'ended', 'day-84'] as const;

export type Stage = (typeof STAGES)[number];

/** A service's own figures. Every count is as it may be shown: see {@link publishCount}. */
export interface Summary {
  /** Plans that have started. */
  readonly plans: PublishedCount;
  /** Of the plans that should have come to a stage, those that have. */
  readonly stages: readonly (PublishedShare & { readonly stage: Stage })[];
  /** Of the goals that a voice has rated, those reached; and those partly achieved. */
  readonly goals: readonly {
    readonly voice: Role;
    readonly reached: PublishedShare;
    readonly partly: PublishedShare;
  }[];
  /** Change of the T-score from the start, of plans that have ended. */
  readonly tScoreChange: readonly (PublishedSpread & { readonly voice: Role })[];
  /** Of plans that count in ASCOF 2A, those with no ongoing long-term support. */
  readonly noOngoingCare: PublishedShare;
  /** Plans that have ended, and what follows cannot be told from the outcome reported. */
  readonly unclassified: PublishedCount;
  /**
   * Of plans whose day 84 has passed, people known to be at home. Those who were not reached count
   * as not at home, and are shown apart.
   */
  readonly atHome: PublishedShare & { readonly notContacted: PublishedCount };
  /** NICE quality standard QS173, Intermediate care including reablement. */
  readonly qs173: {
    /** Statement 1: of plans started, those where the service said what it will and will not do. */
    readonly explained: PublishedShare;
    /** Statement 3: of plans started, those with goals in the person’s plan … */
    readonly documented: PublishedShare;
    /** … and, of those, the ones whose goals were shared. */
    readonly shared: PublishedShare;
    /** Statement 4: of plans that have ended, those with a plan for what follows. */
    readonly transition: PublishedShare;
  };
  /** Hours of care, last week against week 2, of plans with both. */
  readonly hoursChange: PublishedSpread;
  /** Points of the Barthel index from first to last, and how many changed by more than chance. */
  readonly barthelChange: PublishedSpread & {
    readonly better: PublishedShare;
    readonly worse: PublishedShare;
  };
}

interface Counted {
  readonly plan: Plan;
  readonly start: string;
  readonly day: number;
  readonly outcome: Outcome;
}

/**
 * A service's own figures over many plans, those that had started by a day.
 * @param today `YYYY-MM-DD`
 */
export function summarise(plans: readonly Plan[], today: string): Summary {
  const counted = plans.flatMap((plan): Counted[] => {
    const { start } = plan;
    if (start === undefined || start > today) return [];
    return [{ plan, start, day: daysBetween(start, today), outcome: outcome(plan, today) }];
  });
  const ended = counted.filter(({ plan }) => plan.ended);
  const in2A = counted.flatMap(({ outcome: { ascof2A } }) =>
    ascof2A.status === 'counted' ? [ascof2A] : [],
  );
  const checks = counted.flatMap(({ plan }) => atDayEightyFour(plan, today) ?? []);
  const documented = counted.filter(({ plan }) => plan.goals.length > 0);
  const measured = counted.flatMap(({ plan }) => barthelChange(plan)?.change ?? []);

  return {
    plans: publishCount(counted.length),
    stages: stages(counted),
    goals: ROLES.map((voice) => goalsOf(voice, counted)),
    tScoreChange: ROLES.map((voice) => ({
      voice,
      ...publishSpread(ended.flatMap(({ plan }) => planTScore(plan, voice)?.change ?? [])),
    })),
    noOngoingCare: publishShare(in2A, ({ numerator }) => numerator),
    unclassified: publishCount(
      counted.filter(({ outcome: { ascof2A } }) => ascof2A.status === 'unclassified').length,
    ),
    atHome: {
      ...publishShare(checks, (found) => found === 'at-home'),
      notContacted: publishCount(checks.filter((found) => found === 'not-contacted').length),
    },
    qs173: {
      explained: publishShare(counted, ({ plan }) => plan.explained !== undefined),
      documented: publishShare(counted, ({ plan }) => plan.goals.length > 0),
      shared: publishShare(documented, ({ plan }) => plan.shared.length > 0),
      transition: publishShare(ended, ({ plan }) => plan.transition.text !== undefined),
    },
    hoursChange: publishSpread(counted.flatMap(({ outcome: { hours } }) => hours.change ?? [])),
    barthelChange: {
      ...publishSpread(measured),
      better: publishShare(measured, (change) => change >= BARTHEL_REAL_CHANGE),
      worse: publishShare(measured, (change) => change <= -BARTHEL_REAL_CHANGE),
    },
  };
}

function goalsOf(voice: Role, counted: readonly Counted[]): Summary['goals'][number] {
  const rated = counted.flatMap(({ outcome: { goals } }) =>
    goals.flatMap(({ voices }) => voices.filter((one) => one.voice === voice)),
  );
  return {
    voice,
    reached: publishShare(rated, ({ reached }) => reached),
    partly: publishShare(rated, ({ partly }) => partly),
  };
}

/** Of a stage: whether a plan should have come to it, and whether it has. */
const PASSED: Readonly<
  Record<
    Stage,
    { readonly isDue: (one: Counted) => boolean; readonly isThere: (one: Counted) => boolean }
  >
> = {
  started: { isDue: () => true, isThere: () => true },
  'goals-described': {
    isDue: () => true,
    isThere: ({ plan: { goals } }) => goals.some(({ scale }) => scale),
  },
  'week-two-hours': {
    isDue: ({ plan: { ended }, start, day }) =>
      (ended ? Math.min(day, daysBetween(start, dayGiven(ended))) : day) >= 14,
    isThere: ({ outcome: { hours } }) => hours.weekTwo !== undefined,
  },
  ended: {
    isDue: ({ plan, start, day }) =>
      plan.ended !== undefined || day > daysBetween(start, plannedEnd(start, plan)),
    isThere: ({ plan: { ended } }) => ended !== undefined,
  },
  'day-84': {
    isDue: ({ day }) => day >= FOLLOW_UP_DAY,
    isThere: ({ plan: { reviews } }) => reviews.some(({ day }) => day === FOLLOW_UP_DAY),
  },
};

const stages = (counted: readonly Counted[]): Summary['stages'] =>
  STAGES.map((stage) => {
    const { isDue, isThere } = PASSED[stage];
    return { stage, ...publishShare(counted.filter(isDue), isThere) };
  });
