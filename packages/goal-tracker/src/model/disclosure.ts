/**
 * Disclosure control: a figure that would tell of a few people is not shown, nor can it be reckoned
 * from the others, as every other one is rounded.
 *
 * Source: NHS Digital, Disclosure control methodology for Hospital Episode Statistics and the
 * Emergency Care Data Set, September 2018: below national level 1 to 7 is suppressed, other counts
 * are rounded to the nearest 5, rates are of rounded counts, and medians need 8 values.
 */

/** A count as it may be shown: 0, a multiple of 5, or `[c]` (confidential) for 1 to 7. */
export type PublishedCount = number | '[c]';

/** The fewest people of whom a figure is shown. */
export const FEWEST = 8;

/** A count as it may be shown. */
export function publishCount(count: number): PublishedCount {
  if (count === 0) return 0;
  return count < FEWEST ? '[c]' : Math.round(count / 5) * 5;
}

/** How many of how many. */
export interface PublishedShare {
  readonly numerator: PublishedCount;
  readonly denominator: PublishedCount;
  /** Whole, 0 to 100, of the counts as they are shown; where both are. */
  readonly percent?: number;
}

/** How many of a list are so, as it may be shown. */
export function publishShare<Item>(
  items: readonly Item[],
  isCounted: (item: Item) => boolean,
): PublishedShare {
  const numerator = publishCount(items.filter(isCounted).length);
  const denominator = publishCount(items.length);
  const isShown = numerator !== '[c]' && denominator !== '[c]' && denominator > 0;
  return {
    numerator,
    denominator,
    ...(isShown && { percent: Math.round((numerator / denominator) * 100) }),
  };
}

/** Where the middle half of some values lies. */
export interface PublishedSpread {
  readonly count: PublishedCount;
  readonly median?: number;
  readonly lowerQuartile?: number;
  readonly upperQuartile?: number;
}

/**
 * Median and quartiles (by linear interpolation, as R's type 7 and Excel's QUARTILE.INC), where there
 * are values enough.
 */
export function publishSpread(values: readonly number[]): PublishedSpread {
  const count = publishCount(values.length);
  if (values.length < FEWEST) return { count };
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  };
}

/** @param sorted in ascending order, not empty */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}
