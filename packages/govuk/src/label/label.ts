import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface LabelOptions extends Content, Styled {
  /** Id of the control. */
  for?: string | undefined;
  /** Makes the label the page's `<h1>`: for a page that asks one question. */
  isPageHeading?: boolean | undefined;
}

/** The name of a form control. */
export function label(options: LabelOptions) {
  checkOptions('label', options);
  if (!options.html && !options.text) return nothing;
  const element = html`<label
    class=${classNames('govuk-label', options.classes)}
    ${attributes(options.attributes, { for: options.for })}
    >${content(options)}</label
  >`;
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element;
}
