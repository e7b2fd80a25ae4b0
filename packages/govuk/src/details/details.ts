import { checkOptions } from '#checks';
import { content, type Content, type Html } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface DetailsOptions extends Content, Styled {
  /** What is pressed to open it. */
  summaryText?: string | undefined;
  /** The same as HTML; takes the place of the text. */
  summaryHtml?: Html | undefined;
  /** Id of the element. */
  id?: string | undefined;
  /** Open at first. */
  open?: boolean | undefined;
}

/** Text that is opened only by those who need it. */
export function details(options: DetailsOptions) {
  checkOptions('details', options);
  return html`<details
    class=${classNames('govuk-details', options.classes)}
    ${attributes(options.attributes, { id: options.id, open: !!options.open })}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text"
        >${content({ text: options.summaryText, html: options.summaryHtml })}</span
      >
    </summary>
    <div class="govuk-details__text">${content(options)}</div>
  </details>`;
}
