import { addDays } from '../model/dates.js';
import { createEvent, type EventContent } from '../model/create-event.js';
import type { Level, Party, PlanEvent, Prompt, ReviewDecision, Role } from '../model/events.js';
import type { SamplePeople } from './people.js';
import { addDaily, type DailyWords } from './stairs-daily.js';

const DECISIONS: Readonly<Record<ReviewId, ReviewDecision>> = {
  7: 'continue',
  14: 'change',
  21: 'continue',
  35: 'change',
  42: 'end',
};

/** The words of the sample plan, in one language, of some people. */
export interface StairsWords {
  readonly goals: Readonly<Record<GoalId, GoalWords>>;
  readonly places: Readonly<Record<'home' | 'street', string>>;
  readonly notes: Readonly<Record<NoteId, string>>;
  /** By the day the review was due on. */
  readonly reviews: Readonly<Record<ReviewId, ReviewWords>>;
  readonly ended: string;
  readonly daily: DailyWords;
}

export type GoalId = 'stairs' | 'breakfast' | 'shop';
export type NoteId = 'firstTime' | 'tired' | 'bothRails' | 'toast' | 'kerb' | 'paper' | 'worried';
export type ReviewId = 7 | 14 | 21 | 35 | 42;

export interface GoalWords {
  readonly text: string;
  /** Put in at the third review, where the goal changed. */
  readonly changed?: string;
  readonly levels: readonly [string, string, string, string, string];
  readonly steps: readonly [string, string];
}

export interface ReviewWords {
  readonly personView: string;
  readonly carerView?: string;
  readonly progress?: string;
  readonly issues?: string;
  readonly next: string;
}

type Row = readonly [
  day: number,
  role: Role,
  goal: GoalId,
  level: Level,
  prompt: Prompt,
  note?: NoteId,
];

// The shop goal ends in disagreement: the person says +1, the worker 0, the daughter −1.
const RATINGS: readonly Row[] = [
  [1, 'worker', 'stairs', -1, 'some-help'],
  [1, 'worker', 'breakfast', -1, 'done-for'],
  [3, 'person', 'stairs', -2, 'some-help', 'tired'],
  [4, 'worker', 'breakfast', -1, 'some-help'],
  [6, 'family', 'stairs', -1, 'some-help'],
  [7, 'person', 'breakfast', -1, 'some-help'],
  [8, 'worker', 'stairs', -1, 'some-help', 'bothRails'],
  [10, 'worker', 'shop', -2, 'done-for'],
  [12, 'person', 'breakfast', 0, 'reminder', 'toast'],
  [13, 'family', 'breakfast', 0, 'reminder'],
  [15, 'worker', 'breakfast', 0, 'reminder'],
  [16, 'person', 'stairs', -1, 'reminder'],
  [17, 'worker', 'stairs', 0, 'reminder'],
  [17, 'worker', 'shop', -1, 'some-help', 'kerb'],
  [19, 'person', 'stairs', 0, 'alone', 'firstTime'],
  [20, 'family', 'shop', -2, 'some-help', 'worried'],
  [22, 'person', 'shop', -1, 'some-help'],
  [24, 'worker', 'stairs', 0, 'alone'],
  [27, 'family', 'stairs', 0, 'reminder'],
  [29, 'worker', 'breakfast', 1, 'alone'],
  [30, 'person', 'shop', 0, 'reminder', 'paper'],
  [31, 'worker', 'shop', -1, 'some-help'],
  [34, 'family', 'breakfast', 1, 'alone'],
  [36, 'person', 'breakfast', 1, 'alone'],
  [38, 'worker', 'shop', 0, 'reminder'],
  [39, 'family', 'shop', -1, 'some-help', 'worried'],
  [40, 'person', 'stairs', 1, 'alone'],
  [40, 'worker', 'stairs', 1, 'alone'],
  [41, 'person', 'shop', 1, 'alone'],
  [41, 'family', 'stairs', 1, 'alone'],
];

