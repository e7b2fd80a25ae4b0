import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface HintOptions extends Content {
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** Help that goes with a form control. */
export function hint(options: HintOptions) {
  return html`<div
    class=${classNames('govuk-hint', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
  >
    ${content(options)}
  </div>`;
}
