import type { TemplateResult } from 'lit';
import { enForms } from '../messages/en-forms.js';
import { enPlan } from '../messages/en-plan.js';
import type { FormName } from '../place.js';
import type { TrackerState, ViewContext } from '../views/context.js';
import { addStepView, rateView, reviewFormView, startView } from '../views/forms-view.js';
import { addGoalView, levelsFormView } from '../views/goal-forms.js';

export { readForm } from '../forms/read-form.js';
export { saveCsv, saveJson } from '../forms/save-file.js';
export { sign } from '../forms/sign.js';
export { uniqueId } from '@council-elements/core/storage';

export const texts = { ...enPlan, ...enForms };

/** The page of a form, which `formOf` has found to be the one to show. */
export function formView(
  form: FormName,
  state: TrackerState,
  context: ViewContext,
): TemplateResult | undefined {
  const { plan, place } = state;
  const goal = plan.goals.find(({ id }) => id === place.goal);
  if (form === 'start') return startView(state, context);
  if (form === 'add-goal') return addGoalView(state, context);
  if (form === 'review') return reviewFormView(place.day ?? 0, state, context);
  if (!goal) return undefined;
  if (form === 'rate') return rateView(goal, state, context);
  if (form === 'add-step') return addStepView(goal, state, context);
  if (form === 'levels') return levelsFormView(goal, state, context);
  return undefined;
}
