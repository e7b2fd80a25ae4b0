import {
  facetNames,
  type FacetName,
  type FacetOption,
  type Facets,
  type Need,
  type OfferedCategory,
  type Query,
} from '../directory-types.js';
import type { FacetValues } from '../facets.js';
import type { Service } from '../types.js';
import { FacetLabels, type Label } from './facet-labels.js';
import type { Rows } from './rows.js';

/** What of the facets is chosen in a query. */
export interface Choice {
  /** A bit for each facet that has anything chosen, in the order of `facetNames`. */
  facets: number;
  /** By value, 1 where it is chosen. */
  values: Uint8Array;
}

interface NumberedOption extends Label {
  number: number;
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
  /** By facet, the number of each value. */
  readonly #numbers = facetNames.map(() => new Map<string, number>());
  readonly #options: readonly (readonly NumberedOption[])[];

  /** @param haveHours whether it is worth asking what is open */
  constructor(
    services: readonly Service[],
    rowValues: readonly FacetValues[],
    needs: readonly Need[],
    offered: readonly OfferedCategory[],
    haveHours: boolean,
  ) {
    const labels = new FacetLabels(services, needs, offered);
    const facetOf: number[] = [];
    this.openValue = this.#number(facetNames.indexOf('open'), 'now', facetOf);
    this.offsets = new Uint32Array(rowValues.length + 1);
    const values: number[] = [];
    rowValues.forEach((given, row) => {
      if (given === rowValues[row - 1]) {
        // A service with one location has its values there.
        const end = values.length;
        for (let at = this.offsets[row - 1] ?? 0; at < end; at++) values.push(values[at] ?? 0);
      } else {
        facetNames.forEach((name, facet) => {
          if (name === 'open') return;
          for (const value of labels.widened(name, given)) {
            values.push(this.#number(facet, value, facetOf));
          }
        });
      }
      this.offsets[row + 1] = values.length;
    });
    this.#options = facetNames.map((name, facet) => {
      const known = name === 'open' && !haveHours ? [] : [...(this.#numbers[facet]?.keys() ?? [])];
      return labels
        .options(name, known)
        .map((option) => ({ ...option, number: this.#number(facet, option.value, facetOf) }));
    });
    this.values = Uint32Array.from(values);
    this.facetOf = Uint8Array.from(facetOf);
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
        if (parent !== undefined) option.parent = parent;
        return option;
      }),
    ]);
    return Object.fromEntries(lists) as Facets;
  }

  /** The number of a value; the next when it has none. */
  #number(facet: number, value: string, facetOf: number[]): number {
    const known = this.#numbers[facet]?.get(value);
    if (known !== undefined) return known;
    this.#numbers[facet]?.set(value, facetOf.length);
    return facetOf.push(facet) - 1;
  }
}
