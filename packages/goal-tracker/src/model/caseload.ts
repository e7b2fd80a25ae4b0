import type { BankHolidays } from './bank-holidays.js';
import { PLAN_TIME_ZONE, todayIn } from './dates.js';
import { ROLES, type Role } from './events.js';
import type { Plan } from './plan.js';
import { progress } from './progress.js';
import { dayGiven } from './ratings.js';
import { schedule, type Schedule, type ScheduledReview } from './schedule.js';
import { toDo } from './to-do.js';

/** How many goals a voice sees above, at and below where they started. */
export interface Directions {
  readonly voice: Role;
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

/** A plan as whoever leads a service looks at it. */
export interface CaseloadRow {
  readonly id: string;
  readonly person: string;
  readonly time: Schedule;
  /** The day it ended, `YYYY-MM-DD`. */
  readonly endedOn?: string;
  /** The review that is due, or the next one to come. */
  readonly next?: ScheduledReview;
  /** Reviews that are overdue. */
  readonly overdue: number;
  /** Day of the newest visit, or rating by a worker, `YYYY-MM-DD`. */
  readonly lastVisit?: string;
  /** By the voices that have rated, the person first; never one for all. */
  readonly directions: readonly Directions[];
  /** Goals that the voices see differently. */
  readonly differing: number;
  /** Texts and levels that wait for a choice. */
  readonly toSettle: number;
}

/** What a caseload can be sorted by. */
export const CASELOAD_SORTS = ['person', 'day', 'review', 'visit', 'talk'] as const;
export type CaseloadSort = (typeof CASELOAD_SORTS)[number];

/**
 * Which plans are shown: those that have not ended, with a review overdue (an ended one may wait for its
 * check at day 84), that end within a week, that need a talk, or that have ended.
 */
export const CASELOAD_FILTERS = ['current', 'overdue', 'ending', 'talk', 'ended'] as const;
export type CaseloadFilter = (typeof CASELOAD_FILTERS)[number];

/**
 * The plans of a service on a day, those left out that have no start.
 * @param today `YYYY-MM-DD`
 * @param holidays bank holidays, on which no review is due: those of England and Wales if left out
 */
export function caseload(
  plans: readonly Plan[],
  today: string,
  holidays: BankHolidays = {},
): readonly CaseloadRow[] {
  return plans.flatMap((plan) => rowOf(plan, today, holidays) ?? []);
}

function rowOf(plan: Plan, today: string, holidays: BankHolidays): CaseloadRow | undefined {
  const time = schedule(plan, today, holidays);
  if (!time || plan.id === undefined) return undefined;
  // A weekly review that a plan went without cannot be held once it has ended.
  const reviews = plan.ended ? [time.followUp] : [...time.reviews, time.followUp];
  const next =
    reviews.find(({ state }) => state === 'overdue' || state === 'due') ??
    reviews.find(({ state }) => state === 'upcoming');
  const seen = plan.goals.flatMap(({ visits, ratings }) => [
    ...visits.slice(-1),
    ...ratings.filter(({ author }) => author.role === 'worker').slice(-1),
  ]);
  const last =
    seen.length > 0 ? Math.max(...seen.map(({ given }) => Date.parse(given))) : undefined;
  const tasks = toDo(plan, today, holidays);
  return {
    id: plan.id,
    person: plan.person ?? '',
    time,
    ...(plan.ended && { endedOn: dayGiven(plan.ended) }),
    ...(next && { next }),
    overdue: reviews.filter(({ state }) => state === 'overdue').length,
    ...(last !== undefined && { lastVisit: todayIn(PLAN_TIME_ZONE, new Date(last)) }),
    directions: directionsOf(plan),
    differing: tasks.filter(({ kind }) => kind === 'talk').length,
    toSettle: tasks.filter(({ kind }) => kind.startsWith('settle-')).length,
  };
}

function directionsOf(plan: Plan): readonly Directions[] {
  const said = progress(plan).flatMap(({ summary }) => summary.voices);
  return ROLES.flatMap((voice) => {
    const own = said.filter((one) => one.voice === voice);
    if (own.length === 0) return [];
    const count = (direction: 'up' | 'same' | 'down') =>
      own.filter((one) => one.direction === direction).length;
    return [{ voice, up: count('up'), same: count('same'), down: count('down') }];
  });
}

const needsTalk = ({ differing, toSettle }: CaseloadRow): boolean => differing + toSettle > 0;

const isEnding = ({ time: { phase, day, days } }: CaseloadRow): boolean =>
  phase === 'running' && days - day <= 7;

const FILTERS: Readonly<Record<CaseloadFilter, (row: CaseloadRow) => boolean>> = {
  current: ({ endedOn }) => endedOn === undefined,
  overdue: ({ overdue }) => overdue > 0,
  ending: isEnding,
  talk: needsTalk,
  ended: ({ endedOn }) => endedOn !== undefined,
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is most pressing comes first: the longest plan, the earliest review, the oldest visit. */
const SORTS: Readonly<Record<CaseloadSort, (a: CaseloadRow, b: CaseloadRow) => number>> = {
  person: (a, b) => a.person.localeCompare(b.person),
  day: (a, b) => b.time.day - a.time.day,
  review: (a, b) => compare(a.next?.date ?? '9999', b.next?.date ?? '9999'),
  visit: (a, b) => compare(a.lastVisit ?? '', b.lastVisit ?? ''),
  talk: (a, b) => b.differing + b.toSettle - (a.differing + a.toSettle),
};

/** The rows to show, in order; those alike in the order of their names. */
export function sortCaseload(
  rows: readonly CaseloadRow[],
  sort: CaseloadSort,
  filter: CaseloadFilter,
): readonly CaseloadRow[] {
  return rows
    .filter(FILTERS[filter])
    .sort((a, b) => SORTS[sort](a, b) || SORTS.person(a, b) || compare(a.id, b.id));
}
