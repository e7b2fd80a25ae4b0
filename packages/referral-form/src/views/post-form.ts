import { nothing, type TemplateResult } from 'lit';
import { button, html } from '@council-elements/govuk';
import { placeIn } from '../model/groups.js';
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
  const action = context.href(state.page, state.changing);
  const type = asksFiles(state, context) ? 'multipart/form-data' : nothing;
  return html`<form method="post" action=${action} enctype=${type} novalidate>
    ${state.token ? html`<input type="hidden" name="csrf" value=${state.token} />` : nothing}
    ${content} ${context.resumable ? saveLater(state, context) : nothing}
  </form>`;
}

/** Without it a browser posts the names of files alone. */
function asksFiles({ page }: FormState, { definition }: FormContext): boolean {
  const components = placeIn(definition, page)?.page.components ?? [];
  return components.some(({ type }) => type === 'file');
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
