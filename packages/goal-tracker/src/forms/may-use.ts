import { mayAdd, maySee } from '../model/consent.js';
import type { Party, PlanEvent } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { FormName, Place } from '../place.js';

/** What each form writes. */
const EVENTS = {
  start: 'plan-started',
  'add-goal': 'goal-added',
  words: 'goal-changed',
  levels: 'levels-described',
  agree: 'goal-agreed',
  weight: 'goal-weighted',
  'add-step': 'step-added',
  done: 'step-done',
  rate: 'rating-given',
  visit: 'visit-recorded',
  review: 'review-held',
  explained: 'service-explained',
  shared: 'plan-shared',
  transition: 'transition-planned',
  consent: 'consent-given',
  withdraw: 'consent-withdrawn',
  hours: 'hours-recorded',
  care: 'care-changed',
  extend: 'plan-extended',
  end: 'plan-ended',
  circumstances: 'circumstances-recorded',
  barthel: 'measure-recorded',
  ways: 'task-chosen',
  way: 'way-tried',
} as const satisfies Readonly<Record<FormName, PlanEvent['type']>>;

/** Whether a form is somebody's to use, wherever they have its address from. */
export function mayUse(form: FormName, { goal }: Place, author: Party, plan: Plan): boolean {
  // Who may not choose the task still reads the ways of the one that was chosen.
  if (form === 'ways') return maySee(plan, goal ?? '', author);
  const type = EVENTS[form];
  // A visit without a goal is of any of those that they may see.
  const goals = goal === undefined && form === 'visit' ? plan.goals.map(({ id }) => id) : [goal];
  return goals.some((id) => mayAdd({ author, type, ...(id !== undefined && { goal: id }) }, plan));
}
