// @ts-check

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/**
 * Median of the ratios of runs that followed each other, so that a noisy moment hits both sides.
 * @param {number[]} ours
 * @param {number[]} rival
 */
export function ratio(ours, rival) {
  return median(ours.map((time, index) => time / (rival[index] ?? NaN)));
}
