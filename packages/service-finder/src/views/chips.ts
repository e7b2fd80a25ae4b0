import { html, nothing, type TemplateResult } from 'lit';
import { facetNames, type Query } from '../model/directory-types.js';
import { placeWords, type FinderContext, type FinderState } from './context.js';
import { choicesOf } from './facet-options.js';
import { link } from './link.js';

/** A choice that holds, and the query without it. */
export interface Chip {
  label: string;
  without: Query;
}

/** All that is chosen, besides the text. */
export function chipsOf(state: FinderState, context: FinderContext): Chip[] {
  const { place } = state;
  const { t } = context;
  const query = firstPage(state.query);
  const { scope, radius, age } = query;
  const chips: Chip[] = [];
  if (place?.kind === 'found') {
    const label = t(scope === 'serves' ? 'scopeServes' : 'scopeNear', {
      place: placeWords(place, t),
    });
    chips.push({ label, without: withoutPlace(query) });
    if (radius !== undefined) {
      const without = { ...query, radius: undefined };
      chips.push({ label: t('withinMiles', { count: radius }), without });
    }
  }
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

function withoutPlace(query: Query): Query {
  return {
    ...query,
    place: undefined,
    position: undefined,
    located: undefined,
    scope: undefined,
    radius: undefined,
    sort: query.sort === 'distance' ? undefined : query.sort,
  };
}
