/**
 * Chance that repeats: the same seed gives the same sequence everywhere.
 * Mulberry32, a published 32-bit generator in the public domain (Tommy Ettinger).
 *
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1));
  const shuffle = (list) => {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at--) {
      const other = integer(0, at);
      [copy[at], copy[other]] = [copy[other], copy[at]];
    }
    return copy;
  };
  return {
    /** A whole number, both ends included. */
    integer,
    /** True so many times in a hundred. */
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[integer(0, list.length - 1)],
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}
