// @ts-check
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far two pictures may be apart: another version of the browser, or of what draws its text, makes
 * the edges of letters a little lighter or darker.
 *
 * The threshold is pixelmatch's, from 0 to 1: from which difference on a pixel counts. Pixels that it
 * takes for smoothed edges never do.
 */
const tolerances = [
  // A few pixels that are clearly other: less than a border's side or a letter.
  { threshold: 0.04, pixels: () => 20 },
  // Many that are hardly other: less than a pale surface. Letters cover up to a tenth of a picture.
  { threshold: 0.01, pixels: (/** @type {number} */ all) => all / 50 },
];

/**
 * Compares a picture with the one that is kept.
 *
 * @param {Buffer} expected PNG
 * @param {Buffer} actual PNG
 * @returns {{ reason: string, diff?: Buffer } | undefined} undefined if they are alike; the
 *   difference is a PNG, and none if the sizes differ
 */
export function compare(expected, actual) {
  if (expected.equals(actual)) return undefined;
  const [kept, taken] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = kept;
  if (taken.width !== width || taken.height !== height) {
    return { reason: `was ${width} × ${height} px, is ${taken.width} × ${taken.height} px` };
  }
  for (const { threshold, pixels } of tolerances) {
    const drawn = new PNG({ width, height });
    const other = pixelmatch(kept.data, taken.data, drawn.data, width, height, { threshold });
    if (other > pixels(width * height)) {
      return { reason: `${other} pixels differ`, diff: PNG.sync.write(drawn) };
    }
  }
  return undefined;
}

/**
 * The same picture in fewer bytes: rows of one colour pack best as they are.
 *
 * @param {Buffer} png
 */
export function pack(png) {
  return PNG.sync.write(PNG.sync.read(png), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}
