import { addDays } from '../model/dates.js';
import { createEvent, type EventContent } from '../model/create-event.js';
import type { Level, Party, PlanEvent, Role } from '../model/events.js';

export const PARTIES: Readonly<Record<Role, Party>> = {
  person: { role: 'person', name: 'Ann' },
  family: { role: 'family', name: 'Bea' },
  worker: { role: 'worker', name: 'Cai' },
};

type Body<Content> = Content extends EventContent
  ? Omit<Content, 'plan' | 'device' | 'author' | 'given'>
  : never;

/** Writes the events of a test, with ids e1, e2 …, at noon of the plan's day; day 0 is 2 March 2026. */
export class Diary {
  readonly events: PlanEvent[] = [];

  /** @returns the event's id */
  add(day: number, body: Body<EventContent>, role: Role = 'worker', time = '12:00:00Z'): string {
    const event = createEvent(
      {
        plan: 'p',
        device: 'd',
        author: PARTIES[role],
        given: `${addDays('2026-03-02', day)}T${time}`,
        ...body,
      },
      {
        now: () => new Date('2026-03-02T12:00:00Z'),
        newId: () => `e${this.events.length + 1}`,
      },
    );
    this.events.push(event);
    return event.id;
  }

  start(): this {
    this.add(0, { type: 'plan-started', person: 'Ann', start: '2026-03-02' });
    return this;
  }

  goal(goal = 'g', text = 'I want to walk'): string {
    return this.add(0, { type: 'goal-added', goal, text }, 'person');
  }

  scale(baseline: Level, goal = 'g', basedOn: readonly string[] = []): string {
    const texts = ['a', 'b', 'c', 'd', 'e'] as const;
    return this.add(0, { type: 'levels-described', goal, texts, baseline, basedOn });
  }

  rate(day: number, role: Role, level: Level, goal = 'g', time?: string): string {
    return this.add(day, { type: 'rating-given', goal, level, prompt: 'alone' }, role, time);
  }
}
