import { button } from '../button/button.js';
import { classNames } from '../classNames.js';
import type { Content } from '../content.js';
import { attributes, html } from '../html.js';
import { i18n } from '../i18n.js';
import type { Styled } from '../options.js';

export interface ExitThisPageOptions extends Content, Styled {
  id?: string | undefined;
  /** Where the button leads; defaults to the BBC's weather. */
  redirectUrl?: string | undefined;
  /** Said when the page is being left. */
  activatedText?: string | undefined;
  /** Said when too long passed between presses of Shift. */
  timedOutText?: string | undefined;
  pressTwoMoreTimesText?: string | undefined;
  pressOneMoreTimeText?: string | undefined;
}

/** A way to leave a page fast, for people in danger from who may see it. */
export function exitThisPage(options: ExitThisPageOptions = {}) {
  return html`<div
    class=${classNames('govuk-exit-this-page', options.classes)}
    data-module="govuk-exit-this-page"
    ${attributes(
      {
        ...options.attributes,
        ...i18n('activated', options.activatedText),
        ...i18n('timed-out', options.timedOutText),
        ...i18n('press-two-more-times', options.pressTwoMoreTimesText),
        ...i18n('press-one-more-time', options.pressOneMoreTimeText),
      },
      { id: options.id },
    )}
  >
    ${button({
      html:
        options.html || options.text
          ? options.html
          : html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`,
      text: options.text,
      classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
      href: options.redirectUrl || 'https://www.bbc.co.uk/weather',
      attributes: { rel: 'nofollow noreferrer' },
    })}
  </div>`;
}
