/**
 * Whether a plan will count in two measures of the Adult Social Care Outcomes Framework, as the
 * Department of Health and Social Care reckons them from Client Level Data, Release 2: a preview,
 * from what one plan knows.
 *
 * Source: DataS-DHSC/ASC-CLD-LA-Dashboard, ASCOF_measures (`Create_ASCOF_2A_2425_Onwards.sql`,
 * `ASCOF_2D.sql`); ASCOF handbook of definitions.
 */

import { isLongTerm, type CareChange, type EventOutcome, type SequelService } from './care.js';
import { addDays, daysBetween } from './dates.js';
import { sequel, SEQUEL_DAYS, tells, type Change, type SequelReason } from './sequel.js';

/** A stretch of reablement (ST-Max). */
export interface Spell {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day; undefined while it runs. */
  readonly end?: string;
}

/** What the measures are reckoned from. */
export interface ReablementRecord {
  /** Those that are at most seven days apart are one episode; the last episode is judged. */
  readonly spells: readonly Spell[];
  /** Event outcome of the last spell. */
  readonly outcome?: EventOutcome;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string;
  /** Day of the discharge from hospital. */
  readonly discharged?: string;
  /** Last day of earlier long-term support; undefined where there was none. */
  readonly longTermSupportEnded?: string;
  /** What changed the person's care, before, in and after the episode. */
  readonly changes: readonly Change[];
  /** The day up to which all this is known; undefined where nothing more can come. */
  readonly asOf?: string;
}

/** Why a plan counts as it does: a code with its values, which a view has the words for. */
export type AscofReason =
  /** Younger than the measure asks. */
  | { readonly code: 'under-age'; readonly age: number; readonly minimum: number }
  /** Not a new client: long-term support so many days before. */
  | { readonly code: 'recent-long-term-support'; readonly ended: string; readonly days: number }
  /** Not a new client: long-term support that began before, and went on. */
  | { readonly code: 'had-long-term-support'; readonly date: string }
  /** Discharged so many days after the start (negative: before it). */
  | {
      readonly code: 'discharge-outside-window';
      readonly discharged: string;
      readonly days: number;
    }
  | SequelReason
  | {
      readonly code: 'died' | 'emergency-admission';
      readonly date: string;
      readonly day: number;
    }
  /** Nothing speaks against it up to that day. */
  | { readonly code: 'at-home'; readonly date: string; readonly day: number };

/** What is missing for the measure. */
export type AscofMissing =
  | { readonly code: 'start' | 'end' | 'outcome' | 'birth-date' | 'discharge' }
  /** As what kind of support equipment is reported that was provided in the week after the end. */
  | { readonly code: 'kind-of-equipment'; readonly date: string }
  /** The time up to this day has not passed. */
  | { readonly code: 'time'; readonly until: string };

/** How a plan counts in a measure. */
export type AscofPreview =
  | {
      /** In the denominator; in the numerator too, or not. */
      readonly status: 'counted';
      readonly numerator: boolean;
      readonly reason: AscofReason;
      /** The day up to which a service that begins would still change it. */
      readonly openUntil?: string;
    }
  | {
      /** Left out; or left out because what followed cannot be told from the outcome. */
      readonly status: 'not-counted' | 'unclassified';
      readonly reason: AscofReason;
      readonly openUntil?: string;
    }
  | { readonly status: 'unknown'; readonly missing: readonly AscofMissing[] };

/** As a comment of the source has it; its statement compares with 91 days. */
const NEW_CLIENT_DAYS = 365;
const ADULT = 18;
const OLDER = 65;
const DISCHARGE_BEFORE = 7;
const DISCHARGE_AFTER = 3;
const FOLLOW_UP_DAYS = 84;

const NUMERATOR: ReadonlySet<string> = new Set<EventOutcome | SequelService>([
  'Short term support: Ongoing low level',
  'Short term support: Other short term',
  'NFA: Information and advice or signposting',
  'NFA: Support ended as planned',
  'NFA: Responsibility moved to another local authority',
  'NFA: Other',
  'NFA: No services offered for other reason',
  'NFA: Support ended for other reason',
  'NFA: Referral to other service within the local authority',
]);

const CARE_HOMES: readonly SequelService[] = [
  'Long term support: Nursing care',
  'Long term support: Residential care',
];

/** Whole years on a day; on the day itself a birthday counts. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Spells that are at most seven days apart, joined, oldest first: another spell is never a sequel. */
export function episodes(spells: readonly Spell[]): readonly Spell[] {
  const joined: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => daysBetween(b.start, a.start))) {
    const last = joined.at(-1);
    const isApart =
      !last || (last.end !== undefined && daysBetween(last.end, spell.start) > SEQUEL_DAYS);
    if (isApart) joined.push(spell);
    else joined[joined.length - 1] = { start: last.start, ...laterEnd(last, spell) };
  }
  return joined;
}

function laterEnd({ end }: Spell, { end: other }: Spell): Pick<Spell, 'end'> {
  if (end === undefined || other === undefined) return {};
  return { end: end > other ? end : other };
}

