import { checkOptions } from '#checks';
import { button } from '../button/button.js';
import { classNames } from '../classNames.js';
import type { Content } from '../content.js';
import { attributes, html } from '../html.js';
import { i18n } from '../i18n.js';
import { messagesOfScript } from '../messages/language.js';
import type { Styled } from '../options.js';

export interface ExitThisPageOptions extends Content, Styled {
  /** Id of the element. */
  id?: string | undefined;
  /** Where the button leads; defaults to the BBC's weather. */
  redirectUrl?: string | undefined;
  /** Said when the page is being left. Defaults to "Loading." */
  activatedText?: string | undefined;
  /** Said when too long passed between presses of Shift. Defaults to "Exit this page expired." */
  timedOutText?: string | undefined;
  /** Said after Shift was pressed once. Defaults to "Shift, press 2 more times to exit." */
  pressTwoMoreTimesText?: string | undefined;
  /** Said after Shift was pressed twice. Defaults to "Shift, press 1 more time to exit." */
  pressOneMoreTimeText?: string | undefined;
}

const english = { visuallyHiddenText: 'Emergency', text: 'Exit this page' };

/** A way to leave a page fast, for people in danger from who may see it. */
export function exitThisPage(options: ExitThisPageOptions = {}) {
  checkOptions('exitThisPage', options);
  const { visuallyHiddenText, text } = messagesOfScript('exitThisPage') ?? english;
  return html`<div
    class=${classNames('govuk-exit-this-page', options.classes)}
    data-module="govuk-exit-this-page"
    ${attributes(
      {
        ...options.attributes,
        ...i18n('exitThisPage', options, [
          'activatedText',
          'timedOutText',
          'pressTwoMoreTimesText',
          'pressOneMoreTimeText',
        ]),
      },
      { id: options.id },
    )}
  >
    ${button({
      html:
        options.html || options.text
          ? options.html
          : html`<span class="govuk-visually-hidden">${visuallyHiddenText}</span> ${text}`,
      text: options.text,
      classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
      href: options.redirectUrl || 'https://www.bbc.co.uk/weather',
      attributes: { rel: 'nofollow noreferrer' },
    })}
  </div>`;
}
