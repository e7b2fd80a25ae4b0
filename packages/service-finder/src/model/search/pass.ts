import { facetNames } from '../directory-types.js';
import type { Point } from './distance.js';
import type { Choice, FacetTable } from './facet-table.js';
import type { Rows } from './rows.js';

/** What is asked of the rows, in numbers. */
export interface PassRequest {
  /** Services that answer the text, in any order; all when absent. */
  services: Uint32Array | undefined;
  choice: Choice;
  /** Whether a service answers the rest of the query. */
  answers: (service: number) => boolean;
  /** Where from; without it each service is one row. */
  from: Point | undefined;
  /** Squares (see `squareOf`) of the radii that can be asked for, the least first, without end last. */
  rings: readonly number[];
  /** Position in `rings` of the radius asked for. */
  ring: number;
}

export interface PassResult {
  /** Rows that answer everything. */
  rows: Uint32Array;
  /** By each of those, the square of its distance; −1 where no journey is needed. */
  squares: Float64Array;
  /** By value of a facet, how many rows have it that answer all other facets. */
  counts: Uint32Array;
  /** How many of the rows need no journey. */
  anywhere: number;
  /** By ring, how many rows answer everything within it. */
  totals: number[];
}

const openBit = 1 << facetNames.indexOf('open');

/**
 * Goes over the rows once: which of them answer, and how many would with each value of each facet.
 * A row that fails no facet counts for all its values; one that fails a single facet is what
 * choosing in that facet would bring, and counts for its values there; any other counts for none.
 */
export class Pass {
  readonly #rows: Rows;
  readonly #table: FacetTable;
  readonly #isOpen: (row: number) => boolean;
  readonly #found: Uint32Array;
  readonly #squares: Float64Array;
  /** Squares of the rows of the service under way. */
  readonly #near: Float64Array;

  constructor(rows: Rows, table: FacetTable, isOpen: (row: number) => boolean) {
    this.#rows = rows;
    this.#table = table;
    this.#isOpen = isOpen;
    this.#found = new Uint32Array(rows.count);
    this.#squares = new Float64Array(rows.count);
    this.#near = new Float64Array(rows.count);
  }

  run(request: PassRequest): PassResult {
    const { services, answers } = request;
    const state: State = {
      ...request,
      counts: new Uint32Array(this.#table.facetOf.length),
      count: 0,
      anywhere: 0,
      gained: request.rings.map(() => 0),
    };
    const all = this.#rows.first.length - 1;
    const length = services ? services.length : all;
    for (let at = 0; at < length; at++) {
      const service = services ? (services[at] ?? 0) : at;
      if (!answers(service)) continue;
      if (request.from) this.#placed(service, request.from, state);
      else this.#take(this.#rows.first[service] ?? 0, -1, state);
    }
    let sum = 0;
    return {
      rows: this.#found.subarray(0, state.count),
      squares: this.#squares.subarray(0, state.count),
      counts: state.counts,
      anywhere: state.anywhere,
      totals: state.gained.map((gain) => (sum += gain)),
    };
  }

  /** A service by its locations; or, with none of them in the ring, as one that needs no journey. */
  #placed(service: number, [x, y, z]: Point, state: State): void {
    const { first, points, anywhere } = this.#rows;
    const own = first[service] ?? 0;
    const end = first[service + 1] ?? 0;
    let nearest = state.rings.length;
    for (let row = own + 1; row < end; row++) {
      const dx = (points[3 * row] ?? 0) - x;
      const dy = (points[3 * row + 1] ?? 0) - y;
      const dz = (points[3 * row + 2] ?? 0) - z;
      const square = dx * dx + dy * dy + dz * dz;
      this.#near[row] = square;
      let ring = 0;
      while (square > (state.rings[ring] ?? Infinity)) ring++;
      if (ring < nearest) nearest = ring;
      if (ring <= state.ring) this.#take(row, square, state, ring);
      else if (this.#missing(row, state.choice) === 0) gain(state, ring, 1);
    }
    if (anywhere[service] !== 1 || nearest === 0) return;
    if (nearest > state.ring) {
      if (this.#take(own, -1, state)) state.anywhere += 1;
      else return;
    } else if (this.#missing(own, state.choice) !== 0) {
      return;
    } else {
      gain(state, 0, 1);
    }
    gain(state, nearest, -1);
  }

  /** Counts a row. @returns whether it answers everything */
  #take(row: number, square: number, state: State, ring = 0): boolean {
    const { offsets, values, facetOf, openValue } = this.#table;
    const { counts, choice } = state;
    const missing = this.#missing(row, choice);
    // More than one bit.
    if ((missing & (missing - 1)) !== 0) return false;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (missing !== 0 && missing !== 1 << (facetOf[value] ?? 0)) continue;
      counts[value] = (counts[value] ?? 0) + 1;
    }
    if ((missing === 0 || missing === openBit) && this.#isOpen(row)) {
      counts[openValue] = (counts[openValue] ?? 0) + 1;
    }
    if (missing !== 0) return false;
    this.#found[state.count] = row;
    this.#squares[state.count] = square;
    state.count += 1;
    gain(state, ring, 1);
    return true;
  }

  /** A bit for each facet of which the row has nothing that is chosen. */
  #missing(row: number, { facets, values: chosen }: Choice): number {
    if (facets === 0) return 0;
    const { offsets, values, facetOf, openValue } = this.#table;
    let missing = facets;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (chosen[value] === 1) missing &= ~(1 << (facetOf[value] ?? 0));
    }
    if ((missing & openBit) !== 0 && chosen[openValue] === 1 && this.#isOpen(row)) {
      missing &= ~openBit;
    }
    return missing;
  }
}

interface State extends PassRequest {
  counts: Uint32Array;
  count: number;
  anywhere: number;
  /** By ring, how many more rows answer than in the one before. */
  gained: number[];
}

function gain(state: State, ring: number, by: number): void {
  if (ring < state.gained.length) state.gained[ring] = (state.gained[ring] ?? 0) + by;
}
