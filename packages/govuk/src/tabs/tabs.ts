import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { rendered, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Items, type Styled } from '../options.js';

export interface TabOptions {
  /** Defaults to the prefix, a hyphen and the item's number. */
  id?: string | undefined;
  /** Text of the tab. */
  label: string;
  /** More attributes of the tab's link. */
  attributes?: Attributes | undefined;
  /** What the tab shows. */
  panel: Content & Pick<Styled, 'attributes'>;
}

export interface TabsOptions extends Styled {
  /** Id of the element. */
  id?: string | undefined;
  /** First part of the ids of tabs that have none. */
  idPrefix?: string | undefined;
  /** Heading above the list where the tabs are not tabs yet; defaults to "Contents". */
  title?: string | undefined;
  /** The tabs, of which the first is open at first. */
  items?: Items<TabOptions> | undefined;
}

/** Content in parts, one of which is seen at a time. */
export function tabs(options: TabsOptions) {
  checkOptions('tabs', options);
  const items = itemsOf(options.items);
  const idOf = (item: TabOptions, index: number) =>
    item.id || `${options.idPrefix ?? ''}-${index + 1}`;
  return html`<div
    class=${classNames('govuk-tabs', options.classes)}
    ${attributes(options.attributes, { id: options.id })}
    data-module="govuk-tabs"
  >
    <h2 class="govuk-tabs__title">
      ${options.title ?? messages('tabs', { title: 'Contents' }).title}
    </h2>
    ${
      items.length
        ? html`<ul class="govuk-tabs__list">
              ${items.map((item, index) =>
                item
                  ? html`<li
                      class=${classNames(
                        'govuk-tabs__list-item',
                        index === 0 && 'govuk-tabs__list-item--selected',
                      )}
                    >
                      <a
                        class="govuk-tabs__tab"
                        href="#${idOf(item, index)}"
                        ${attributes(item.attributes)}
                        >${item.label}</a
                      >
                    </li>`
                  : nothing,
              )}
            </ul>
            ${items.map((item, index) =>
              item
                ? html`<div
                    class=${classNames(
                      'govuk-tabs__panel',
                      index > 0 && 'govuk-tabs__panel--hidden',
                    )}
                    id=${idOf(item, index)}
                    ${attributes(item.panel?.attributes)}
                  >
                    ${
                      item.panel?.html
                        ? rendered(item.panel.html)
                        : item.panel?.text
                          ? html`<p class="govuk-body">${item.panel.text}</p>`
                          : nothing
                    }
                  </div>`
                : nothing,
            )}`
        : nothing
    }
  </div>`;
}
