import type { EventContent } from '../model/create-event.js';
import { addDays } from '../model/dates.js';
import type { Party, Prompt, Role, TryResult } from '../model/events.js';
import type { SamplePeople } from './people.js';

/** What is said in the events of the days between. */
export interface DailyWords {
  /** What the service said that it will and will not do. */
  readonly explained: string;
  readonly onPaper: string;
  readonly byEmail: string;
  /** What happens when the help ends, at first and as it was gone over. */
  readonly transition: readonly [string, string];
  readonly visits: Readonly<Record<'slept' | 'rain', string>>;
  readonly tried: Readonly<Record<'steep' | 'halfWay' | 'jug' | 'bench', string>>;
}

interface Plan {
  readonly people: SamplePeople;
  readonly parties: Readonly<Record<Role, Party>>;
  readonly words: DailyWords;
  /** Day 0, `YYYY-MM-DD`. */
  readonly start: string;
}

type Add = (day: number, time: string, content: EventContent) => string;

/** Help that each goal took, from the day it changed; nobody visits for a goal before the first. */
const HELP: Readonly<Record<string, readonly (readonly [day: number, prompt: Prompt])[]>> = {
  breakfast: [
    [1, 'done-for'],
    [4, 'some-help'],
    [11, 'reminder'],
    [27, 'alone'],
  ],
  stairs: [
    [1, 'some-help'],
    [16, 'reminder'],
    [24, 'alone'],
  ],
  shop: [
    [10, 'done-for'],
    [16, 'some-help'],
    [36, 'reminder'],
  ],
};

/** Days on which a goal’s visit did not happen, or went worse: plans do not go in a straight line. */
const MISSED: readonly number[] = [6, 13, 20, 26];
const WORSE = 18;

type TriedWords = keyof DailyWords['tried'];

const TRIED: readonly (readonly [
  day: number,
  role: Role,
  goal: string,
  way: string,
  result: TryResult,
  confidence?: number,
  note?: TriedWords,
])[] = [
  [2, 'person', 'stairs', 'one-step-at-a-time', 'no', 2, 'steep'],
  [5, 'family', 'stairs', 'once-a-day', 'worked'],
  [9, 'person', 'stairs', 'one-step-at-a-time', 'partly', 5, 'halfWay'],
  [11, 'worker', 'breakfast', 'little-kettle', 'worked', 7, 'jug'],
  [15, 'person', 'stairs', 'one-step-at-a-time', 'worked', 7],
  [18, 'person', 'shop', 'a-bit-further', 'partly', 4, 'bench'],
  [32, 'family', 'shop', 'walk-with-somebody', 'worked', 6],
];

/** Hours of care in each week. */
const HOURS = [14, 12, 9, 6, 4, 2];

/** Adds to the sample plan what a service writes from day to day. */
export function addDaily({ people, parties, words, start }: Plan, add: Add): void {
  const { plan, birthDate, dischargedBefore } = people;
  const by = (role: Role) => ({ plan, device: `${plan}-${role}`, author: parties[role] });
  const worker = by('worker');

  add(0, '10:05', { type: 'service-explained', ...worker, note: words.explained });
  add(0, '10:15', {
    type: 'circumstances-recorded',
    ...worker,
    birthDate,
    ...(dischargedBefore !== undefined && { discharged: addDays(start, -dischargedBefore) }),
  });
  add(0, '10:45', { type: 'measure-recorded', ...worker, measure: 'barthel', score: 11 });
  const first = add(0, '10:55', {
    type: 'transition-planned',
    ...worker,
    text: words.transition[0],
    basedOn: [],
  });
  add(0, '11:00', { type: 'plan-shared', ...worker, with: parties.person, how: words.onPaper });
  for (const goal of Object.keys(HELP)) {
    // The tasks of the sample library have the ids of the goals.
    add(1, '10:00', { type: 'task-chosen', ...worker, goal, task: goal });
  }
  add(1, '11:40', { type: 'plan-shared', ...worker, with: parties.family, how: words.byEmail });

  for (const [goal, help] of Object.entries(HELP)) {
    for (const day of visitDays(goal, help[0]?.[0] ?? 1)) {
      const prompt = help.findLast(([from]) => from <= day)?.[1] ?? 'some-help';
      const isWorse = day === WORSE && goal === 'stairs';
      const isWet = day === 31 && goal === 'shop';
      add(day, goal === 'stairs' ? '20:30' : goal === 'shop' ? '11:15' : '08:30', {
        type: 'visit-recorded',
        ...worker,
        goal,
        prompt: isWorse ? 'some-help' : prompt,
        ...(isWorse && { note: words.visits.slept }),
        ...(isWet && { note: words.visits.rain }),
      });
    }
  }
  for (const [day, role, goal, way, result, confidence, note] of TRIED) {
    add(day, '17:00', {
      type: 'way-tried',
      ...by(role),
      goal,
      task: goal,
      way,
      result,
      ...(confidence !== undefined && { confidence }),
      ...(note && { note: words.tried[note] }),
    });
  }
  HOURS.forEach((hours, index) => {
    add(7 * (index + 1), '16:00', { type: 'hours-recorded', ...worker, week: index + 1, hours });
  });
  add(35, '14:20', {
    type: 'transition-planned',
    ...worker,
    text: words.transition[1],
    basedOn: [first],
  });
  add(42, '14:30', { type: 'measure-recorded', ...worker, measure: 'barthel', score: 17 });
}

/** Every day but those missed, down to three a week from the third review on; the shop once a week. */
function visitDays(goal: string, from: number): readonly number[] {
  const days = Array.from({ length: 42 - from }, (_, index) => from + index);
  return days.filter((day) => {
    if (goal === 'shop') return day % 7 === 3;
    return !MISSED.includes(day) && (day <= 21 || [0, 2, 4].includes(day % 7));
  });
}
