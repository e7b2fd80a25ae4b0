import { html, type TemplateResult } from 'lit';
import { button, input } from '@council-elements/govuk';
import { writeQuery } from '../model/query.js';
import type { Query } from '../model/directory-types.js';
import type { FinderContext } from './context.js';

/** The search form. The filters beside the results belong to it by its id. */
export function searchForm(query: Query, context: FinderContext): TemplateResult {
  const { t, id } = context;
  return html`
    <form class="council-finder__search" id=${id('search')} role="search" method="get">
      ${pageParameters(context)}
      ${input({
        id: id('q'),
        name: 'q',
        type: 'search',
        label: { text: t('searchLabel'), classes: 'govuk-label--m' },
        value: query.text,
        autocomplete: 'off',
      })}
      ${button({ text: t('searchButton') })}
    </form>
  `;
}

/** A form that is sent by GET drops the parameters of its page; the page's own are kept. */
function pageParameters({ parameters }: FinderContext) {
  return [...writeQuery({}, parameters)].map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
}
