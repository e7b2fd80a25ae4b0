import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface WarningTextOptions extends Content {
  /** Said in the place of the exclamation mark. Defaults to "Warning". */
  iconFallbackText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** Something important, such as a legal consequence. */
export function warningText(options: WarningTextOptions) {
  return html`<div
    class=${classNames('govuk-warning-text', options.classes)}
    ${attributes(options.attributes)}
  >
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${options.iconFallbackText || 'Warning'}</span>
      ${content(options)}
    </strong>
  </div>`;
}
