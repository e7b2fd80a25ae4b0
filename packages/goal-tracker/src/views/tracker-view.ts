import { button, html, insetText, notificationBanner } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { StorageErrorKind } from '@council-elements/core/storage';
import type { TrackerState, ViewContext, Words } from './context.js';
import { formOf, isNotTheirs } from './form-of.js';
import { loadingView } from './loading-view.js';
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
  const { device, lead, parts } = state;
  if (lead) {
    return html`${cutOffView(state, context)}
    ${parts.lead?.leadPage(lead, context.t) ?? loadingView(context)}`;
  }
  if (device?.lock) {
    return parts.device?.lockView(device.lock, device, state, context) ?? loadingView(context);
  }
  if (state.isLoading) return loadingView(context);
  return html`${noticesView(state, context)} ${pageView(state, context)}`;
}

function pageView(state: TrackerState, context: ViewContext) {
  const { parts } = state;
  const form = formOf(state);
  if (!form && state.place.view === 'print') {
    return parts.print?.printView(state, context) ?? loadingView(context);
  }
  const shown = form
    ? (parts.forms?.formView(form, state, context) ?? loadingView(context))
    : planView(state, context);
  // A plan that is to be started here may be on its way.
  const isAlone = form !== undefined && form !== 'start';
  return html`${shown} ${isAlone ? nothing : parts.device?.deviceView(state, context)}`;
}

const cutOffView = ({ isCutOff }: TrackerState, { t }: ViewContext) =>
  isCutOff ? insetText({ text: t('cutOff') }) : nothing;

function noticesView(state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const { plan, place, storageProblem, isUnreadable, parts } = state;
  const isGoalMissing =
    plan.start !== undefined &&
    place.goal !== undefined &&
    !plan.goals.some((goal) => goal.id === place.goal);
  const saved = place.saved && parts.forms?.savedWords(t, place.saved);
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
  ${cutOffView(state, context)} ${isUnreadable ? insetText({ text: t('unreadable') }) : nothing}
  ${isNotTheirs(state) ? insetText({ text: t('notYours') }) : nothing}
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
