import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html, type Attributes } from '../html.js';
import { classNames } from '../classNames.js';
import { messages } from '../messages/language.js';
import { itemsOf, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface PaginationItemOptions {
  /** Number of the page. */
  number?: string | number | undefined;
  /** Defaults to "Page" and the number. */
  visuallyHiddenText?: string | undefined;
  /** Address of the page. */
  href?: string | undefined;
  /** Marks the page that is shown. */
  current?: boolean | undefined;
  /** Stands for pages that are left out. */
  ellipsis?: boolean | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface PaginationLinkOptions extends Content {
  /** Address of the page. */
  href: string;
  /** What the page is called, under the link, where there are no numbers. */
  labelText?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

export interface PaginationOptions extends Styled {
  /** The pages by number; without them, only the links to the pages before and after. */
  items?: readonly (PaginationItemOptions | null | undefined)[] | undefined;
  /** The page before; no link without one. */
  previous?: PaginationLinkOptions | undefined;
  /** The page after; no link without one. */
  next?: PaginationLinkOptions | undefined;
  /** Defaults to "Pagination". */
  landmarkLabel?: string | undefined;
}

const arrows = {
  prev: html`<svg
    class="govuk-pagination__icon govuk-pagination__icon--prev"
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path
      d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
    ></path>
  </svg>`,
  next: html`<svg
    class="govuk-pagination__icon govuk-pagination__icon--next"
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path
      d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
    ></path>
  </svg>`,
};

const english = {
  landmarkLabel: 'Pagination',
  page: 'Page %{number}',
  previous: 'Previous',
  next: 'Next',
  visuallyHiddenText: ' page',
};

/** Links to the pages of a list. */
export function pagination(options: PaginationOptions) {
  checkOptions('pagination', options);
  const { items, previous, next } = options;
  const defaults = messages('pagination', english);
  const block = !items && !!(next || previous);

  const arrowLink = (link: PaginationLinkOptions, type: 'prev' | 'next', fallback: string) =>
    html`<div class="govuk-pagination__${type}">
      <a
        class="govuk-link govuk-pagination__link"
        href=${safeUrl(link.href)}
        rel=${type}
        ${attributes(link.attributes)}
      >
        ${block || type === 'prev' ? arrows[type] : nothing}
        <span
          class=${classNames(
            'govuk-pagination__link-title',
            block && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          ${
            link.html || link.text
              ? content(link)
              : html`${fallback}<span class="govuk-visually-hidden"
                    >${defaults.visuallyHiddenText}</span
                  >`
          }
        </span>
        ${
          link.labelText && block
            ? html`<span class="govuk-visually-hidden">:</span>
                <span class="govuk-pagination__link-label">${link.labelText}</span>`
            : nothing
        }
        ${!block && type === 'next' ? arrows[type] : nothing}
      </a>
    </div>`;

  return html`<nav
    class=${classNames('govuk-pagination', block && 'govuk-pagination--block', options.classes)}
    aria-label=${options.landmarkLabel || defaults.landmarkLabel}
    ${attributes(options.attributes)}
  >
    ${previous?.href ? arrowLink(previous, 'prev', defaults.previous) : nothing}
    ${
      items
        ? html`<ul class="govuk-pagination__list">
            ${itemsOf(items).map((item) => (item && Object.keys(item).length ? page(item) : nothing))}
          </ul>`
        : nothing
    }
    ${next?.href ? arrowLink(next, 'next', defaults.next) : nothing}
  </nav>`;
}

function page(item: PaginationItemOptions) {
  return html`<li
    class=${classNames(
      'govuk-pagination__item',
      item.current && 'govuk-pagination__item--current',
      item.ellipsis && 'govuk-pagination__item--ellipsis',
    )}
  >
    ${
      item.ellipsis
        ? '⋯'
        : html`<a
            class="govuk-link govuk-pagination__link"
            href=${safeUrl(item.href ?? '')}
            aria-label=${item.visuallyHiddenText ?? messages('pagination', english).page.replace('%{number}', () => `${item.number}`)}
            ${attributes(item.attributes, { 'aria-current': !!item.current && 'page' })}
            >${item.number}</a
          >`
    }
  </li>`;
}
