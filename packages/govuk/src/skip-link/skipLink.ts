import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import type { Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface SkipLinkOptions extends Content, Styled {
  /** Defaults to `#content`. */
  href?: string | undefined;
}

const english = { text: 'Skip to main content' };

/** The first link of a page, to its main content. */
export function skipLink(options: SkipLinkOptions = {}) {
  checkOptions('skipLink', options);
  return html`<a
    href=${safeUrl(options.href || '#content')}
    class=${classNames('govuk-skip-link', options.classes)}
    ${attributes(options.attributes)}
    data-module="govuk-skip-link"
    >${content({ text: options.text ?? messages('skipLink', english).text, html: options.html })}</a
  >`;
}
