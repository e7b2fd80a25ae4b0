import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import type { Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface BackLinkOptions extends Content, Styled {
  /** Defaults to `#`. */
  href?: string | undefined;
}

/** A link to the page before. */
export function backLink(options: BackLinkOptions) {
  checkOptions('backLink', options);
  return html`<a
    href=${safeUrl(options.href || '#')}
    class=${classNames('govuk-back-link', options.classes)}
    ${attributes(options.attributes)}
    >${content({ html: options.html, text: options.text || messages('backLink', { text: 'Back' }).text })}</a
  >`;
}
