import {
  attendances,
  times,
  type Attendance,
  type Cost,
  type FacetName,
  type TimeOfDay,
} from './directory-types.js';
import { dayNumber, weekdayOf } from './hours/dates.js';
import { days, type Category, type Day, type Schedule } from './types.js';
import type { Service, ServiceLocation } from './types.js';

/** Facets whose values a service has at any time of day. */
export type LastingFacetName = Exclude<FacetName, 'open'>;

/** What a service is filtered by; whether it is open has to be asked with a time, of `openNow`. */
export type FacetValues = Readonly<Record<LastingFacetName, readonly string[]>>;

/**
 * Values of the facets that a service has, each once; of categories, needs and audiences the ids.
 *
 * @param location judges the service at one of its locations, by what is said of the service and of
 *   that location. Without it all the locations count.
 * @param today `YYYY-MM-DD`: prices and hours that no longer hold on it do not count
 */
export function facetValues(
  service: Service,
  location?: ServiceLocation,
  today = new Date().toISOString().slice(0, 10),
): FacetValues {
  return facetReader(service, today)(location);
}

/** {@link facetValues} for any number of locations of a service. */
export function facetReader(
  service: Service,
  today: string,
): (location?: ServiceLocation) => FacetValues {
  const categories = ids(service.categories);
  const needs = ids(service.needs);
  const audiences = ids(service.audiences);
  const costs = costsOf(service, today);
  const languages = unique(service.languages);
  return (location) => {
    const locations = location ? [location] : service.locations;
    const schedules = schedulesOf(service, locations, today);
    return {
      categories,
      needs,
      audiences,
      costs,
      attendance: attendanceOf(service, locations, schedules),
      days: daysOf(schedules),
      times: timesOf(schedules),
      access: unique(locations.flatMap(({ accessibility }) => accessibility)),
      languages,
    };
  };
}

function schedulesOf(
  service: Service,
  locations: readonly ServiceLocation[],
  today: string,
): readonly Schedule[] {
  const all = locations.some(({ schedules }) => schedules.length > 0)
    ? [...service.schedules, ...locations.flatMap(({ schedules }) => schedules)]
    : service.schedules;
  const isPast = ({ validTo }: Schedule) => validTo !== undefined && validTo < today;
  return all.some(isPast) ? all.filter((schedule) => !isPast(schedule)) : all;
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

function ids(terms: readonly Category[]): readonly string[] {
  return unique(terms.map(({ id }) => id));
}

const saysFree =
  /^(free|none|nil|am ddim)\b|\b(free of charge|is free|are free|no (charge|cost|fee)s?|am ddim)\b/i;
const saysNotFree = /\bnot free\b|\bfree (parking|delivery)\b/i;

function costsOf({ costOptions, fees }: Service, today: string): Cost[] {
  const current = costOptions.filter(
    ({ validFrom, validTo }) =>
      (!validFrom || validFrom <= today) && (!validTo || validTo >= today),
  );
  if (current.some(({ amount }) => amount === 0)) return ['free'];
  if (fees && saysFree.test(fees) && !saysNotFree.test(fees)) return ['free'];
  return fees || current.length > 0 ? ['paid'] : [];
}

/** Words of an attending type, which the standard leaves open. */
const attending: Readonly<Record<Attendance, RegExp>> = {
  'in-person': /person|face|venue|site|drop|centre/i,
  online: /online|on-line|virtual|video|zoom|teams|web/i,
  phone: /phone|call\b|helpline/i,
  home: /home|domicil/i,
};

/** Words of a description that leave no doubt: "apply online" says nothing of how it is given. */
const described: Partial<Readonly<Record<Attendance, RegExp>>> = {
  online:
    /\bonline (support|groups?|courses?|class(es)?|sessions?|communit(y|ies)|counselling|therapy)\b|\bby video\b/i,
  phone: /\bhelpline\b|\b(tele)?phone (support|befriending|advice|counselling)\b/i,
  home: /\bhome[- ]visit(s|ing|ors?)?\b|\bvisits? you at home\b|\bin your own home\b/i,
};

/** Most services say none of these, and one look is enough to see it. */
const mayBeDescribed = /home|phone|helpline|online|video/i;

function attendanceOf(
  service: Service,
  locations: readonly ServiceLocation[],
  schedules: readonly Schedule[],
): Attendance[] {
  const found = new Set<Attendance>();
  for (const { attendingType } of schedules) {
    if (attendingType === undefined) continue;
    for (const attendance of attendances) {
      if (attending[attendance].test(attendingType)) found.add(attendance);
    }
  }
  if (found.size === 0) {
    if (locations.some(({ type }) => type === 'physical')) found.add('in-person');
    // What the beginning says is how it is given; what comes later may be anything.
    const text = `${service.name}. ${service.summary ?? ''}`;
    for (const attendance of mayBeDescribed.test(text) ? attendances : []) {
      if (described[attendance]?.test(text)) found.add(attendance);
    }
  }
  if (locations.some(({ type }) => type === 'virtual')) found.add('online');
  return attendances.filter((attendance) => found.has(attendance));
}

function daysOf(schedules: readonly Schedule[]): Day[] {
  const found = new Set<Day>();
  for (const { freq, byDay, byMonthDay, dtStart } of schedules) {
    for (const { day } of byDay) found.add(day);
    // Every week on the day that it began.
    if (freq === 'WEEKLY' && byDay.length === 0 && byMonthDay.length === 0 && dtStart) {
      const day = days[weekdayOf(dayNumber(dtStart))];
      if (day) found.add(day);
    }
  }
  return days.filter((day) => found.has(day));
}

function timesOf(schedules: readonly Schedule[]): TimeOfDay[] {
  const found = new Set<TimeOfDay>();
  let last: Schedule | undefined;
  for (const schedule of schedules) {
    // A week is often written as seven days with one time.
    if (schedule.opensAt === last?.opensAt && schedule.closesAt === last?.closesAt) continue;
    last = schedule;
    for (const time of times) if (covers(schedule, time)) found.add(time);
  }
  return times.filter((time) => found.has(time));
}

/** Minutes of the day from which each part of it goes, and to where. */
const parts: Readonly<Record<TimeOfDay, readonly [from: number, to: number]>> = {
  morning: [0, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, 24 * 60],
};
/** The hours after midnight are the evening's that they belong to, until then. */
const nightEnds = 5 * 60;

function covers({ opensAt, closesAt }: Schedule, time: TimeOfDay): boolean {
  if (!opensAt) return false;
  const [from, to] = parts[time];
  const opens = minutes(opensAt);
  if (!closesAt) return opens >= from && opens < to;
  const closes = minutes(closesAt);
  if (closes > opens) return opens < to && closes > from;
  if (closes === opens) return true;
  return opens < to || (time === 'morning' ? closes > nightEnds : closes > from);
}

function minutes(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) % (24 * 60);
}
