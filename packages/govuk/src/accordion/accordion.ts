import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { classNames } from '../classNames.js';
import { content, rendered, type Content } from '../content.js';
import { attributes, heading, html } from '../html.js';
import { i18n } from '../i18n.js';
import { itemsOf, type Items, type Styled } from '../options.js';

export interface AccordionItemOptions {
  /** The heading, on which people press. */
  heading: Content;
  /** A line under the heading. */
  summary?: Content | undefined;
  /** What the section shows when it is open. */
  content: Content;
  /** Open at first. */
  expanded?: boolean | undefined;
}

export interface AccordionOptions extends Styled {
  /** Unique in the service, as the browser remembers under it which sections were open. */
  id: string;
  /** 1 to 6; defaults to 2. */
  headingLevel?: number | string | undefined;
  /** Empty items are left out. */
  items: Items<AccordionItemOptions>;
  /** Whether the browser remembers which sections were open; GOV.UK Frontend's script does. */
  rememberExpanded?: boolean | undefined;
  /** On the button above the sections, when all are open. Defaults to "Hide all sections". */
  hideAllSectionsText?: string | undefined;
  /** On the button of an open section. Defaults to "Hide". */
  hideSectionText?: string | undefined;
  /** Said of the button of an open section. Defaults to "Hide this section". */
  hideSectionAriaLabelText?: string | undefined;
  /** On the button above the sections, when one is closed. Defaults to "Show all sections". */
  showAllSectionsText?: string | undefined;
  /** On the button of a closed section. Defaults to "Show". */
  showSectionText?: string | undefined;
  /** Said of the button of a closed section. Defaults to "Show this section". */
  showSectionAriaLabelText?: string | undefined;
}

/** Sections under headings that open one by one. */
export function accordion(options: AccordionOptions) {
  checkOptions('accordion', options);
  return html`<div
    class=${classNames('govuk-accordion', options.classes)}
    data-module="govuk-accordion"
    id=${options.id}
    ${attributes({
      ...i18n('accordion', options, [
        'hideAllSectionsText',
        'hideSectionText',
        'hideSectionAriaLabelText',
        'showAllSectionsText',
        'showSectionText',
        'showSectionAriaLabelText',
      ]),
      'data-remember-expanded': { value: options.rememberExpanded?.toString(), optional: true },
      ...options.attributes,
    })}
  >
    ${itemsOf(options.items).map((item, index) => (item ? section(options, item, index + 1) : nothing))}
  </div>`;
}

function section(
  { id, headingLevel }: AccordionOptions,
  item: AccordionItemOptions,
  number: number,
) {
  return html`<div
    class=${classNames(
      'govuk-accordion__section',
      item.expanded && 'govuk-accordion__section--expanded',
    )}
  >
    <div class="govuk-accordion__section-header">
      ${heading(
        headingLevel || 2,
        attributes({ class: 'govuk-accordion__section-heading' }),
        html`<span class="govuk-accordion__section-button" id="${id}-heading-${number}">
          ${content(item.heading)}
        </span>`,
      )}
      ${
        item.summary?.html || item.summary?.text
          ? html`<div
              class="govuk-accordion__section-summary govuk-body"
              id="${id}-summary-${number}"
            >
              ${content(item.summary)}
            </div>`
          : nothing
      }
    </div>
    <div id="${id}-content-${number}" class="govuk-accordion__section-content">
      ${
        item.content?.html
          ? rendered(item.content.html)
          : item.content?.text
            ? html`<p class="govuk-body">${item.content.text}</p>`
            : nothing
      }
    </div>
  </div>`;
}
