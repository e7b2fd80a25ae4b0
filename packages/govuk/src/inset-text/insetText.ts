import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';

export interface InsetTextOptions extends Content {
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** Text set apart from what surrounds it. */
export function insetText(options: InsetTextOptions) {
  return html`<div
    class=${classNames('govuk-inset-text', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
  >
    ${content(options)}
  </div>`;
}
