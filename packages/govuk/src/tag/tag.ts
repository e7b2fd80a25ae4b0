import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface TagOptions extends Content {
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** The status of something. */
export function tag(options: TagOptions) {
  return html`<strong
    class=${classNames('govuk-tag', options.classes)}
    ${attributes(options.attributes)}
  >
    ${content(options)}
  </strong>`;
}
