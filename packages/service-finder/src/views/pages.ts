import { html, nothing, type TemplateResult } from 'lit';
import { pagination, type PaginationItemOptions } from '@council-elements/govuk';
import type { Query, SearchResult } from '../model/directory-types.js';
import { inFigures, type FinderContext } from './context.js';
import { hrefOf, link } from './link.js';

/** Ways to the other pages of the results. */
export function pages(
  query: Query,
  { page, pageCount }: SearchResult,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (pageCount === 1) return nothing;
  const { t } = context;
  if (context.settings.keepPrivate) return privatePages(query, { page, pageCount }, context);
  const to = (number: number) => hrefOf({ ...query, page: number }, context);
  return pagination({
    landmarkLabel: t('pages'),
    previous: page > 1 ? { href: to(page - 1), text: t('previousPage') } : undefined,
    next: page < pageCount ? { href: to(page + 1), text: t('nextPage') } : undefined,
    items: numbersAround(page, pageCount).map((number): PaginationItemOptions =>
      number === undefined
        ? { ellipsis: true }
        : {
            number: inFigures(number, context),
            href: to(number),
            current: number === page,
            visuallyHiddenText: t('pageNumber', { page: number }),
          },
    ),
  });
}

/** GOV.UK's pagination is made of links; where those must be buttons, one page back and forth will do. */
function privatePages(
  query: Query,
  { page, pageCount }: Pick<SearchResult, 'page' | 'pageCount'>,
  context: FinderContext,
): TemplateResult {
  const { t } = context;
  const to = (number: number, words: string) =>
    html`<li>${link({ ...query, page: number }, words, context)}</li>`;
  return html`<nav class="council-finder__pages" aria-label=${t('pages')}>
    <ul>
      ${page > 1 ? to(page - 1, t('previousPage')) : nothing}
      <li>${t('pageOf', { page, pageCount })}</li>
      ${page < pageCount ? to(page + 1, t('nextPage')) : nothing}
    </ul>
  </nav>`;
}

/**
 * First, last, this page and its neighbours, as the GOV.UK Design System has it; undefined stands
 * for those between.
 */
export function numbersAround(page: number, pageCount: number): (number | undefined)[] {
  const numbers: (number | undefined)[] = [];
  let last = 0;
  for (const number of new Set([1, page - 1, page, page + 1, pageCount])) {
    if (number <= last || number > pageCount) continue;
    if (number === last + 2) numbers.push(last + 1);
    else if (number > last + 2) numbers.push(undefined);
    numbers.push(number);
    last = number;
  }
  return numbers;
}
