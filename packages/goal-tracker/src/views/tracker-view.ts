import { button, html, insetText, notificationBanner } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { StorageErrorKind } from '@council-elements/core/storage';
import { isReviewDay } from '../forms/read-form.js';
import { SAVED_KEYS } from '../messages/keys.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { addStepView, rateView, reviewFormView, startView } from './forms-view.js';
import { addGoalView, levelsFormView } from './goal-forms.js';
import { planView } from './plan-view.js';

const STORAGE_KEYS = {
  full: 'storageFull',
  forbidden: 'storageForbidden',
  'newer-version': 'storageNewerVersion',
  unknown: 'storageUnknown',
} as const satisfies Record<StorageErrorKind, string>;

/** Marks the button that hands the plan's events over as a file. */
export const DOWNLOAD = 'data-council-download';

/** The tracker: what the person must know, and the page that the address asks for. */
export function trackerView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  if (state.isLoading) return html`<p class="govuk-body">${t('loading')}</p>`;
  return html`${noticesView(state, context)} ${pageView(state, context)}`;
}

function pageView(state: TrackerState, context: ViewContext) {
  const { plan, place } = state;
  if (plan.start === undefined) return startView(state, context);
  if (place.view === 'review' && place.day !== undefined && isReviewDay(place.day)) {
    return reviewFormView(place.day, state, context);
  }
  if (plan.ended) return planView(state, context);
  if (place.view === 'add-goal') return addGoalView(state, context);
  const goal = plan.goals.find(({ id }) => id === place.goal);
  if (goal) {
    if (place.view === 'rate') return rateView(goal, state, context);
    if (place.view === 'add-step') return addStepView(goal, state, context);
    if (place.view === 'levels') return levelsFormView(goal, state, context);
  }
  return planView(state, context);
}

function noticesView(
  { plan, place, storageProblem, isUnreadable }: TrackerState,
  { t, id }: ViewContext,
) {
  const isGoalMissing =
    plan.start !== undefined &&
    place.goal !== undefined &&
    !plan.goals.some((goal) => goal.id === place.goal);
  const saved = place.view === 'plan' && place.saved && t(SAVED_KEYS[place.saved]);
  return html`${
    storageProblem
      ? notificationBanner({
          classes: 'council-goals__saved',
          titleText: t('importantTitle'),
          titleId: id('saved'),
          html: html`<p class="govuk-notification-banner__heading">${t('storageTitle')}</p>
            ${saved ? html`<p class="govuk-body">${saved} ${t('notSaved')}</p>` : nothing}
            <p class="govuk-body">${t(STORAGE_KEYS[storageProblem])}</p>
            ${plan.start === undefined ? nothing : downloadView(t)}`,
        })
      : saved
        ? notificationBanner({
            type: 'success',
            classes: 'council-goals__saved',
            titleText: t('successTitle'),
            titleId: id('saved'),
            text: saved,
          })
        : nothing
  }
  ${isUnreadable ? insetText({ text: t('unreadable') }) : nothing}
  ${isGoalMissing ? insetText({ text: t('goalMissing') }) : nothing}`;
}

const downloadView = (t: Words) =>
  html`<p class="govuk-body">${t('storageNext')}</p>
    ${button({
      text: t('storageDownload'),
      type: 'button',
      classes: 'govuk-button--secondary',
      attributes: { [DOWNLOAD]: '' },
    })}`;
