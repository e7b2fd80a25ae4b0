import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames, optional } from '../template/optional.js';

export interface InsetTextOptions extends Content {
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** Text set apart from what surrounds it. */
export function insetText(options: InsetTextOptions) {
  return html`<div
    id=${optional(options.id)}
    class="${classNames('govuk-inset-text', options.classes)}${attributes(options.attributes)}"
  >
    ${content(options)}
  </div>`;
}
