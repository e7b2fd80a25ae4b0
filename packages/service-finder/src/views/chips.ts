import { html, nothing, type TemplateResult } from 'lit';
import { facetNames, type Query } from '../model/directory-types.js';
import type { FinderContext, FinderState } from './context.js';
import { choicesOf } from './facet-options.js';
import { link } from './link.js';
import { parts } from './parts.js';

/** A choice that holds, and the query without it. */
export interface Chip {
  label: string;
  without: Query;
}

/** All that is chosen, besides the text. */
export function chipsOf(state: FinderState, context: FinderContext): Chip[] {
  const { t } = context;
  const query = firstPage(state.query);
  const { age } = query;
  const chips: Chip[] = parts.place.here?.placeChips(query, state, context) ?? [];
  if (age !== undefined) {
    chips.push({ label: t('chipAge', { age }), without: { ...query, age: undefined } });
  }
  for (const facet of facetNames) {
    const chosen = choicesOf(facet, state, context).filter(({ chosen }) => chosen);
    const values: readonly string[] = query[facet] ?? [];
    for (const { value, label } of chosen) {
      const without = { ...query, [facet]: values.filter((other) => other !== value) };
      chips.push({ label, without });
    }
  }
  return chips;
}

/** Whether anything was asked for: else the directory itself is empty. */
export function isSearch(state: FinderState, context: FinderContext): boolean {
  return state.query.text !== undefined || chipsOf(state, context).length > 0;
}

/** The filters that hold, each a link that takes it away. */
export function chosenFilters(
  state: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const chips = chipsOf(state, context);
  if (chips.length === 0) return nothing;
  const { t, id } = context;
  return html`<div class="council-finder__chosen">
    <p class="govuk-visually-hidden" id=${id('chosen')}>${t('chosenFilters')}</p>
    <ul class="council-finder__chips" aria-labelledby=${id('chosen')}>
      ${chips.map(
        ({ label, without }) =>
          html`<li>
            ${link(
              without,
              html`<span class="govuk-visually-hidden">${t('removeFilter')} </span>${label}`,
              context,
              { classes: 'govuk-link--no-visited-state council-finder__chip' },
            )}
          </li>`,
      )}
    </ul>
    ${link(withoutFilters(state.query), t('clearFilters'), context, {
      classes: 'govuk-link--no-visited-state council-finder__clear',
    })}
  </div>`;
}

/** Only what was searched for in words, and what was kept. */
export function withoutFilters({ text, saved }: Query): Query {
  return { text, saved };
}

/** A query changed in any way starts again from its first page. */
export function firstPage(query: Query): Query {
  return { ...query, page: undefined };
}
