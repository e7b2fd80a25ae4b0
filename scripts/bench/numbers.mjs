// @ts-check

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/**
 * The smallest value that so many in a hundred are not above (nearest rank).
 * @param {readonly number[]} values
 * @param {number} percent
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

/**
 * Median of the ratios of runs that followed each other, so that a noisy moment hits both sides.
 * @param {readonly number[]} ours
 * @param {readonly number[]} rival
 */
export function ratio(ours, rival) {
  return median(ours.map((time, index) => time / (rival[index] ?? NaN)));
}

/**
 * Runs each of several ways of doing the same in turn, so that all meet the same noise. A function
 * that a way returns tidies up after it, outside the time.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} ways
 * @param {{ rounds: number, warmUp: number }} options `warmUp` rounds are left out, as the compiler
 *   is still at work in them
 * @returns {Record<Name, number[]>} milliseconds of each round
 */
export function takeTurns(ways, { rounds, warmUp }) {
  const names = /** @type {Name[]} */ (Object.keys(ways));
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      const tidy = ways[name]();
      const time = performance.now() - start;
      if (round >= 0) times[name]?.push(time);
      if (typeof tidy === 'function') tidy();
    }
  }
  return /** @type {Record<Name, number[]>} */ (times);
}

/** @param {number} milliseconds */
export const ms = (milliseconds) => `${milliseconds.toFixed(2)} ms`;

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
