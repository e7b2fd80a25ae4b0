import { html, nothing, type TemplateResult } from 'lit';
import { button, checkboxes, details } from '@council-elements/govuk';
import { inFigures, type FinderContext, type FinderState } from './context.js';
import { link } from './link.js';

/** The categories to choose from, with how many services each has. Nothing until they are known. */
export function filters(
  { query, facets }: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const categories = facets?.categories ?? [];
  if (categories.length === 0) return nothing;
  const { t, id } = context;
  const ofForm = { form: id('search') };
  return html`<div class="council-finder__filters">
    ${details({
      summaryText: t('filters'),
      classes: 'council-finder__disclosure',
      html: html`
        ${checkboxes({
          name: 'category',
          idPrefix: id('category'),
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: t('categories'), classes: 'govuk-fieldset__legend--s' } },
          values: query.categories,
          items: categories.map(({ value, label, count }) => ({
            value,
            html: html`${label}
              <span class="council-finder__count" aria-hidden="true"
                >(${inFigures(count, context)})</span
              >
              <span class="govuk-visually-hidden">${t('categoryCount', { count })}</span>`,
            attributes: ofForm,
          })),
        })}
        ${button({
          text: t('applyFilters'),
          classes: 'govuk-button--secondary',
          attributes: ofForm,
        })}
      `,
    })}
  </div>`;
}

/** The filters that hold, each a link that takes it away. */
export function chosenFilters(
  { query, facets }: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const chosen = query.categories ?? [];
  if (chosen.length === 0) return nothing;
  const { t, id } = context;
  const labels = new Map(facets?.categories.map(({ value, label }) => [value, label]));
  const without = (id: string) => chosen.filter((other) => other !== id);
  return html`<div class="council-finder__chosen">
    <p class="govuk-visually-hidden" id=${id('chosen')}>${t('chosenFilters')}</p>
    <ul class="council-finder__chips" aria-labelledby=${id('chosen')}>
      ${chosen.map(
        (category) =>
          html`<li>
            ${link({ text: query.text, categories: without(category) }, html`<span class="govuk-visually-hidden">${t('removeFilter')} </span>${labels.get(category) ?? category}`, context, { classes: 'govuk-link--no-visited-state council-finder__chip' })}
          </li>`,
      )}
    </ul>
    ${link({ text: query.text }, t('clearFilters'), context, { classes: 'govuk-link--no-visited-state council-finder__clear' })}
  </div>`;
}
