// @ts-check
import { addDays } from '@council-elements/goal-tracker/model';

/** @typedef {import('@council-elements/goal-tracker/model').PlanEvent} PlanEvent */
/** @typedef {import('@council-elements/goal-tracker/model').Party} Party */

const START = '2026-03-02';

/** @type {readonly Party[]} */
const PARTIES = [
  { role: 'person', name: 'Ann' },
  { role: 'family', name: 'Bea' },
  { role: 'worker', name: 'Cai' },
];
const PROMPTS = /** @type {const} */ (['alone', 'reminder', 'some-help', 'done-for']);
const LEVELS = /** @type {const} */ ([-2, -1, 0, 1, 2]);

/** @template Item @param {readonly Item[]} items @param {number} index */
const nth = (items, index) => /** @type {Item} */ (items[index % items.length]);

/**
 * So many events of a plan of six weeks: its goals with their levels, then ratings and visits in turn,
 * every tenth a step.
 *
 * @param {number} count
 * @param {{ plan?: string, goals?: number }} [options]
 * @returns {PlanEvent[]}
 */
export function diary(count, { plan = 'plan', goals = 5 } = {}) {
  /** @type {PlanEvent[]} */
  const events = [];
  const frame = (/** @type {number} */ day, /** @type {Party} */ author) => {
    const time = `${addDays(START, day)}T09:00:00.000Z`;
    return {
      id: `${plan}-${events.length}`,
      plan,
      device: `device-${author.role}`,
      author,
      given: time,
      recorded: time,
    };
  };
  const [person, , worker] = /** @type {[Party, Party, Party]} */ (PARTIES);
  events.push({ ...frame(0, worker), type: 'plan-started', person: 'Ann', start: START });
  for (let goal = 0; goal < goals; goal++) {
    events.push({
      ...frame(0, person),
      type: 'goal-added',
      goal: `goal-${goal}`,
      text: `I want to do thing ${goal}`,
      importance: 8,
    });
    // Its id is by its place, so it is made once the goal is there.
    events.push({
      ...frame(0, worker),
      type: 'levels-described',
      goal: `goal-${goal}`,
      texts: ['Not at all', 'With somebody', 'With a reminder', 'Alone', 'And for another'],
      baseline: -1,
      basedOn: [],
    });
  }
  for (let n = 0; events.length < count; n++) {
    const base = frame(Math.floor((n / count) * 42), nth(PARTIES, n));
    const goal = `goal-${n % goals}`;
    const prompt = nth(PROMPTS, n >> 2);
    if (n % 10 === 9) {
      const step = { step: `step-${n}`, text: `Step ${n}`, who: person };
      events.push({ ...base, type: 'step-added', goal, ...step });
    } else if (n % 2 === 0) {
      events.push({ ...base, type: 'visit-recorded', goal, prompt, note: `Visit ${n}` });
    } else {
      events.push({ ...base, type: 'rating-given', goal, level: nth(LEVELS, n >> 3), prompt });
    }
  }
  return events.slice(0, count);
}
