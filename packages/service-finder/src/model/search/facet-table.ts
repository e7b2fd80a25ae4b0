import {
  attendances,
  costs,
  facetNames,
  opens,
  times,
  type FacetName,
  type FacetOption,
  type Facets,
  type Need,
  type Query,
} from '../directory-types.js';
import type { FacetValues, LastingFacetName } from '../facets.js';
import { days, type Category, type Service } from '../types.js';
import type { Rows } from './rows.js';

const fixed: Partial<Readonly<Record<FacetName, readonly string[]>>> = {
  costs,
  attendance: attendances,
  days,
  times,
  open: opens,
};
const taxonomies = ['categories', 'needs', 'audiences'] as const;

/** What of the facets is chosen in a query. */
export interface Choice {
  /** A bit for each facet that has anything chosen, in the order of `facetNames`. */
  facets: number;
  /** By value, 1 where it is chosen. */
  values: Uint8Array;
}

/**
 * Values of all facets, numbered, and which rows have which: those of a row are a stretch of
 * `values`, which begins where `offsets` says.
 */
export class FacetTable {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** By value, which facet it is one of: its position in `facetNames`. */
  readonly facetOf: Uint8Array;
  /** Number of `open`, the value that is found by the clock. */
  readonly openValue: number;
  readonly #numbers: ReadonlyMap<string, number>[];
  readonly #options: readonly (readonly NumberedOption[])[];

  constructor(
    services: readonly Service[],
    rows: Rows,
    needs: readonly Need[],
    rowValues: readonly FacetValues[],
    hasHours: boolean,
  ) {
    const labels = new Labels(services, needs);
    const numbers = facetNames.map(() => new Map<string, number>());
    const facetOf: number[] = [];
    const numberOf = (facet: number, value: string) => {
      const known = numbers[facet]?.get(value);
      if (known !== undefined) return known;
      numbers[facet]?.set(value, facetOf.length);
      return facetOf.push(facet) - 1;
    };
    this.openValue = numberOf(facetNames.indexOf('open'), 'now');

    this.offsets = new Uint32Array(rows.count + 1);
    const values: number[] = [];
    for (let row = 0; row < rows.count; row++) {
      const given = rowValues[row];
      if (!given) continue;
      facetNames.forEach((name, facet) => {
        if (name === 'open') return;
        for (const value of labels.widened(name, given)) values.push(numberOf(facet, value));
      });
      this.offsets[row + 1] = values.length;
    }
    const used = facetNames.map((name, facet) =>
      name === 'open' ? hasHours : (numbers[facet]?.size ?? 0) > 0,
    );
    this.#options = facetNames.map((name, facet) => {
      const list = labels.options(name, [...(numbers[facet]?.keys() ?? [])], used[facet] === true);
      return list.map((option) => ({ ...option, number: numberOf(facet, option.value) }));
    });
    this.values = Uint32Array.from(values);
    this.facetOf = Uint8Array.from(facetOf);
    this.#numbers = numbers;
  }

  choiceOf(query: Query): Choice {
    const choice: Choice = { facets: 0, values: new Uint8Array(this.facetOf.length) };
    facetNames.forEach((name, facet) => {
      const chosen = query[name];
      if (!chosen || chosen.length === 0) return;
      choice.facets |= 1 << facet;
      for (const value of chosen) {
        const number = this.#numbers[facet]?.get(value);
        if (number !== undefined) choice.values[number] = 1;
      }
    });
    return choice;
  }

  /** Which services have which values of a facet, by value. */
  servicesBy(name: FacetName, { first, service }: Rows): Map<string, number[]> {
    const facet = facetNames.indexOf(name);
    const names = new Map([...(this.#numbers[facet] ?? [])].map(([value, at]) => [at, value]));
    const found = new Map<string, number[]>([...names.values()].map((value) => [value, []]));
    for (const row of first.subarray(0, -1)) {
      for (const number of this.values.subarray(this.offsets[row], this.offsets[row + 1])) {
        const value = names.get(number);
        if (value !== undefined) found.get(value)?.push(service[row] ?? 0);
      }
    }
    return found;
  }

  /** @param counts by value, how many results it has */
  facets(counts: Uint32Array): Facets {
    const lists = facetNames.map((name, facet) => [
      name,
      (this.#options[facet] ?? []).map(({ value, label, number, parent }) => {
        const option: FacetOption = { value, label, count: counts[number] ?? 0 };
        return parent === undefined ? option : { ...option, parent };
      }),
    ]);
    return Object.fromEntries(lists) as Facets;
  }
}

interface NumberedOption extends Omit<FacetOption, 'count'> {
  number: number;
}

/** Names of the values, and what they are parts of. */
class Labels {
  readonly #terms: Readonly<Record<(typeof taxonomies)[number], ReadonlyMap<string, Category>>>;
  readonly #needs: readonly Need[];

  constructor(services: readonly Service[], needs: readonly Need[]) {
    const collect = (name: (typeof taxonomies)[number]) =>
      new Map(services.flatMap((service) => service[name].map((term) => [term.id, term] as const)));
    this.#terms = {
      categories: collect('categories'),
      needs: new Map([
        ...collect('needs'),
        ...needs.map(({ id, label }) => [id, { id, name: label }] as const),
      ]),
      audiences: collect('audiences'),
    };
    this.#needs = needs;
  }

  /** The values given with what they are a part of, and the needs that the categories answer. */
  widened(name: LastingFacetName, given: FacetValues): readonly string[] {
    if (name === 'categories') return this.#withParents(name, given.categories);
    if (name === 'audiences') return this.#withParents(name, given.audiences);
    if (name !== 'needs') return given[name];
    const named = this.#withParents(name, given.needs);
    if (this.#needs.length === 0) return named;
    const categories = new Set(this.#withParents('categories', given.categories));
    const answered = this.#needs.filter((need) =>
      need.categories?.some((id) => categories.has(id)),
    );
    return [...new Set([...named, ...answered.map(({ id }) => id)])];
  }

  options(name: FacetName, values: readonly string[], used: boolean): Omit<FacetOption, 'count'>[] {
    const order = fixed[name];
    if (order) return used ? order.map((value) => ({ value, label: value })) : [];
    const taxonomy = taxonomies.find((known) => known === name);
    const terms = taxonomy && this.#terms[taxonomy];
    const all =
      name === 'needs' ? new Set([...values, ...this.#needs.map(({ id }) => id)]) : values;
    const collator = new Intl.Collator('en-GB', { numeric: true });
    return [...all]
      .map((value) => {
        const term = terms?.get(value);
        const parent = term?.parentId;
        const option = { value, label: term?.name ?? value };
        return parent !== undefined && terms?.has(parent) ? { ...option, parent } : option;
      })
      .sort((a, b) => collator.compare(a.label, b.label));
  }

  #withParents(name: (typeof taxonomies)[number], given: readonly string[]): readonly string[] {
    const terms = this.#terms[name];
    const found = new Set(given);
    // A set is walked over what is added to it on the way, and holds each but once: no circles.
    for (const id of found) {
      const parent = terms.get(id)?.parentId;
      if (parent !== undefined && terms.has(parent)) found.add(parent);
    }
    return found.size === given.length ? given : [...found];
  }
}
