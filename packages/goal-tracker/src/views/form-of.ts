import { isReviewDay } from '../model/review-days.js';
import type { FormName } from '../place.js';
import type { TrackerState } from './context.js';

/** The form to show: the one that the address asks for, where the plan has a place for it. */
export function formOf({
  plan,
  place: { view, day, goal },
}: Pick<TrackerState, 'plan' | 'place'>): FormName | undefined {
  if (plan.start === undefined) return 'start';
  if (view === 'review' && day !== undefined && isReviewDay(day)) return view;
  if (plan.ended) return undefined;
  if (view === 'add-goal') return view;
  const isAboutGoal = view === 'rate' || view === 'add-step' || view === 'levels';
  return isAboutGoal && plan.goals.some(({ id }) => id === goal) ? view : undefined;
}
