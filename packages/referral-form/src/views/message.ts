import type { TemplateResult } from 'lit';
import { html } from '@council-elements/govuk';

/** A heading and paragraphs. */
export function message(title: string, texts: readonly string[]): TemplateResult {
  return html`<h1 class="govuk-heading-l">${title}</h1>
    ${paragraphs(texts)}`;
}

export const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => html`<p class="govuk-body">${text}</p>`);
