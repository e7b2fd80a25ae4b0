import type { Sort } from '../directory-types.js';
import type { Service } from '../types.js';
import type { PassResult } from './pass.js';
import type { Rows } from './rows.js';

/** Numbers of rows are below this, and what is sorted by below half of it. */
const span = 2 ** 27;
const last = 2 ** 26 - 1;

/**
 * Numbers that sort as the rows do, and hold their rows: what they are sorted by, then the row, for
 * rows are in the order of names. Numbers are sorted many times faster than anything that needs a
 * function to compare it.
 */
export class RowOrder {
  readonly #rows: Rows;
  readonly #services: readonly Service[];
  /** By service, days since 1970; made when it is first sorted by. */
  #checked: Int32Array | undefined;

  constructor(rows: Rows, services: readonly Service[]) {
    this.#rows = rows;
    this.#services = services;
  }

  /** @param scores by service; for the order by relevance */
  keys(sort: Sort, { rows, squares }: PassResult, scores: Float32Array | undefined): Float64Array {
    const keys = Float64Array.from(rows);
    const { service } = this.#rows;
    if (sort === 'distance') {
      for (let at = 0; at < keys.length; at++) {
        const square = squares[at] ?? 0;
        const place = square < 0 ? last : Math.round((Math.sqrt(square) / 2) * (last - 1));
        keys[at] = place * span + (keys[at] ?? 0);
      }
    } else if (sort === 'relevance' && scores) {
      let best = 0;
      for (const row of rows) best = Math.max(best, scores[service[row] ?? 0] ?? 0);
      for (let at = 0; at < keys.length; at++) {
        const score = scores[service[rows[at] ?? 0] ?? 0] ?? 0;
        keys[at] = Math.round((1 - score / best) * last) * span + (keys[at] ?? 0);
      }
    } else if (sort === 'checked') {
      const checked = (this.#checked ??= Int32Array.from(this.#services, daysOf));
      for (let at = 0; at < keys.length; at++) {
        keys[at] = (last - (checked[service[rows[at] ?? 0] ?? 0] ?? 0)) * span + (keys[at] ?? 0);
      }
    }
    return keys;
  }
}

export function rowOf(key: number): number {
  return key % span;
}

function daysOf({ assuredDate }: Service): number {
  return assuredDate ? Math.max(0, Math.round(Date.parse(assuredDate) / 86_400_000)) : 0;
}
