import { nothing, type TemplateResult } from 'lit';
import { button, html } from '@council-elements/govuk';
import type { FormState } from '../state.js';
import type { FormContext } from './context.js';

/**
 * A form that posts to its own page. The browser checks nothing itself: its messages are in its
 * own language, and not where GOV.UK puts them.
 */
export function postForm(
  state: FormState,
  context: FormContext,
  content: TemplateResult,
): TemplateResult {
  return html`<form method="post" action=${context.href(state.page, state.changing)} novalidate>
    ${state.token ? html`<input type="hidden" name="csrf" value=${state.token} />` : nothing}
    ${content} ${context.resumable ? saveLater(state, context) : nothing}
  </form>`;
}

/** Saves the page as it is. After the form's own button, which Enter presses. */
function saveLater({ page, changing }: FormState, { t, href }: FormContext): TemplateResult {
  return html`<div>
    ${button({
      text: t('saveLater'),
      classes: 'govuk-button--secondary',
      attributes: {
        formaction: `${href(page, changing)}&save=answers`,
        'data-action': 'save-later',
      },
    })}
  </div>`;
}
