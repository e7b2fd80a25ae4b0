import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface InsetTextOptions extends Content, Styled {
  /** Id of the element. */
  id?: string | undefined;
}

/** Text set apart from what surrounds it. */
export function insetText(options: InsetTextOptions) {
  checkOptions('insetText', options);
  return html`<div
    class=${classNames('govuk-inset-text', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
  >
    ${content(options)}
  </div>`;
}
