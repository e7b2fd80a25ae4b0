import { html, nothing, type TemplateResult } from 'lit';
import type { Query, SearchResult } from '../model/directory-types.js';
import { chipsOf, isSearch, withoutFilters } from './chips.js';
import type { FinderContext, FinderState } from './context.js';
import { helper } from './helper.js';
import { parts } from './parts.js';
import { otherWords, plainLink } from './remarks.js';

/** More ways out than this are none. */
const mostChips = 6;

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
  const wider = parts.place.here?.widerLink(query, result, context) ?? nothing;
  return html`
    <p class="govuk-body">${t('noResultsLead')}</p>
    <ul class="govuk-list govuk-list--bullet council-finder__ways">
      ${wider === nothing ? nothing : html`<li>${wider}</li>`}
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
