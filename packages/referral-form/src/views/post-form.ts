import { nothing, type TemplateResult } from 'lit';
import { html } from '@council-elements/govuk';
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
    ${content}
  </form>`;
}
