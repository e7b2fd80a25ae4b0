import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { backLink, html } from '@council-elements/govuk';
import { CHECK_ANSWERS, createJourney } from '../model/journey.js';
import type { FormState } from '../state.js';
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
  const { page, delivery } = state;
  return html`${exitView(state, context)}
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${keyed(
          visit,
          html`${delivery ? nothing : back(state, context)} ${errorsView(state, context)}
          ${state.notices.length > 0 ? parts.notices.loaded.noticesView(state.notices, context) : nothing}
          ${
            delivery
              ? parts.end.loaded.outcome(state, delivery, context)
              : page === CHECK_ANSWERS
                ? parts.end.loaded.checkAnswers(state, context)
                : questionPage(state, context)
          }`,
        )}
      </div>
    </div>`;
}

function back(state: FormState, { definition, t, href }: FormContext): unknown {
  const journey = createJourney(definition, state.answers).goTo(state.page);
  const previous = state.changing ? CHECK_ANSWERS : journey.previous;
  return previous === undefined
    ? nothing
    : backLink({ text: t('back'), href: href(previous), attributes: { 'data-page': previous } });
}

/** The form could not be loaded, or is not one. */
export function brokenView({ t }: Pick<FormContext, 't'>): TemplateResult {
  return message(t('brokenTitle'), [t('brokenText')]);
}

/** The form is on its way. */
export function loadingView({ t }: Pick<FormContext, 't'>): TemplateResult {
  return html`<p class="govuk-body">${t('loading')}</p>`;
}
