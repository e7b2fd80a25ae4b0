import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { backLink, html } from '@council-elements/govuk';
import type { FormDefinition } from '../model/definition.js';
import { equalityPlace } from '../model/equality.js';
import { repeatingPages } from '../model/groups.js';
import { CHECK_ANSWERS, TASK_LIST } from '../model/path.js';
import { shownForm } from '../shown.js';
import { isAtStart, type FormState } from '../state.js';
import { exitView } from './exit.js';
import type { FormContext } from './context.js';
import { message } from './message.js';
import { parts } from './parts.js';
import { errorsView, questionPage } from './question-page.js';

/**
 * The form, at whatever page it is. The parts that show it must have come.
 * @param visit changes with each page that is shown, so that its fields start from their defaults
 */
export function formView(state: FormState, context: FormContext, visit = 0): TemplateResult {
  const { minutesLeft } = context;
  const shared = parts.shared.here;
  const { form, at } = shownForm(context.definition, state);
  const within = at === state ? context : equalityContext(form, context);
  return html`${exitView(state, context)}
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${keyed(visit, pageView(at, within))} ${shared?.sharedDevice(state, context) ?? nothing}
      </div>
    </div>
    ${minutesLeft === undefined ? nothing : parts.shared.loaded.timeOutDialog(minutesLeft, context)}`;
}

function pageView(state: FormState, context: FormContext): TemplateResult {
  const { page, delivery, ended } = state;
  return html`${delivery || ended ? nothing : back(state, context)} ${errorsView(state, context)}
  ${state.notices.length > 0 ? parts.notices.loaded.noticesView(state.notices, context) : nothing}
  ${
    ended
      ? parts.shared.loaded.endedView(ended, context)
      : delivery
        ? parts.end.loaded.outcome(state, delivery, context)
        : page === CHECK_ANSWERS
          ? parts.end.loaded.checkAnswers(state, context)
          : page === TASK_LIST
            ? parts.tasks.loaded.taskListPage(state, context)
            : (groupPage(state, context) ?? questionPage(state, context))
  }`;
}

/** What the pages of the equality questions are given. */
function equalityContext(definition: FormDefinition, context: FormContext): FormContext {
  return {
    ...context,
    definition,
    resumable: false,
    allOptional: true,
    href: (page, changing) => context.href(equalityPlace(page), changing),
  };
}

/** The list of a page that repeats, and its other pages; undefined where a question is asked. */
function groupPage(state: FormState, context: FormContext): TemplateResult | undefined {
  const hasGroups = repeatingPages(context.definition).length > 0;
  return hasGroups ? parts.groups.loaded.groupPage(state, context) : undefined;
}

function back(state: FormState, { definition, t, href }: FormContext): unknown {
  if (isAtStart(definition, state)) return nothing;
  const way = parts.journey.loaded.wayBack(definition, state);
  return way
    ? backLink({
        text: t('back'),
        href: href(way.page, way.changing),
        attributes: { 'data-page': way.page, ...(way.changing && { 'data-changing': '' }) },
      })
    : nothing;
}

/** The form could not be loaded, or is not one. */
export function brokenView({ t }: Pick<FormContext, 't'>): TemplateResult {
  return message(t('brokenTitle'), [t('brokenText')]);
}

/** The form is on its way. */
export function loadingView({ t }: Pick<FormContext, 't'>): TemplateResult {
  return html`<p class="govuk-body">${t('loading')}</p>`;
}
