import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface BreadcrumbOptions extends Content {
  /** Without it, the item is the page that is shown. */
  href?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface BreadcrumbsOptions extends Styled {
  /** From the home page to the page that is shown. */
  items: readonly BreadcrumbOptions[];
  /** Shows only the first and the last item on a phone. */
  collapseOnMobile?: boolean | undefined;
  /** Defaults to "Breadcrumb". */
  labelText?: string | undefined;
}

/** Where a page is in its site. */
export function breadcrumbs(options: BreadcrumbsOptions) {
  checkOptions('breadcrumbs', options);
  return html`<nav
    class=${classNames(
      'govuk-breadcrumbs',
      options.classes,
      options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    )}
    ${attributes(options.attributes)}
    aria-label=${options.labelText ?? messages('breadcrumbs', { labelText: 'Breadcrumb' }).labelText}
  >
    <ol class="govuk-breadcrumbs__list">
      ${itemsOf(options.items).map((item) =>
        item?.href
          ? html`<li class="govuk-breadcrumbs__list-item">
              <a
                class="govuk-breadcrumbs__link"
                href=${safeUrl(item.href)}
                ${attributes(item.attributes)}
                >${content(item)}</a
              >
            </li>`
          : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">
              ${content(item)}
            </li>`,
      )}
    </ol>
  </nav>`;
}
