import type { LivePostcode } from './postcode-directory.js';

/** How fine a table is: each level has the coarser ones as well, to fall back on. */
export const centroidLevels = ['outcode', 'sector', 'postcode'] as const;
export type CentroidLevel = (typeof centroidLevels)[number];

interface Sum {
  latitude: number;
  longitude: number;
  count: number;
  districts: Set<string>;
}

/** Averages postcodes into the middles of their districts and sectors. */
export class Centroids {
  /** Postcodes counted. */
  size = 0;
  readonly #sums = new Map<string, Sum>();

  /**
   * @param areas GSS codes of the districts that count, and their names, which may be empty; every
   *   district when there is none
   */
  constructor(
    readonly level: CentroidLevel,
    readonly areas: ReadonlyMap<string, string>,
  ) {}

  add({ place, position, district }: LivePostcode): void {
    if (this.areas.size > 0 && !this.areas.has(district)) return;
    this.size += 1;
    const codes = [place.outcode, place.sector, place.name];
    for (const code of codes.slice(0, centroidLevels.indexOf(this.level) + 1)) {
      const sum = this.#sums.get(code) ?? {
        latitude: 0,
        longitude: 0,
        count: 0,
        districts: new Set(),
      };
      sum.latitude += position.latitude;
      sum.longitude += position.longitude;
      sum.count += 1;
      if (district) sum.districts.add(district);
      this.#sums.set(code, sum);
    }
  }

  /** Rows of the table that `createCentroidTable` reads, in order of their codes. */
  rows(): (string | number)[][] {
    const rows = [...this.#sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, sum]) => [
        code,
        // Five decimal places are a metre.
        Number((sum.latitude / sum.count).toFixed(5)),
        Number((sum.longitude / sum.count).toFixed(5)),
        [...sum.districts]
          .sort()
          .map((district) => `${district} ${this.areas.get(district) ?? ''}`.trim())
          .join(';'),
      ]);
    return [['code', 'latitude', 'longitude', 'areas'], ...rows];
  }
}
