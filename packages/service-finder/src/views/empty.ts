import { html, nothing, type TemplateResult } from 'lit';
import type { Query, SearchResult } from '../model/directory-types.js';
import { chipsOf, withoutFilters } from './chips.js';
import type { FinderContext, FinderState } from './context.js';
import { helper } from './helper.js';
import { otherWords, plainLink, widerLink } from './remarks.js';

/** More ways out than this are none. */
const mostChips = 6;

/** Whether anything was asked for: else the directory itself is empty. */
export function isSearch(state: FinderState, context: FinderContext): boolean {
  return state.query.text !== undefined || chipsOf(state, context).length > 0;
}

/** What to do when nothing is found: ask nearby, take away one filter or all, say it otherwise. */
export function nothingFound(
  state: FinderState,
  result: SearchResult,
  context: FinderContext,
): TemplateResult {
  const { query } = state;
  return html`
    ${otherWords(query, result.suggestions, context)}
    ${isSearch(state, context) ? ways(state, result, context) : nothing} ${helper(context)}
  `;
}

function ways(state: FinderState, result: SearchResult, context: FinderContext): TemplateResult {
  const { t } = context;
  const { query } = state;
  const { text } = query;
  const chips = chipsOf(state, context);
  const single = chips.length <= mostChips ? chips : [];
  const all: Query = withoutFilters(query);
  return html`
    <p class="govuk-body">${t('noResultsLead')}</p>
    <ul class="govuk-list govuk-list--bullet council-finder__ways">
      ${result.wider ? html`<li>${widerLink(query, result, context)}</li>` : nothing}
      ${text ? html`<li>${t('checkSpelling')}</li>` : nothing}
      ${text ? html`<li>${t('fewerWords')}</li>` : nothing}
      ${single.map(
        ({ label, without }) =>
          html`<li>${plainLink(without, t('removeOne', { filter: label }), context)}</li>`,
      )}
      ${
        text && chips.length > 1
          ? html`<li>${plainLink(all, t('removeFilters'), context)}</li>`
          : nothing
      }
      <li>${plainLink({ saved: query.saved }, t('seeAll'), context)}</li>
    </ul>
  `;
}
