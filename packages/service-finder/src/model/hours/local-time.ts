import { dateFormat } from '@council-elements/core/messages';
import { dayNumber, minutesInDay, type DayNumber } from './dates.js';

/** An instant as the clocks of a time zone show it, with what is special about days there. */
export interface LocalTime {
  day: DayNumber;
  /** After midnight, 0 to 1439. */
  minute: number;
  holidays: ReadonlySet<DayNumber>;
}

/**
 * What an instant is in a time zone. Found once, it serves for any number of schedules.
 *
 * A time of a schedule has come as soon as the clocks first show it, or a later one. So a time that
 * clocks skip in spring has come when they skip it, and of a time that they show twice in autumn
 * the first counts, as in RFC 5545, 3.3.5. During the second showing it is therefore no earlier
 * than the latest that the clocks have shown.
 *
 * @param timeZone IANA name, such as `Europe/London`
 * @param holidays days that are not kept as others are, `YYYY-MM-DD`
 * @throws {RangeError} for a time zone that there is not, or an invalid date
 */
export function localTime(at: Date, timeZone: string, holidays: readonly string[] = []): LocalTime {
  const shown = shownAt(at.getTime(), timeZone);
  const passed = latestShown(at.getTime(), shown, timeZone);
  return {
    day: Math.floor(passed / minutesInDay),
    minute: passed % minutesInDay,
    holidays: new Set(holidays.map(dayNumber)),
  };
}

/** No clock is put back by more; Lord Howe's by 30 minutes, Troll's by two hours. */
const longestRepeat = 3 * 60;

/** @returns minutes since the beginning of 1970 on the zone's clocks */
function latestShown(time: number, shown: number, timeZone: string): number {
  const before = time - longestRepeat * 60_000;
  const putBack = longestRepeat - (shown - shownAt(before, timeZone));
  let latest = shown;
  for (let minutes = 1; minutes <= putBack; minutes++) {
    latest = Math.max(latest, shownAt(time - minutes * 60_000, timeZone));
  }
  return latest;
}

const numeric = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

function shownAt(time: number, timeZone: string): number {
  // Swedish writes dates and times as ISO 8601 does, but for the T.
  const [date = '', clock = ''] = dateFormat('sv-SE', { timeZone, ...numeric })
    .format(time)
    .split(' ');
  return Date.parse(`${date}T${clock}Z`) / 60_000;
}
