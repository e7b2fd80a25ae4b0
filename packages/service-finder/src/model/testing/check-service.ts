import { sanitiseHtml } from '../html.js';
import { days, type Service } from '../types.js';

/** Says what is wrong with a value that stands at a path. */
type Check = (value: unknown, path: string) => string[];

/**
 * What in a service is not as its type and the doc comments there say, by path; nothing when it is
 * sound. For tests of readers: the compiler cannot see what comes out of data.
 */
export function violations(service: Service): string[] {
  return checkService(service, service.id);
}

function is(what: string, test: (value: unknown) => boolean): Check {
  return (value, path) => (test(value) ? [] : [`${path} is not ${what}: ${JSON.stringify(value)}`]);
}

function matches(what: string, pattern: RegExp): Check {
  return is(what, (value) => typeof value === 'string' && pattern.test(value));
}

function among(what: string, values: readonly unknown[]): Check {
  return is(what, (value) => values.includes(value));
}

function listOf(item: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => item(each, `${path}[${index}]`))
      : [`${path} is not a list`];
}

function record(required: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return [`${path} is not an object`];
    const entries = new Map<string, unknown>(Object.entries(value));
    return [
      ...Object.keys(required)
        .filter((key) => !entries.has(key))
        .map((key) => `${path} has no ${key}`),
      ...[...entries].flatMap(([key, given]) => {
        const check = required[key] ?? optional[key];
        return check ? check(given, `${path}.${key}`) : [`${path}.${key} is not of the type`];
      }),
    ];
  };
}

const text = is(
  'trimmed text',
  (value) => typeof value === 'string' && value !== '' && value === value.trim(),
);
const html = is(
  'clean HTML',
  (value) => typeof value === 'string' && value !== '' && sanitiseHtml(value) === value,
);
const url = is('a web address', (value) => {
  if (typeof value !== 'string' || !/^https?:\/\/[\x21-\x7e]+$/i.test(value)) return false;
  return URL.canParse(value);
});
const email = matches('an email address', /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i);
const date = matches('a date', /^\d{4}-\d{2}-\d{2}$/);
const time = matches('a time', /^([01]\d|2[0-3]):[0-5]\d$/);
const within = (low: number, high: number) =>
  is(
    `from ${low} to ${high}`,
    (value) => typeof value === 'number' && value >= low && value <= high,
  );
const whole = (low: number, high: number) =>
  is(
    `whole, ${low} to ${high}`,
    (value) => Number.isInteger(value) && Number(value) >= low && Number(value) <= high,
  );

const phone = record({ number: text }, { extension: text, description: text });
const term = record({ id: text, name: text }, { parentId: text, taxonomy: text, uri: url });
const schedule = record(
  {
    byDay: listOf(record({ day: among('a day', days) }, { ordinal: whole(-5, 5) })),
    byMonthDay: listOf(whole(-31, 31)),
  },
  {
    freq: among('a frequency', ['WEEKLY', 'MONTHLY']),
    interval: whole(1, Number.MAX_SAFE_INTEGER),
    dtStart: date,
    validFrom: date,
    validTo: date,
    opensAt: time,
    closesAt: time,
    description: text,
    notes: text,
    attendingType: text,
    scheduleLink: url,
  },
);
const place = record(
  {
    type: among('a kind of place', ['physical', 'postal', 'virtual']),
    addresses: listOf(
      record(
        { lines: listOf(text) },
        { city: text, region: text, stateProvince: text, postalCode: text, country: text },
      ),
    ),
    accessibility: listOf(text),
    schedules: listOf(schedule),
    phones: listOf(phone),
  },
  {
    id: text,
    name: text,
    description: text,
    position: record({ latitude: within(-90, 90), longitude: within(-180, 180) }),
  },
);
const checkService = record(
  {
    id: text,
    name: text,
    status: among('a status', ['active', 'inactive', 'defunct', 'temporarily closed']),
    locations: listOf(place),
    schedules: listOf(schedule),
    costOptions: listOf(
      record(
        {},
        {
          option: text,
          amount: within(0, Number.MAX_VALUE),
          currency: text,
          amountDescription: text,
          validFrom: date,
          validTo: date,
        },
      ),
    ),
    eligibility: listOf(text),
    contacts: listOf(record({ phones: listOf(phone) }, { name: text, title: text, email })),
    phones: listOf(phone),
    languages: listOf(text),
    serviceAreas: listOf(record({ name: text }, { uri: url, extentType: text })),
    categories: listOf(term),
    needs: listOf(term),
    audiences: listOf(term),
  },
  {
    description: html,
    summary: text,
    url,
    email,
    fees: text,
    accreditations: text,
    alert: text,
    minimumAge: whole(0, 150),
    maximumAge: whole(0, 150),
    assuredDate: date,
    assurerEmail: email,
    lastModified: date,
    organisation: record({ name: text }, { id: text, description: html, url, email }),
  },
);
