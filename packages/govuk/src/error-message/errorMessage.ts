import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import type { Styled } from '../options.js';

export interface ErrorMessageOptions extends Content, Styled {
  /** Id that the control names in `aria-describedby`. */
  id?: string | undefined;
  /** Said before the message to those who do not see its colour; `''` or `false` for none. Defaults to "Error". */
  visuallyHiddenText?: string | false | undefined;
}

const english = { visuallyHiddenText: 'Error' };

/** What is wrong with an answer, next to its control. */
export function errorMessage(options: ErrorMessageOptions) {
  checkOptions('errorMessage', options);
  const { visuallyHiddenText = messages('errorMessage', english).visuallyHiddenText } = options;
  return html`<p
    class=${classNames('govuk-error-message', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
  >
    ${
      visuallyHiddenText
        ? html`<span class="govuk-visually-hidden">${visuallyHiddenText}:</span> `
        : ''
    }${content(options)}
  </p>`;
}
