import type { BankHolidays } from './bank-holidays.js';
import { caseload, type CaseloadRow } from './caseload.js';
import type { Plan } from './plan.js';
import { summarise, type Summary } from './summarise.js';

/** The plans of a service on a day, as whoever leads it looks at them. */
export interface Service {
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly rows: readonly CaseloadRow[];
  readonly summary: Summary;
}

/**
 * The plans of a service on a day. Rows and figures are each worked out when they are first read.
 * @param today `YYYY-MM-DD`
 * @param holidays bank holidays, on which no review is due: those of England and Wales if left out
 */
export function serviceOf(
  plans: readonly Plan[],
  today: string,
  holidays: BankHolidays = {},
): Service {
  let rows: readonly CaseloadRow[] | undefined;
  let summary: Summary | undefined;
  return {
    today,
    get rows() {
      return (rows ??= caseload(plans, today, holidays));
    },
    get summary() {
      return (summary ??= summarise(plans, today));
    },
  };
}
