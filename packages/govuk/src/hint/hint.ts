import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface HintOptions extends Content, Styled {
  /** Id that the control names in `aria-describedby`. */
  id?: string | undefined;
}

/** Help that goes with a form control. */
export function hint(options: HintOptions) {
  checkOptions('hint', options);
  return html`<div
    class=${classNames('govuk-hint', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
  >
    ${content(options)}
  </div>`;
}
