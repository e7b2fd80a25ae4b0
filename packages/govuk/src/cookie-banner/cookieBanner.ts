import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { button } from '../button/button.js';
import { classNames } from '../classNames.js';
import { content, rendered, type Content, type Html } from '../content.js';
import { attributes, html } from '../html.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface CookieBannerActionOptions extends Styled {
  /** What the button or link says. */
  text?: string | undefined;
  /** `button` or `submit`; defaults to `button`, or to a link where there is an `href`. */
  type?: 'button' | 'submit' | 'reset' | undefined;
  /** Where the link leads. */
  href?: string | undefined;
  /** Name under which the form sends it. */
  name?: string | undefined;
  /** What the form sends. */
  value?: string | undefined;
}

export interface CookieBannerMessageOptions extends Content, Styled {
  /** Heading of the message. */
  headingText?: string | undefined;
  /** Heading as HTML; takes the place of the text. */
  headingHtml?: Html | undefined;
  /** Buttons and links under the message. */
  actions?: readonly CookieBannerActionOptions[] | undefined;
  /** Not shown until a script shows it. */
  hidden?: boolean | undefined;
  /** `alert` for the message that confirms a choice. */
  role?: string | undefined;
}

export interface CookieBannerOptions extends Styled {
  /** Name of the landmark; defaults to "Cookie banner". */
  ariaLabel?: string | undefined;
  /** Not shown until a script shows it. */
  hidden?: boolean | undefined;
  /** The question, then what confirms each answer. */
  messages: readonly CookieBannerMessageOptions[];
}

/** Asks whether cookies that the service does not need may be set. */
export function cookieBanner(options: CookieBannerOptions) {
  checkOptions('cookieBanner', options);
  return html`<div
    class=${classNames('govuk-cookie-banner', options.classes)}
    data-nosnippet
    role="region"
    aria-label=${options.ariaLabel || messages('cookieBanner', { ariaLabel: 'Cookie banner' }).ariaLabel}
    ${attributes(options.attributes, { hidden: !!options.hidden })}
  >
    ${itemsOf(options.messages).map((item) => (item ? message(item) : nothing))}
  </div>`;
}

function message(options: CookieBannerMessageOptions) {
  return html`<div
    class=${classNames('govuk-cookie-banner__message', options.classes, 'govuk-width-container')}
    ${attributes(options.attributes, { role: options.role, hidden: !!options.hidden })}
  >
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${
          options.headingHtml || options.headingText
            ? html`<h2 class="govuk-cookie-banner__heading govuk-heading-m">
                ${content({ text: options.headingText, html: options.headingHtml })}
              </h2>`
            : nothing
        }
        <div class="govuk-cookie-banner__content">
          ${
            options.html
              ? rendered(options.html)
              : options.text
                ? html`<p class="govuk-body">${options.text}</p>`
                : nothing
          }
        </div>
      </div>
    </div>
    ${
      options.actions
        ? html`<div class="govuk-button-group">
            ${itemsOf(options.actions).map((item) => (item ? html`${action(item)} ` : nothing))}
          </div>`
        : nothing
    }
  </div>`;
}

function action(options: CookieBannerActionOptions) {
  return !options.href || options.type === 'button'
    ? button({ ...options, type: options.type || 'button' })
    : html`<a
        class=${classNames('govuk-link', options.classes)}
        href=${safeUrl(options.href)}
        ${attributes(options.attributes)}
        >${options.text}</a
      >`;
}
