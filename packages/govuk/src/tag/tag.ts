import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface TagOptions extends Content, Styled {}

/** The status of something. */
export function tag(options: TagOptions) {
  checkOptions('tag', options);
  return html`<strong
    class=${classNames('govuk-tag', options.classes)}
    ${attributes(options.attributes)}
  >
    ${content(options)}
  </strong>`;
}
