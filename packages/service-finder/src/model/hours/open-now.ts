import { dateOf, minutesInDay, minutesOf, timeOf, type DayNumber } from './dates.js';
import { localTime, type LocalTime } from './local-time.js';
import { everyDay, occursOn, recurrence, type Recurrence } from './recurrence.js';
import type { Schedule } from '../types.js';

/** A date and time on the clocks of the service, as its schedules say it. */
export interface Moment {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM`; midnight is `00:00` of the day that it begins. */
  time: string;
}

/** Whether a service is open. Plain data. */
export type OpenNow =
  | {
      kind: 'open';
      /** When it closes; undefined when it does not in the next {@link lookAhead} days. */
      until: Moment | undefined;
    }
  | {
      kind: 'closed';
      /** When it opens next; undefined when it does not in the next {@link lookAhead} days. */
      opens: Moment | undefined;
      /**
       * It would have been open some of today, were today not one of the holidays. Nothing says
       * that it is closed today; it is likely, and a person should ask before a journey.
       */
      holiday: boolean;
    }
  | {
      /** No schedule says whether it is open today: words only, days without times, or out of date. */
      kind: 'not-given';
    };

/** Days: what is monthly comes within two months, though one of them may lack a 31st. */
export const lookAhead = 62;

/**
 * Whether a service is open, by those of its schedules that can be understood (see
 * {@link recurrence}); "closed" is never a guess.
 *
 * A holiday is closed, since on a bank holiday hours for "Monday" are more often wrong than right.
 * Three openings are kept all the same: of a schedule that holds for that date only, which was
 * written for the day; one that began the day before; and hours that are round the clock on all
 * seven days, because to call a helpline that never closes closed does most harm.
 *
 * Clock changes: see {@link localTime}.
 *
 * @param timeZone IANA name, such as `Europe/London`
 * @param holidays `YYYY-MM-DD`; {@link readBankHolidays} has those of GOV.UK
 * @throws {RangeError} for a time zone that there is not, or an invalid date
 */
export function openNow(
  schedules: readonly Schedule[],
  at: Date,
  timeZone: string,
  holidays: readonly string[] = [],
): OpenNow {
  return compileSchedules(schedules).openNow(localTime(at, timeZone, holidays));
}

/** Schedules made ready for asking many times, as a search of all services does. */
export interface OpeningHours {
  /** The kind that `openNow` gives is "open". Takes less than a microsecond. */
  isOpen(now: LocalTime): boolean;
  openNow(now: LocalTime): OpenNow;
}

export function compileSchedules(schedules: readonly Schedule[]): OpeningHours {
  return new CompiledHours(schedules);
}

/** An opening on each of its days, in minutes after midnight. */
interface Rule {
  days: Recurrence;
  opens: number;
  /** After `opens`; beyond 1440 on the next day. */
  closes: number;
  /** Kept on holidays. */
  always: boolean;
}

class CompiledHours implements OpeningHours {
  readonly #rules: readonly Rule[];

  constructor(schedules: readonly Schedule[]) {
    const rules: Rule[] = [];
    for (const schedule of schedules) add(rules, rule(schedule));
    const neverCloses = rules.filter((each) => isRoundTheClock(each) && isPlain(each));
    if (neverCloses.reduce((all, { days }) => all | days.weekdays, 0) === everyDay) {
      for (const each of neverCloses) each.always = true;
    }
    this.#rules = rules;
  }

  isOpen(now: LocalTime): boolean {
    return this.#rules.some(
      (each) =>
        (now.minute >= each.opens && now.minute < each.closes && opensOn(each, now.day, now)) ||
        (now.minute < each.closes - minutesInDay && opensOn(each, now.day - 1, now)),
    );
  }

  openNow(now: LocalTime): OpenNow {
    if (this.isOpen(now)) return { kind: 'open', until: this.#until(now) };
    const opens = this.#opens(now);
    const holdsToday = this.#rules.some(({ days }) => days.from <= now.day && days.to >= now.day);
    if (!opens && !holdsToday) return { kind: 'not-given' };
    const today = this.#rules.filter(({ days }) => occursOn(days, now.day));
    const holiday = today.length > 0 && !today.some((each) => opensOn(each, now.day, now));
    return { kind: 'closed', opens, holiday };
  }

  /** Goes from opening to opening as long as each begins before the last has ended. */
  #until(now: LocalTime): Moment | undefined {
    let end = now.minute;
    for (let ahead = -1; ahead <= lookAhead; ahead++) {
      const midnight = ahead * minutesInDay;
      if (midnight > end) return moment(now.day, end);
      const today = this.#rules.filter((each) => opensOn(each, now.day + ahead, now));
      for (const { opens, closes } of today.sort((a, b) => a.opens - b.opens)) {
        if (midnight + opens <= end) end = Math.max(end, midnight + closes);
      }
    }
    return undefined;
  }

  #opens(now: LocalTime): Moment | undefined {
    for (let ahead = 0; ahead <= lookAhead; ahead++) {
      const starts = this.#rules
        .filter((each) => opensOn(each, now.day + ahead, now))
        .map(({ opens }) => opens + ahead * minutesInDay)
        .filter((start) => start > now.minute);
      if (starts.length > 0) return moment(now.day, Math.min(...starts));
    }
    return undefined;
  }
}

function rule(schedule: Schedule): Rule | undefined {
  const { opensAt, closesAt } = schedule;
  const days = opensAt && closesAt ? recurrence(schedule) : undefined;
  if (!days || !opensAt || !closesAt) return undefined;
  const opens = minutesOf(opensAt);
  // Systems that cannot write the end of a day write 23:59.
  const end = closesAt === '23:59' ? minutesInDay : minutesOf(closesAt);
  const closes = closesAt > opensAt ? end : minutesOf(closesAt) + minutesInDay;
  return { days, opens, closes, always: false };
}

/** Days that open at the same times are one rule: feeds have a schedule a day. */
function add(rules: Rule[], added: Rule | undefined): void {
  if (!added) return;
  const same =
    isPlain(added) &&
    rules.find(
      (each) => each.opens === added.opens && each.closes === added.closes && isPlain(each),
    );
  if (same) same.days.weekdays |= added.days.weekdays;
  else rules.push(added);
}

/** Every week, and always. */
function isPlain({ days: { from, to, more } }: Rule): boolean {
  return from === -Infinity && to === Infinity && !more;
}

function isRoundTheClock({ opens, closes }: Rule): boolean {
  return closes - opens === minutesInDay;
}

function opensOn(rule: Rule, day: DayNumber, { holidays }: LocalTime): boolean {
  return occursOn(rule.days, day) && (rule.always || rule.days.oneDay || !holidays.has(day));
}

/** @param minute after the midnight that begins the day */
function moment(day: DayNumber, minute: number): Moment {
  return {
    date: dateOf(day + Math.floor(minute / minutesInDay)),
    time: timeOf(minute % minutesInDay),
  };
}
