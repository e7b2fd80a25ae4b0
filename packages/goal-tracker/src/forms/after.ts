import type { Party } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import type { FormName, Place } from '../place.js';
import type { FormEvent } from './answers.js';
import { mayUse } from './may-use.js';

/**
 * Where somebody goes after a form: a review that decides so leads to the form that does it, and
 * among the ways of a task they go on where they were.
 */
export function placeAfter(
  saved: FormName,
  events: readonly FormEvent[],
  author: Party,
  plan: Plan,
): Place {
  const [event] = events;
  if (event?.type === 'task-chosen' || event?.type === 'way-tried') {
    return { view: 'ways', goal: event.goal, saved };
  }
  const decision = event?.type === 'review-held' ? event.decision : undefined;
  const next = decision === 'extend' || decision === 'end' ? decision : undefined;
  const view = next && mayUse(next, { view: next }, author, plan) ? next : 'plan';
  return { view, saved };
}
