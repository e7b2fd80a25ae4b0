import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare, pack } from './compare.mjs';

const kept = new URL('../../stories/screenshots/', import.meta.url);

/** @param {string} path */
const picture = (path) => readFileSync(new URL(`${path}.png`, kept));

/**
 * A picture with something done to it.
 *
 * @param {Buffer} png
 * @param {(picture: PNG, before: PNG) => void} change
 */
function changed(png, change) {
  const result = PNG.sync.read(png);
  change(result, PNG.sync.read(png));
  return PNG.sync.write(result);
}

/**
 * @param {PNG} picture
 * @param {(colour: number[]) => number[] | undefined} turn
 */
function recolour({ data }, turn) {
  for (let at = 0; at < data.length; at += 4) {
    const colour = turn([...data.subarray(at, at + 3)]);
    if (colour) data.set(colour, at);
  }
}

/** @param {string} hex */
const rgb = (hex) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

/**
 * @param {string} from
 * @param {string} to
 * @returns {(picture: PNG) => void}
 */
const replacing = (from, to) => (picture) => {
  let found = 0;
  recolour(picture, (colour) => {
    if (String(colour) !== String(rgb(from))) return undefined;
    found++;
    return rgb(to);
  });
  assert.ok(found > 50, `${from} is in the picture`);
};

describe('pictures are alike', () => {
  it('when they are the same, packed or not', () => {
    const png = picture('button/thornbury-vale');
    assert.equal(compare(png, png), undefined);
    assert.equal(compare(png, PNG.sync.write(PNG.sync.read(png))), undefined);
    assert.ok(pack(PNG.sync.write(PNG.sync.read(png))).equals(png), 'kept packed');
  });

  for (const gamma of [0.96, 1.04]) {
    it(`when the edges of letters are ${gamma < 1 ? 'lighter' : 'darker'}`, () => {
      const png = picture('summary-list/thornbury-vale');
      const other = changed(png, (picture) => {
        recolour(picture, (colour) =>
          colour.map((part) => Math.round(255 * (part / 255) ** gamma)),
        );
        // What is no edge keeps its colour.
        const whole = PNG.sync.read(png);
        for (let at = 0; at < whole.data.length; at += 4) {
          if (!isEdge(whole, at)) picture.data.set(whole.data.subarray(at, at + 3), at);
        }
      });
      assert.ok(!other.equals(PNG.sync.write(PNG.sync.read(png))), 'something changed');
      assert.equal(compare(png, other), undefined);
    });
  }
});

/**
 * @param {PNG} picture
 * @param {number} at
 */
function isEdge({ data, width }, at) {
  const part = (/** @type {number} */ offset) => data[at + offset * 4] ?? 255;
  return part(0) !== part(1) && part(0) !== part(-1) && part(width) !== part(-width);
}

describe('pictures differ', () => {
  it('when a link has another colour', () => {
    const png = picture('breadcrumbs/thornbury-vale');
    assert.ok(compare(png, changed(png, replacing('0b0c0c', '1d70b8'))));
  });

  it('when a pale surface has another colour', () => {
    const png = picture('cookie-banner/thornbury-vale');
    assert.ok(compare(png, changed(png, replacing('f3f6f5', 'f4f8fb'))));
  });

  it('when a control is 2 px lower', () => {
    const png = picture('text-input/thornbury-vale');
    const lower = changed(png, (picture, { data, width }) => {
      const from = 40 * width * 4;
      picture.data.set(data.subarray(from, data.length - 2 * width * 4), from + 2 * width * 4);
    });
    assert.ok(compare(png, lower));
  });

  it('when a border of 1 px is missing', () => {
    const png = picture('summary-list/dyffryn-arw');
    assert.ok(compare(png, changed(png, replacing('cecece', 'ffffff'))));
  });

  it('when a checked mark is missing', () => {
    assert.ok(compare(picture('checkboxes/light-focus'), picture('checkboxes/light')));
  });

  it('when they are of other sizes', () => {
    const problem = compare(picture('button/light'), picture('button/thornbury-vale'));
    assert.match(problem?.reason ?? '', /^was 320 × \d+ px, is 1280 × \d+ px$/);
  });
});
