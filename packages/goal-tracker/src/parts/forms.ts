import type { TemplateResult } from 'lit';
import { enForms } from '../messages/en-forms.js';
import { enOutcome } from '../messages/en-outcome.js';
import { enPlan } from '../messages/en-plan.js';
import { enServiceForms } from '../messages/en-service-forms.js';
import type { Goal } from '../model/plan.js';
import type { FormName } from '../place.js';
import type { TrackerState, ViewContext } from '../views/context.js';
import { endView, extendView, transitionView } from '../views/forms/course-forms.js';
import {
  barthelView,
  careView,
  circumstancesView,
  hoursView,
} from '../views/forms/figure-forms.js';
import {
  addGoalView,
  agreeView,
  levelsFormView,
  weightView,
  wordsView,
} from '../views/forms/goal-forms.js';
import { reviewFormView } from '../views/forms/review-form.js';
import {
  consentView,
  explainedView,
  sharedView,
  withdrawView,
} from '../views/forms/sharing-forms.js';
import { startView } from '../views/forms/start-form.js';
import { addStepView, rateView, visitView } from '../views/forms/visit-forms.js';

export { placeAfter } from '../forms/after.js';
export { readForm } from '../forms/read-form.js';
export { saveCsv, saveJson } from '../forms/save-file.js';
export { savedView } from '../views/saved-view.js';
export { toCsv } from '../model/to-csv.js';
export { sign } from '../forms/sign.js';
export { valuesOf } from '../forms/answers.js';
export { chosenNews } from '../views/outcome-view.js';
export { uniqueId } from '@council-elements/core/storage';

export const texts = { ...enPlan, ...enForms, ...enOutcome, ...enServiceForms };

type View = (state: TrackerState, context: ViewContext) => TemplateResult | undefined;

const goalOf = ({ plan, place }: TrackerState): Goal | undefined =>
  plan.goals.find(({ id }) => id === place.goal);

const ofGoal =
  (
    view: (goal: Goal, state: TrackerState, context: ViewContext) => TemplateResult | undefined,
  ): View =>
  (state, context) => {
    const goal = goalOf(state);
    return goal && view(goal, state, context);
  };

const views: Readonly<Record<FormName, View>> = {
  start: startView,
  'add-goal': addGoalView,
  words: ofGoal(wordsView),
  levels: ofGoal(levelsFormView),
  agree: ofGoal(agreeView),
  weight: ofGoal(weightView),
  'add-step': ofGoal(addStepView),
  // A button of the plan, not a page.
  done: () => undefined,
  rate: ofGoal(rateView),
  visit: (state, context) => visitView(goalOf(state), state, context),
  review: (state, context) => reviewFormView(state.place.day ?? 0, state, context),
  explained: explainedView,
  shared: sharedView,
  transition: transitionView,
  consent: consentView,
  withdraw: withdrawView,
  hours: hoursView,
  care: careView,
  extend: extendView,
  end: endView,
  circumstances: circumstancesView,
  barthel: barthelView,
  ways: ofGoal((goal, state, context) => state.parts.ways?.waysPage(goal, state, context)),
  way: ofGoal((goal, state, context) => state.parts.ways?.wayPage(goal, state, context)),
};

/** The page of a form, which `formOf` has found to be the one to show. */
export const formView = (form: FormName, state: TrackerState, context: ViewContext) =>
  views[form](state, context);
