import { html, type nothing, type TemplateResult } from 'lit';
import type { Query, Sort } from '../model/directory-types.js';
import type { FinderContext, FinderState } from './context.js';
import { link } from './link.js';

const labels = {
  relevance: 'sortRelevance',
  distance: 'sortDistance',
  name: 'sortName',
  checked: 'sortChecked',
} as const;

/** The orders that make sense of a query; the first is the one it has unless told. */
function sortsFor({ text }: Query, located: boolean): Sort[] {
  const sorts: Sort[] = located ? ['distance'] : [];
  if (text) sorts.push('relevance');
  return [...sorts, 'name', 'checked'];
}

/** The orders of the results, each a link but the one they are in. */
export function sorting(
  { query, place }: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t, id } = context;
  const sorts = sortsFor(query, place?.kind === 'found');
  const [usual] = sorts;
  const current = sorts.find((sort) => sort === query.sort) ?? usual;
  return html`<div class="council-finder__sort">
    <p class="council-finder__sort-label" id=${id('sort')}>${t('sortBy')}</p>
    <ul class="council-finder__sorts" aria-labelledby=${id('sort')}>
      ${sorts.map((sort) => {
        const label = t(labels[sort]);
        const to = { ...query, page: undefined, sort: sort === usual ? undefined : sort };
        return html`<li>
          ${
            sort === current
              ? html`<strong
                  >${label}<span class="govuk-visually-hidden"> (${t('sortCurrent')})</span></strong
                >`
              : link(to, label, context, { classes: 'govuk-link--no-visited-state' })
          }
        </li>`;
      })}
    </ul>
  </div>`;
}
