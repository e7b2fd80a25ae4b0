import { html, insetText } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { TrackerState, ViewContext } from './context.js';
import { formOf, isNotTheirs } from './form-of.js';
import { loadingView } from './loading-view.js';
import { planView } from './plan-view.js';

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
  const { t } = context;
  const { plan, place, storageProblem, isUnreadable, parts } = state;
  const isGoalMissing =
    plan.start !== undefined &&
    place.goal !== undefined &&
    !plan.goals.some((goal) => goal.id === place.goal);
  return html`${storageProblem || place.saved ? parts.forms?.savedView(state, context) : nothing}
  ${cutOffView(state, context)} ${isUnreadable ? insetText({ text: t('unreadable') }) : nothing}
  ${isNotTheirs(state) ? insetText({ text: t('notYours') }) : nothing}
  ${isGoalMissing ? insetText({ text: t('goalMissing') }) : nothing}`;
}
