import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { checkboxes, details, type CheckboxOptions } from '@council-elements/govuk';
import type { FacetName } from '../model/directory-types.js';
import { parameterOf } from '../model/query.js';
import type { Messages } from '../messages/en.js';
import { inFigures, type FinderContext, type FinderState } from './context.js';
import { asTree, choicesOf, shorten, type Branch } from './facet-options.js';

/** Names of the facets' questions. */
export const facetLabels = {
  categories: 'categories',
  needs: 'needs',
  audiences: 'whoFor',
  costs: 'cost',
  attendance: 'attendance',
  days: 'days',
  times: 'timesOfDay',
  open: 'openingHours',
  access: 'access',
  languages: 'languages',
} as const satisfies Record<FacetName, keyof Messages>;

/**
 * The options of a facet, with how many services each finds. Nothing where there are none.
 *
 * @param legend whether its name is seen; where it is not, a disclosure says it
 */
export function facet(
  name: FacetName,
  legend: 'seen' | 'hidden',
  state: FinderState,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t } = context;
  const choices = choicesOf(name, state, context);
  if (choices.length === 0) return nothing;
  const { shown, rest } = shorten(asTree(choices));
  const label = t(facetLabels[name]);
  const key = parameterOf(name);
  const classes = legend === 'seen' ? 'govuk-fieldset__legend--s' : 'govuk-visually-hidden';
  return html`
    ${boxes(key, key, shown, { text: label, classes }, context)}
    ${
      rest.length > 0
        ? details({
            summaryHtml: html`${t('showAll', { count: choices.length })}<span
                class="govuk-visually-hidden"
                >: ${label}</span
              >`,
            classes: 'council-finder__more',
            html: boxes(
              key,
              `${key}-more`,
              withWholes(rest),
              { text: t('more', { facet: label }), classes: 'govuk-visually-hidden' },
              context,
            ),
          })
        : nothing
    }
  `;
}

/** A line of text over parts whose whole is not among them. */
function withWholes(branches: readonly Branch[]): (Branch | { divider: string })[] {
  const values = new Set(branches.map(({ value }) => value));
  const named = new Set<string>();
  return branches.flatMap((branch) => {
    const { parent, within } = branch;
    if (within === undefined || parent === undefined) return [branch];
    if (values.has(parent) || named.has(parent)) return [branch];
    named.add(parent);
    return [{ divider: within }, branch];
  });
}

function boxes(
  name: string,
  idPrefix: string,
  branches: readonly (Branch | { divider: string })[],
  legend: { text: string; classes: string },
  context: FinderContext,
) {
  const values = branches.map((branch) => ('divider' in branch ? branch.divider : branch.value));
  // A box must not become another's while its tick stays.
  return keyed(
    values.join('\n'),
    checkboxes({
      name,
      idPrefix: context.id(idPrefix),
      classes: 'govuk-checkboxes--small',
      fieldset: { legend },
      items: branches.map((branch) => ('divider' in branch ? branch : box(branch, context))),
    }),
  );
}

function box(
  { value, label, count, chosen, depth, within }: Branch,
  context: FinderContext,
): CheckboxOptions {
  const { t, id } = context;
  return {
    value,
    checked: chosen,
    html: html`${label}${
      within === undefined ? nothing : html`<span class="govuk-visually-hidden"> (${within})</span>`
    }
    ${
      count === undefined
        ? nothing
        : html`<span class="council-finder__count" aria-hidden="true"
              >(${inFigures(count, context)})</span
            ><span class="govuk-visually-hidden">, ${t('count', { count })}</span>`
    }`,
    attributes: { form: id('search'), 'data-council-depth': Math.min(depth, 3) },
  };
}
