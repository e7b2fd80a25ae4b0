import { mayUse } from '../forms/may-use.js';
import { hasReview } from '../model/review-days.js';
import { isForm, type FormName } from '../place.js';
import type { TrackerState } from './context.js';

/** Forms about a goal. */
const OF_GOAL: ReadonlySet<FormName> = new Set<FormName>([
  'words',
  'levels',
  'agree',
  'weight',
  'add-step',
  'rate',
  'ways',
  'way',
]);

/** Forms that a plan still has when it has ended. */
const AFTER_END: ReadonlySet<FormName> = new Set<FormName>([
  'review',
  'extend',
  'shared',
  'transition',
  'consent',
  'withdraw',
  'hours',
  'care',
  'circumstances',
  'barthel',
  'ways',
  'way',
]);

/** Where a form is asked for, by whom. */
export type Asked = Pick<TrackerState, 'plan' | 'place' | 'author'>;

/** The form to show: the one that the address asks for, where the plan has a place for it. */
export function formOf({ plan, place, author }: Asked): FormName | undefined {
  const { view, day, goal } = place;
  // Family waits for consent, and starts nobody's plan.
  if (plan.start === undefined) return author.role === 'family' ? undefined : 'start';
  // `done` only takes a press of a button.
  if (!isForm(view) || view === 'start' || view === 'done') return undefined;
  if (isNotTheirs({ plan, place, author })) return undefined;
  if (plan.ended && !AFTER_END.has(view)) return undefined;
  if (view === 'review' && (day === undefined || !hasReview(plan, day))) return undefined;
  const isHere = plan.goals.some(({ id }) => id === goal);
  return isHere || (goal === undefined && !OF_GOAL.has(view)) ? view : undefined;
}

/** Whether the address asks for a form that is not for whoever asks. */
export function isNotTheirs({ plan, place, author }: Asked): boolean {
  const { view } = place;
  return plan.start !== undefined && isForm(view) && !mayUse(view, place, author, plan);
}
