import type { BankHolidays } from '../model/bank-holidays.js';
import type { Plan } from '../model/plan.js';
import { serviceOf, type Service } from '../model/service.js';
import { readPlans } from './read-plans.js';

/** The plans that an element is given, put together once. */
export class GivenCaseload {
  #of: unknown;
  #plans: readonly Plan[] = [];
  #isUnreadable = false;
  #service: Service | undefined;
  #holidays: BankHolidays | undefined;

  /** @param log is told what is wrong with them, once */
  constructor(readonly log: (path: string, reason: string) => void) {}

  /** Whether some of it could not be read. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  /**
   * What is good of it; undefined where none is given.
   * @param today `YYYY-MM-DD`
   */
  read(value: unknown, today: string, holidays: BankHolidays): Service | undefined {
    if (value === undefined) return undefined;
    if (this.#of !== value) {
      const { plans, problems } = readPlans(value);
      for (const { path, message } of problems) this.log(`caseload${path}`, message);
      this.#of = value;
      this.#plans = plans;
      this.#isUnreadable = problems.length > 0;
      this.#service = undefined;
    }
    if (this.#service?.today !== today || this.#holidays !== holidays) {
      this.#service = serviceOf(this.#plans, today, holidays);
      this.#holidays = holidays;
    }
    return this.#service;
  }
}