const GOALS: readonly {
  readonly id: GoalId;
  readonly importance: number;
  readonly confidence: number;
  readonly baseline: Level;
  readonly stepsDone: readonly [number, number | undefined];
}[] = [
  { id: 'stairs', importance: 10, confidence: 5, baseline: -1, stepsDone: [8, 19] },
  { id: 'breakfast', importance: 8, confidence: 8, baseline: -1, stepsDone: [4, 29] },
  { id: 'shop', importance: 7, confidence: 3, baseline: -2, stepsDone: [17, undefined] },
];

/**
 * Six weeks of a made-up plan: three goals, three voices, visits nearly every day, five reviews of six
 * (the fourth was missed), ways that were tried, one goal reworded, one disagreement at the end.
 */
export function stairsEvents(people: SamplePeople, words: StairsWords, start: string): PlanEvent[] {
  const person: Party = { role: 'person', name: people.person };
  const family: Party = { role: 'family', name: people.family };
  const worker: Party = { role: 'worker', name: people.worker };
  const parties = { person, family, worker };
  const { plan } = people;
  const events: PlanEvent[] = [];

  const add = (day: number, time: string, content: EventContent): string => {
    const given = `${addDays(start, day)}T${time}:00.000Z`;
    const event = createEvent(
      { ...content, given },
      {
        // Written down a few minutes later.
        now: () => new Date(Date.parse(given) + 300_000),
        newId: () => `${plan}-${String(events.length + 1).padStart(3, '0')}`,
      },
    );
    events.push(event);
    return event.id;
  };
  const by = (author: Party) => ({ plan, device: `${plan}-${author.role}`, author });

  add(0, '10:00', { type: 'plan-started', ...by(worker), person: people.person, start });
  const added = GOALS.map(({ id: goal, importance, confidence, baseline }) => {
    const { text, levels, steps } = words.goals[goal];
    const id = add(0, '10:20', {
      type: 'goal-added',
      ...by(person),
      goal,
      text,
      importance,
      confidence,
    });
    add(0, '10:30', {
      type: 'levels-described',
      ...by(worker),
      goal,
      texts: levels,
      baseline,
      basedOn: [],
    });
    steps.forEach((step, index) => {
      const who = index === 0 ? worker : person;
      add(0, '10:40', {
        type: 'step-added',
        ...by(worker),
        goal,
        step: `${goal}-${index + 1}`,
        text: step,
        who,
      });
    });
    add(0, '10:50', { type: 'goal-agreed', ...by(person), goal, answer: 'agreed' });
    return { goal, id };
  });

  for (const [day, role, goal, level, prompt, note] of RATINGS) {
    add(day, role === 'worker' ? '09:15' : role === 'person' ? '18:30' : '20:05', {
      type: 'rating-given',
      ...by(parties[role]),
      goal,
      level,
      prompt,
      place: goal === 'shop' ? words.places.street : words.places.home,
      ...(note && { note: words.notes[note] }),
    });
  }
  for (const { id: goal, stepsDone } of GOALS) {
    stepsDone.forEach((day, index) => {
      if (day === undefined) return;
      add(day, '11:00', {
        type: 'step-done',
        ...by(index === 0 ? worker : person),
        goal,
        step: `${goal}-${index + 1}`,
      });
    });
  }
  for (const { goal, id } of added) {
    const { changed } = words.goals[goal];
    if (changed === undefined) continue;
    add(21, '14:40', { type: 'goal-changed', ...by(person), goal, text: changed, basedOn: [id] });
  }
  for (const [day, review] of Object.entries(words.reviews)) {
    add(Number(day), '14:00', {
      type: 'review-held',
      ...by(worker),
      day: Number(day),
      present: review.carerView === undefined ? [person, worker] : [person, family, worker],
      ...review,
      decision: DECISIONS[day as unknown as ReviewId],
    });
  }
  add(42, '15:00', {
    type: 'plan-ended',
    ...by(worker),
    reason: words.ended,
    outcome: 'NFA: Support ended as planned',
  });
  add(1, '11:30', {
    type: 'consent-given',
    ...by(person),
    to: family,
    goals: 'all',
    basis: 'person',
  });
  addDaily({ people, parties, words: words.daily, start }, add);
  return events;
}
