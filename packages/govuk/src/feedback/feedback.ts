import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { classNames } from '../classNames.js';
import { content, rendered, type Content, type Html } from '../content.js';
import { attributes, heading, html } from '../html.js';
import type { Styled } from '../options.js';

export interface FeedbackOptions extends Content, Styled {
  /** The heading. */
  titleText?: string | undefined;
  /** The heading as HTML; takes the place of the text. */
  titleHtml?: Html | undefined;
  /** 1 to 6; defaults to 2. */
  headingLevel?: number | string | undefined;
}

/** Asks what people think of a page or service. */
export function feedback(options: FeedbackOptions) {
  checkOptions('feedback', options);
  return html`<div
    class=${classNames('govuk-feedback govuk-width-container', options.classes)}
    ${attributes(options.attributes)}
  >
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${heading(
          options.headingLevel || 2,
          attributes({ class: 'govuk-feedback__title' }),
          content({ text: options.titleText, html: options.titleHtml }),
        )}
        ${
          options.html || options.text
            ? html`<div class="govuk-feedback__body">
                ${
                  options.html
                    ? rendered(options.html)
                    : html`<p class="govuk-body">${options.text}</p>`
                }
              </div>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
