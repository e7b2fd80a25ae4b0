import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content, type Html } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import type { Styled } from '../options.js';

export interface LegendOptions extends Content {
  /** More classes, separated by spaces. */
  classes?: string | undefined;
  /** Makes the legend the page's `<h1>`: for a page that asks one question. */
  isPageHeading?: boolean | undefined;
}

export interface FieldsetOptions extends Styled {
  /** Ids of elements that describe the group, separated by spaces. */
  describedBy?: string | undefined;
  /** The question that the controls answer together. */
  legend?: LegendOptions | undefined;
  /** ARIA role, such as `group`. */
  role?: string | undefined;
  /** The controls. */
  html?: Html | undefined;
}

/** Controls that belong together, under one question. */
export function fieldset(options: FieldsetOptions) {
  checkOptions('fieldset', options);
  const { legend } = options;
  return html`<fieldset
    class=${classNames('govuk-fieldset', options.classes)}
    ${attributes(options.attributes, { role: options.role, 'aria-describedby': options.describedBy })}
  >
    ${
      legend && (legend.html || legend.text)
        ? html`<legend class=${classNames('govuk-fieldset__legend', legend.classes)}>
            ${
              legend.isPageHeading
                ? html`<h1 class="govuk-fieldset__heading">${content(legend)}</h1>`
                : content(legend)
            }
          </legend>`
        : nothing
    }
    ${content({ html: options.html })}
  </fieldset>`;
}
