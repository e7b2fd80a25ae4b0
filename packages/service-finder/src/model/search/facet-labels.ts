import { withOffered } from '../categories.js';
import {
  attendances,
  costs,
  opens,
  times,
  type FacetName,
  type FacetOption,
  type Need,
  type OfferedCategory,
} from '../directory-types.js';
import type { FacetValues, LastingFacetName } from '../facets.js';
import { days, type Category, type Service } from '../types.js';
import { TermTree } from './term-tree.js';

const fixed: Partial<Readonly<Record<FacetName, readonly string[]>>> = {
  costs,
  attendance: attendances,
  days,
  times,
  open: opens,
};

const taxonomies = ['categories', 'needs', 'audiences'] as const;
type Taxonomy = (typeof taxonomies)[number];

export type Label = Omit<FacetOption, 'count'>;

/** Names of the values, and what they are parts of. */
export class FacetLabels {
  readonly #trees: Readonly<Record<Taxonomy, TermTree>>;
  readonly #needs: readonly Need[];
  readonly #offered: readonly OfferedCategory[];

  constructor(
    services: readonly Service[],
    needs: readonly Need[],
    offered: readonly OfferedCategory[],
  ) {
    this.#trees = {
      categories: new TermTree(termsOf(services, 'categories')),
      // A council's words for a need come before those of its data.
      needs: new TermTree([
        ...termsOf(services, 'needs'),
        ...needs.map(({ id, label }) => ({ id, name: label })),
      ]),
      audiences: new TermTree(termsOf(services, 'audiences')),
    };
    this.#needs = needs;
    this.#offered = offered;
  }

  /**
   * The values given with what they are a part of, the categories that a council offers for them, and
   * the needs that the categories answer.
   */
  widened(name: LastingFacetName, given: FacetValues): readonly string[] {
    const { needs, audiences } = this.#trees;
    if (name === 'categories') return this.#categoriesOf(given);
    if (name === 'audiences') return audiences.withParents(given.audiences);
    if (name !== 'needs') return given[name];
    const named = needs.withParents(given.needs);
    if (this.#needs.length === 0 || given.categories.length === 0) return named;
    const has = new Set(this.#categoriesOf(given));
    const answered = this.#needs.filter((need) => need.categories?.some((id) => has.has(id)));
    return [...new Set([...named, ...answered.map(({ id }) => id)])];
  }

  /**
   * Options of a facet in the order to show them: by label, those that are fixed as they are.
   *
   * @param values that any service has; without one a facet with fixed options has none of them
   */
  options(name: FacetName, values: readonly string[]): Label[] {
    const order = fixed[name];
    if (order) return values.length > 0 ? order.map((value) => ({ value, label: value })) : [];
    const taxonomy = taxonomies.find((known) => known === name);
    const tree = taxonomy && this.#trees[taxonomy];
    // A council's words for its categories come before those of its data.
    const offered = name === 'categories' ? this.#offered : [];
    const labels = new Map(offered.map(({ id, label }) => [id, label]));
    const listed = name === 'needs' ? this.#needs.map(({ id }) => id) : [...labels.keys()];
    const collator = new Intl.Collator('en-GB', { numeric: true });
    return [...new Set([...values, ...listed])]
      .map((value) => {
        const label = labels.get(value) ?? tree?.label(value) ?? value;
        const parent = tree?.parent(value);
        return parent === undefined ? { value, label } : { value, label, parent };
      })
      .sort((a, b) => collator.compare(a.label, b.label));
  }

  #categoriesOf({ categories }: FacetValues): readonly string[] {
    return withOffered(this.#trees.categories.withParents(categories), this.#offered);
  }
}

function* termsOf(services: readonly Service[], name: Taxonomy): Generator<Category> {
  for (const service of services) yield* service[name];
}
