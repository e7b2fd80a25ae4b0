import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface SkipLinkOptions extends Content {
  /** Defaults to `#content`. */
  href?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** The first link of a page, to its main content. */
export function skipLink(options: SkipLinkOptions) {
  return html`<a
    href=${options.href || '#content'}
    class=${classNames('govuk-skip-link', options.classes)}
    ${attributes(options.attributes)}
    data-module="govuk-skip-link"
    >${content(options)}</a
  >`;
}
