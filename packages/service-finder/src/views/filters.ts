import { html, nothing, type TemplateResult } from 'lit';
import { attributes, button, details, heading, input } from '@council-elements/govuk';
import type { FacetName } from '../model/directory-types.js';
import { resultsLevel, type FinderContext, type FinderState } from './context.js';
import { ageError } from './errors.js';
import { facet, facetLabels } from './facet.js';
import { parts } from './parts.js';

/** Filters under one disclosure. */
interface Group {
  title: string;
  /** Its controls; those that are `nothing` are not there. */
  controls: readonly (TemplateResult | typeof nothing)[];
  /** How many of them are chosen. */
  chosen: number;
  error?: boolean;
}

/**
 * What the results can be narrowed by. Nothing is applied before the person says so: filters that
 * apply themselves change a page under whoever reads it by ear or moves slowly.
 */
export function filters(
  state: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t, id } = context;
  const groups = groupsOf(state, context).filter(({ controls }) =>
    controls.some((control) => control !== nothing),
  );
  if (groups.length === 0) return nothing;
  return html`<section class="council-finder__filters" aria-label=${t('filters')}>
    ${heading(
      resultsLevel(context),
      attributes({ class: 'govuk-heading-m council-finder__filters-heading' }),
      t('filters'),
    )}
    ${details({
      summaryText: t('filters'),
      classes: 'council-finder__disclosure',
      open: groups.some(({ error }) => error),
      html: html`
        ${groups.map((group) => disclosure(group, context))}
        ${button({
          text: t('applyFilters'),
          classes: 'govuk-button--secondary council-finder__apply',
          attributes: { form: id('search') },
        })}
      `,
    })}
  </section>`;
}

function groupsOf(state: FinderState, context: FinderContext): Group[] {
  const { query, facets } = state;
  const { t } = context;
  const count = (...names: FacetName[]) =>
    names.reduce((sum, name) => sum + (query[name]?.length ?? 0), 0);
  const one = (name: FacetName): Group => ({
    title: t(facetLabels[name]),
    controls: [facet(name, 'hidden', state, context)],
    chosen: count(name),
  });
  const { scope, radius, age } = query;
  return [
    {
      title: t('distance'),
      controls: [parts.place.here?.distance(state, context) ?? nothing],
      chosen: [scope, radius].filter((value) => value !== undefined).length,
    },
    one('needs'),
    one('categories'),
    {
      title: t('whoFor'),
      controls: facets
        ? [ageField(state, context), facet('audiences', 'hidden', state, context)]
        : [],
      chosen: count('audiences') + (age === undefined ? 0 : 1),
      error: ageError(state, context) !== undefined,
    },
    {
      title: t('when'),
      controls: (['open', 'days', 'times'] as const).map((name) =>
        facet(name, 'seen', state, context),
      ),
      chosen: count('open', 'days', 'times'),
    },
    one('costs'),
    one('attendance'),
    one('access'),
    one('languages'),
  ];
}

function disclosure({ title, controls, chosen, error }: Group, context: FinderContext) {
  return details({
    summaryHtml: html`${title}${
      chosen > 0
        ? html`<span class="council-finder__chosen-count"
            ><span class="govuk-visually-hidden">, </span>${context.t('chosenCount', {
              count: chosen,
            })}</span
          >`
        : nothing
    }`,
    classes: 'council-finder__group',
    open: chosen > 0 || error === true,
    html: html`${controls}`,
  });
}

function ageField(state: FinderState, context: FinderContext): TemplateResult {
  const { query, rejected } = state;
  const { t, id } = context;
  return input({
    name: 'age',
    id: id('age'),
    label: { text: t('age') },
    hint: { text: t('ageHint') },
    errorMessage: ageError(state, context),
    classes: 'govuk-input--width-3',
    inputmode: 'numeric',
    spellcheck: false,
    autocomplete: 'off',
    value: rejected?.age ?? query.age,
    attributes: { form: id('search') },
  });
}