const unknown = (...missing: readonly AscofMissing[]): AscofPreview => ({
  status: 'unknown',
  missing,
});

const notCounted = (reason: AscofReason): AscofPreview => ({ status: 'not-counted', reason });

/**
 * ASCOF 2A: of new clients whose reablement ended, those with no ongoing long-term support. Counts
 * somebody whose age is not known, as the measure does.
 *
 * A death or an admission comes first (steps 1 and 2 of the source), then what followed: see {@link sequel}.
 */
export function ascof2A(record: ReablementRecord): AscofPreview {
  const { birthDate, outcome, changes, asOf } = record;
  const episode = episodes(record.spells).at(-1);
  if (!episode) return unknown({ code: 'start' });
  const { start, end } = episode;
  const before = supportBefore(record, start);
  if (before) return notCounted(before);
  if (end === undefined) return unknown({ code: 'end' });
  const age = birthDate === undefined ? ADULT : ageOn(birthDate, end);
  if (age < ADULT) return notCounted({ code: 'under-age', age, minimum: ADULT });

  const until = addDays(end, SEQUEL_DAYS);
  const death = changes.find(({ change, date }) => change === 'death' && date <= until);
  if (death) {
    return notCounted({ code: 'died', date: death.date, day: daysBetween(end, death.date) });
  }
  if (outcome === 'Admitted to hospital') return notCounted({ code: 'outcome', outcome });

  const found = sequel(outcome, changes, { start, end });
  if ('missing' in found) return unknown(found.missing);
  const open = asOf !== undefined && asOf < until ? { openUntil: until } : {};
  return { ...counting(found.reason), ...open };
}

/** Long-term support that was there before, or ended not long before: who has had it is no new client. */
function supportBefore(
  { longTermSupportEnded, changes }: ReablementRecord,
  start: string,
): AscofReason | undefined {
  const had = changes.filter(({ change, date }) => isLongTerm(change) && date < start);
  const open = had.find(({ ended }) => ended === undefined);
  if (open) return { code: 'had-long-term-support', date: open.date };
  const ended = [longTermSupportEnded, ...had.map((one) => one.ended)]
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
  if (ended === undefined) return undefined;
  const days = daysBetween(ended, start);
  return days < NEW_CLIENT_DAYS ? { code: 'recent-long-term-support', ended, days } : undefined;
}

/** How what followed counts in 2A. */
function counting(reason: SequelReason) {
  const final =
    reason.code === 'service'
      ? reason.service
      : reason.code === 'equipment'
        ? 'Short term support: Ongoing low level'
        : reason.outcome;
  if (NUMERATOR.has(final)) return { status: 'counted', numerator: true, reason } as const;
  if (reason.code === 'service') return { status: 'counted', numerator: false, reason } as const;
  const isTold = 'outcome' in reason && tells(reason.outcome);
  return { status: isTold ? 'not-counted' : 'unclassified', reason } as const;
}

/**
 * ASCOF 2D: of people of 65 and over discharged from hospital into reablement, those who were in the
 * community for the 84 days (12 weeks) after their discharge.
 */
export function ascof2D(record: ReablementRecord): AscofPreview {
  const { birthDate, discharged, changes, asOf } = record;
  const episode = episodes(record.spells).at(-1);
  if (!episode) return unknown({ code: 'start' });
  const { start } = episode;
  if (discharged !== undefined) {
    const days = daysBetween(start, discharged);
    if (days < -DISCHARGE_BEFORE || days > DISCHARGE_AFTER) {
      return notCounted({ code: 'discharge-outside-window', discharged, days });
    }
  }
  if (birthDate !== undefined) {
    const age = ageOn(birthDate, discharged ?? start);
    if (age < OLDER) return notCounted({ code: 'under-age', age, minimum: OLDER });
  }
  if (discharged === undefined || birthDate === undefined) {
    return unknown(
      ...(discharged === undefined ? [{ code: 'discharge' } as const] : []),
      ...(birthDate === undefined ? [{ code: 'birth-date' } as const] : []),
    );
  }

  const until = addDays(discharged, FOLLOW_UP_DAYS);
  const against = [...changes]
    .sort((a, b) => daysBetween(b.date, a.date))
    .flatMap(({ change, date }) => whatHappened(change, date, { start, discharged }) ?? [])
    .find(({ date }) => date <= until);
  if (against) return { status: 'counted', numerator: false, reason: against };
  if (asOf !== undefined && asOf < until) return unknown({ code: 'time', until });
  const reason = { code: 'at-home', date: until, day: FOLLOW_UP_DAYS } as const;
  return { status: 'counted', numerator: true, reason };
}

/** What of a change speaks against being at home. */
function whatHappened(
  change: CareChange,
  date: string,
  { start, discharged }: { readonly start: string; readonly discharged: string },
) {
  const day = daysBetween(discharged, date);
  if (change === 'emergency-admission') {
    return date > start && day > 0 ? ({ code: change, date, day } as const) : undefined;
  }
  if (day < 0) return undefined;
  if (change === 'death') return { code: 'died', date, day } as const;
  const service = CARE_HOMES.find((one) => one === change);
  return service && ({ code: 'service', service, date, day } as const);
}
