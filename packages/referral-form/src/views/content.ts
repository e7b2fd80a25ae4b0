import type { TemplateResult } from 'lit';
import { details, html, insetText, warningText } from '@council-elements/govuk';
import type { ContentComponent } from '../model/fields.js';
import type { FormContext } from './context.js';

/** A piece of content of a page. */
export function contentView(component: ContentComponent, { t }: FormContext): TemplateResult {
  switch (component.type) {
    case 'paragraph':
      return html`<p class="govuk-body">${component.text}</p>`;
    case 'inset':
      return insetText({ text: component.text });
    case 'warning':
      return warningText({ text: component.text, iconFallbackText: t('warning') });
    case 'details':
      return details({ summaryText: component.summary, text: component.text });
    case 'list':
      return html`<ul class="govuk-list govuk-list--bullet">
        ${component.points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
  }
}
