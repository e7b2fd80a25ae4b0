import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content, type Html } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface ErrorLinkOptions extends Content {
  /** `#` and the id of the first control that is wrong. */
  href?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface ErrorSummaryOptions extends Styled {
  /** Defaults to "There is a problem". */
  titleText?: string | undefined;
  /** The title as HTML; takes the place of the text. */
  titleHtml?: Html | undefined;
  /** A line under the title. */
  descriptionText?: string | undefined;
  /** The same as HTML; takes the place of the text. */
  descriptionHtml?: Html | undefined;
  /** The errors, in the order of the page. */
  errorList?: readonly ErrorLinkOptions[] | undefined;
  /** Keeps GOV.UK Frontend's script from moving focus to the summary. */
  disableAutoFocus?: boolean | undefined;
}

const english = { titleText: 'There is a problem' };

/** All errors of a page, at its top. */
export function errorSummary(options: ErrorSummaryOptions) {
  checkOptions('errorSummary', options);
  const { descriptionText, descriptionHtml } = options;
  const errorList = itemsOf(options.errorList);
  return html`<div
    class=${classNames('govuk-error-summary', options.classes)}
    ${attributes(options.attributes, { 'data-disable-auto-focus': options.disableAutoFocus?.toString() })}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">
        ${content({
          text: options.titleText ?? messages('errorSummary', english).titleText,
          html: options.titleHtml,
        })}
      </h2>
      <div class="govuk-error-summary__body">
        ${
          descriptionHtml || descriptionText
            ? html`<p>${content({ text: descriptionText, html: descriptionHtml })}</p>`
            : nothing
        }
        ${
          errorList.length
            ? html`<ul class="govuk-list govuk-error-summary__list">
                ${errorList.map(
                  (item) =>
                    html`<li>
                      ${
                        item?.href
                          ? html`<a href=${safeUrl(item.href)} ${attributes(item.attributes)}
                              >${content(item)}</a
                            >`
                          : content(item)
                      }
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </div>
    </div>
  </div>`;
}
