/**
 * What followed an episode of reablement, as the Department of Health and Social Care finds it for ASCOF 2A:
 * a service, else an outcome that tells what follows, else equipment.
 *
 * Source: DataS-DHSC/ASC-CLD-LA-Dashboard, ASCOF_measures/Create_ASCOF_2A_2425_Onwards.sql, steps 3 to 6.
 */

import {
  hasOutcome,
  isLongTerm,
  isService,
  SEQUEL_SERVICES,
  type EventOutcome,
  type SequelService,
} from './care.js';
import { addDays, daysBetween } from './dates.js';
import type { CareChanged } from './events.js';

/** Days after an episode in which what begins may be its sequel. */
export const SEQUEL_DAYS = 7;

/** An assessment within an episode is near its end if it was completed fewer days than these before it. */
const NEAR_END_DAYS = 14;

/**
 * Outcomes that tell what follows; of several, the first of these counts.
 *
 * Source: the event outcome hierarchy of the Client Level Data guidance, as in
 * DataS-DHSC/ASC-CLD-LA-Dashboard, Main_tables/docs/methodology/3-data-cleaning.md. Those above these in it
 * tell nothing: 2A takes them only where there is nothing else.
 */
const TELLING_OUTCOMES: readonly EventOutcome[] = [
  'Admitted to hospital',
  'NFA: Responsibility moved to another local authority',
  'NFA: Referral to NHS services or NHS funded social care',
  'NFA: Self-funded client or under 12wk disregard',
  'NFA: Information and advice or signposting',
  'NFA: Referral to other service within the local authority',
  'NFA: Support declined',
  'NFA: Deceased',
  'NFA: Support ended as planned',
  'NFA: Support ended for other reason',
  'NFA: No services offered for other reason',
  'NFA: Other',
];

/** Whether an outcome tells what follows. */
export const tells = (outcome: EventOutcome): boolean => TELLING_OUTCOMES.includes(outcome);

/** What a change in care is to a measure. */
export type Change = Pick<CareChanged, 'change' | 'date' | 'ended' | 'outcome'>;

/** What followed, and where that is known from. */
export type SequelReason =
  /** What the event outcome says. */
  | { readonly code: 'outcome'; readonly outcome: EventOutcome }
  /** What came of a request, or of an assessment or a review, completed on that day. */
  | {
      readonly code: 'request' | 'assessment';
      readonly outcome: EventOutcome;
      readonly date: string;
    }
  /** Equipment was provided, and no outcome says anything. */
  | { readonly code: 'equipment'; readonly date: string }
  /** A service that began; `day` counts from the end (2A) or the discharge (2D). */
  | {
      readonly code: 'service';
      readonly service: SequelService;
      readonly date: string;
      readonly day: number;
    };

/** What followed, or what is missing to tell it. */
export type Sequel =
  | { readonly reason: SequelReason }
  | {
      readonly missing:
        | { readonly code: 'outcome' }
        /** Equipment after the end is a service: of which kind, which it counts by, is not recorded. */
        | { readonly code: 'kind-of-equipment'; readonly date: string };
    };

/** Later than any day: a service goes on. */
const OPEN = '9999-12-31';

const lastDay = ({ change, date, ended }: Change): string =>
  ended ?? (isService(change) ? OPEN : date);

interface Episode {
  readonly start: string;
  readonly end: string;
}

/**
 * What followed an episode.
 * @param outcome its own event outcome
 */
export function sequel(
  outcome: EventOutcome | undefined,
  changes: readonly Change[],
  { start, end }: Episode,
): Sequel {
  const begun = changes.filter(({ date }) => date >= start && date <= addDays(end, SEQUEL_DAYS));
  const after = begun.filter((one) => lastDay(one) > end);
  // What was over on the first day came before the episode, or with it.
  const within = begun.filter((one) => lastDay(one) > start && lastDay(one) <= end);

  const service = SEQUEL_SERVICES.flatMap((kind) => after.filter((one) => one.change === kind))[0];
  const equipment = after.find(
    (one) =>
      one.change === 'equipment' &&
      !after.some(({ change, date }) => isService(change) && date === one.date),
  );
  // Of whatever kind it is, long-term support counts first, and all of that alike.
  if (equipment && !(service && isLongTerm(service.change))) {
    return { missing: { code: 'kind-of-equipment', date: equipment.date } };
  }
  if (service && isService(service.change)) {
    const { change, date } = service;
    return { reason: { code: 'service', service: change, date, day: daysBetween(end, date) } };
  }

  if (outcome === undefined) return { missing: { code: 'outcome' } };
  const told = outcomeThatTells(outcome, after, within, end);
  if (told) return { reason: told };
  const provided = within.find(({ change }) => change === 'equipment');
  return {
    reason: provided ? { code: 'equipment', date: provided.date } : { code: 'outcome', outcome },
  };
}

type Told = Extract<SequelReason, { readonly outcome: EventOutcome }>;

/**
 * Of the outcomes of an episode (4a), of what began in it or in the week after and was completed after it
 * (4b), and of the last assessment near its end (4c), the one that counts first.
 */
function outcomeThatTells(
  outcome: EventOutcome,
  after: readonly Change[],
  within: readonly Change[],
  end: string,
): Told | undefined {
  const completed = (changes: readonly Change[]) =>
    changes.flatMap((one): Exclude<Told, { readonly code: 'outcome' }>[] =>
      hasOutcome(one.change) && one.outcome !== undefined
        ? [{ code: one.change, outcome: one.outcome, date: lastDay(one) }]
        : [],
    );
  // That support ended as planned is hardly news of the episode from what was completed after it.
  const later = completed(after).filter((one) => one.outcome !== 'NFA: Support ended as planned');
  const near = completed(within)
    .filter(({ code, date }) => code === 'assessment' && daysBetween(date, end) < NEAR_END_DAYS)
    .filter((one) => tells(one.outcome));
  const last = near
    .map(({ date }) => date)
    .sort()
    .at(-1);
  // As the source has it: where nothing but such news followed, its own outcome waits for equipment.
  const own = completed(after).length === 0 || later.length > 0;
  return [
    ...(own ? [{ code: 'outcome', outcome } as const] : []),
    ...later,
    ...near.filter(({ date }) => date === last),
  ]
    .filter((one) => tells(one.outcome))
    .sort((a, b) => TELLING_OUTCOMES.indexOf(a.outcome) - TELLING_OUTCOMES.indexOf(b.outcome))[0];
}
