import { days, type ByDay, type Day, type Position } from '../types.js';

/** A date, or the date of a date and time. @returns `YYYY-MM-DD` */
export function readDate(text: string): string | undefined {
  const match = /^\s*((\d{4})-(\d{2})-(\d{2}))(?:\s*$|[T ])/.exec(text);
  if (!match) return undefined;
  const [, date, year, month, day] = match;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A 30th of February would be a day in March.
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day)
    ? date
    : undefined;
}

/** A time of day: `09:00`, `09:00:00`, `9.30am`, `5pm`. @returns `HH:MM`; midnight is `00:00` */
export function readTime(text: string): string | undefined {
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?\s*([ap]m)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, hourText, minuteText, half] = match;
  if (!half && minuteText === undefined) return undefined;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour === 24 && minute === 0) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * Days of the week: iCalendar's `MO,WE` and `2TH`, or English names and ranges (`Mon - Wed, Fri`,
 * `Weekdays`, `Daily`).
 *
 * @returns undefined when any part of it is something else
 */
export function readDays(text: string): ByDay[] | undefined {
  if (/^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(text)) return [{ day: text as Day }];
  const found: ByDay[] = [];
  for (const item of text.split(/[,;&/]|\band\b/i)) {
    const named = item.trim();
    if (!named) continue;
    const part = groups.get(named.toLowerCase()) ?? named;
    const rule = /^([+-]?\d{1,2})?\s*([a-z]+)$/i.exec(part);
    const range = /^([a-z]+)\s*(?:-|–|to)\s*([a-z]+)$/i.exec(part);
    const first = dayOf((range ?? rule)?.[range ? 1 : 2]);
    const last = range ? dayOf(range[2]) : first;
    if (!first || !last) return undefined;
    const ordinal = range ? undefined : Number(rule?.[1] ?? 0);
    // No month has a sixth Monday.
    if (ordinal !== undefined && Math.abs(ordinal) > 5) return undefined;
    for (const day of daysBetween(first, last)) {
      if (!found.some((other) => other.day === day && (other.ordinal ?? 0) === (ordinal ?? 0))) {
        found.push({ day, ...(ordinal && { ordinal }) });
      }
    }
  }
  return found.length > 0 ? found : undefined;
}

/** Words for several days. */
const groups = new Map([
  ['weekdays', 'MO-FR'],
  ['weekends', 'SA-SU'],
  ['daily', 'MO-SU'],
  ['every day', 'MO-SU'],
]);

const dayNames =
  /^(mo|mon|monday|tu|tue|tues|tuesday|we|wed|wednesday|th|thu|thur|thurs|thursday|fr|fri|friday|sa|sat|saturday|su|sun|sunday)s?$/i;

function dayOf(name = ''): Day | undefined {
  if (!dayNames.test(name)) return undefined;
  return days.find((day) => day === name.slice(0, 2).toUpperCase());
}

function daysBetween(first: Day, last: Day): Day[] {
  const start = days.indexOf(first);
  const length = ((days.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, offset) => days[(start + offset) % 7] ?? first);
}

/** An address of a web page; one without a scheme is taken to be `https:`. */
export function readUrl(text: string): string | undefined {
  const trimmed = visible(text);
  const address = /^[\w-]+(\.[\w-]+)+(?=[/?#:]|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(address)) return undefined;
  try {
    // Not URL.canParse, which phones of a few years ago do not have.
    const { href } = new URL(address);
    // As it was given, unless something in it has to be encoded (RFC 3986).
    return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(address) ? address : href;
  } catch {
    return undefined;
  }
}

/** Copied from a web page, an address can have characters round it that nobody sees. */
function visible(text: string): string {
  return text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
}

/** Without `&`, `?` and quotes, which would say more than an address in a `mailto:` link. */
const emailAddress =
  /^[\w!#$%*+/=^`{|}~-]+(?:\.[\w!#$%*+/=^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

export function readEmail(text: string): string | undefined {
  // RFC 5322 lets a name stand before it: `Bude Library <bude@council.example>`.
  const mailbox = /^[^<>@]*<([^<>]+)>$/.exec(visible(text))?.[1] ?? visible(text);
  const address = mailbox.replace(/^mailto:/i, '');
  return address.length <= 254 && emailAddress.test(address) ? address : undefined;
}

/** The United Kingdom with its islands, from Scilly to Shetland, St Kilda to Lowestoft. */
const uk = { south: 49.8, north: 60.9, west: -8.7, east: 1.8 };

export function isInUk({ latitude, longitude }: Position): boolean {
  return (
    latitude >= uk.south && latitude <= uk.north && longitude >= uk.west && longitude <= uk.east
  );
}

export function isOnEarth({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
