import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, rendered, type Content, type Html } from '../content.js';
import { attributes, heading, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import type { Styled } from '../options.js';

export interface NotificationBannerOptions extends Content, Styled {
  /** Defaults to "Success" or "Important". */
  titleText?: string | undefined;
  /** The title as HTML; takes the place of the text. */
  titleHtml?: Html | undefined;
  /** 1 to 6; defaults to 2. */
  titleHeadingLevel?: number | string | undefined;
  /** `success` announces the banner and colours it. */
  type?: 'success' | undefined;
  /** Defaults to `alert` for a success, else `region`. */
  role?: string | undefined;
  /** Defaults to `govuk-notification-banner-title`; two banners on a page need two. */
  titleId?: string | undefined;
  /** Keeps GOV.UK Frontend's script from moving focus to a banner that is an alert. */
  disableAutoFocus?: boolean | undefined;
}

const english = { important: 'Important', success: 'Success' };

/** Something to know that is not part of the page's own content. */
export function notificationBanner(options: NotificationBannerOptions) {
  checkOptions('notificationBanner', options);
  const success = options.type === 'success';
  const defaults = messages('notificationBanner', english);
  const titleId = options.titleId || 'govuk-notification-banner-title';
  return html`<div
    class=${classNames(
      'govuk-notification-banner',
      success && 'govuk-notification-banner--success',
      options.classes,
    )}
    role=${options.role || (success ? 'alert' : 'region')}
    aria-labelledby=${titleId}
    data-module="govuk-notification-banner"
    ${attributes(options.attributes, { 'data-disable-auto-focus': options.disableAutoFocus?.toString() })}
  >
    <div class="govuk-notification-banner__header">
      ${heading(
        options.titleHeadingLevel || 2,
        attributes({ class: 'govuk-notification-banner__title', id: titleId }),
        content({
          html: options.titleHtml,
          text: options.titleText || defaults[success ? 'success' : 'important'],
        }),
      )}
    </div>
    <div class="govuk-notification-banner__content">
      ${
        options.html
          ? rendered(options.html)
          : options.text
            ? html`<p class="govuk-notification-banner__heading">${options.text}</p>`
            : nothing
      }
    </div>
  </div>`;
}
