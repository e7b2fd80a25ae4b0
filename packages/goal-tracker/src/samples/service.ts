import { createEvent, type EventContent } from '../model/create-event.js';
import { addDays } from '../model/dates.js';
import type { Level, PlanEvent } from '../model/events.js';
import { cynllunGrisiau } from './cynllun-grisiau.js';
import { samplePeople } from './people.js';
import { stairsPlan } from './stairs-plan.js';

const MAKE = { en: stairsPlan, cy: cynllunGrisiau } as const;

/** Days since their start, of the plans that a service has now: one has yet to begin. */
const RUNNING = [-3, 2, 5, 9, 13, 17, 22, 26, 31, 36, 40, 44];

/** How many plans it had before them. */
const BEFORE = 36;

/** Days between the starts of those. */
const APART = 4;

interface Life {
  readonly id: string;
  readonly start: string;
  /** A number of its own, from which all that differs from plan to plan comes. */
  readonly number: number;
}

/**
 * The plans of a made-up service on a day, each as its events: twelve now and 36 before them. The
 * same every time. All people are made up.
 * @param today `YYYY-MM-DD`
 */
export function sampleService(language: 'en' | 'cy', today: string): PlanEvent[][] {
  const ages = [...RUNNING, ...Array.from({ length: BEFORE }, (_, index) => 47 + index * APART)];
  return ages.map((age, number) =>
    planOf(
      { id: `${language}-${number + 1}`, start: addDays(today, -age), number },
      language,
    ).filter(({ type, given }) => type === 'plan-started' || given.slice(0, 10) <= today),
  );
}

function planOf({ id, start, number }: Life, language: 'en' | 'cy'): PlanEvent[] {
  const people = samplePeople(id, number, language);
  const events = MAKE[language](start, people).flatMap((event) => varied(event, number));
  const worker = events.find(({ author }) => author.role === 'worker')?.author;
  const ended = events.some(({ type }) => type === 'plan-ended');
  if (!worker || !ended || number % 8 === 0) return events;
  const add = (content: EventContent) =>
    events.push(
      createEvent(content, {
        now: () => new Date(`${addDays(start, 84)}T14:05:00Z`),
        newId: () => `${id}-after`,
      }),
    );
  const view = language === 'cy' ? 'Gartref o hyd' : 'Still at home';
  add({
    type: 'review-held',
    plan: id,
    device: `${id}-worker`,
    author: worker,
    given: `${addDays(start, 84)}T14:00:00Z`,
    day: 84,
    present: [worker],
    personView: view,
    next: language === 'cy' ? 'Dim byd arall' : 'Nothing else',
  });
  return events;
}

/** What went otherwise: each plan leaves out, or changes, something else. */
function varied(event: PlanEvent, number: number): PlanEvent[] {
  switch (event.type) {
    case 'rating-given':
      if (number % 7 === 3 && event.goal === 'breakfast' && event.level >= 0) {
        return [{ ...event, level: -1, partly: true }];
      }
      // Every third person gets less far.
      return [
        number % 3 === 1 && event.level > 0 ? { ...event, level: lower(event.level) } : event,
      ];
    case 'service-explained':
      return number % 6 === 5 ? [] : [event];
    case 'plan-shared':
      return number % 4 === 2 ? [] : [event];
    case 'transition-planned':
      return number % 8 === 6 ? [] : [event];
    case 'hours-recorded':
      if (event.week > 2) return [{ ...event, hours: event.hours + (number % 4) }];
      return number % 9 === 4 && event.week === 2 ? [] : [event];
    case 'measure-recorded':
      // The second one stands for how far each has come.
      return [
        event.given.includes('T14:30') ? { ...event, score: event.score - (number % 5) } : event,
      ];
    case 'review-held':
      return number % 4 === 1 && event.day === 14 ? [] : [event];
    case 'plan-ended':
      if (number % 17 === 12) return [];
      return number % 6 === 3
        ? [{ ...event, outcome: 'Progress to support planning or services' }]
        : [event];
    default:
      return [event];
  }
}

const lower = (level: Level): Level => (level === 2 ? 1 : 0);
