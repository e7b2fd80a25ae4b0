import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import type { Styled } from '../options.js';

export interface WarningTextOptions extends Content, Styled {
  /** Said in the place of the exclamation mark. Defaults to "Warning". */
  iconFallbackText?: string | undefined;
}

/** Something important, such as a legal consequence. */
export function warningText(options: WarningTextOptions) {
  checkOptions('warningText', options);
  return html`<div
    class=${classNames('govuk-warning-text', options.classes)}
    ${attributes(options.attributes)}
  >
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden"
        >${options.iconFallbackText || messages('warningText', { iconFallbackText: 'Warning' }).iconFallbackText}</span
      >
      ${content(options)}
    </strong>
  </div>`;
}
