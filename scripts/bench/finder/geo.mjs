// @ts-check
import KDBush from 'kdbush';
import { around } from 'geokdbush';
import { createDirectory } from '@council-elements/service-finder/model';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { ms, percentile } from '../numbers.mjs';
import { createServices } from './services.mjs';

/** @typedef {import('@council-elements/service-finder/model').Place} Place */
/** @typedef {import('@council-elements/service-finder/model').Position} Position */
/** @typedef {(from: Position) => unknown} Way */

const places = 200;
const nearest = 20;
const miles = 10;
const kilometresInMile = 1.609344;

/** The nearest services, and all within ten miles, against a tree of points and against trying all. */
export async function geo() {
  return [
    await row(5000, `Nearest ${nearest} of`, {}, '< 0.1 ms', (positions) => ({
      geokdbush: treeOf(positions, (tree, { longitude, latitude }) =>
        around(tree, longitude, latitude, nearest),
      ),
      'brute force': (from) =>
        positions
          .map((position) => haversine(from, position))
          .sort((a, b) => a - b)
          .slice(0, nearest),
    })),
    await row(
      100_000,
      `All within ${miles} miles of`,
      { radius: miles },
      '< 2 ms',
      (positions) => ({
        geokdbush: treeOf(positions, (tree, { longitude, latitude }) =>
          around(tree, longitude, latitude, Infinity, miles * kilometresInMile),
        ),
        'brute force': (from) => positions.filter((position) => haversine(from, position) <= miles),
      }),
    ),
  ];
}

/**
 * @param {number} count services
 * @param {string} what
 * @param {{ radius?: 10 }} query
 * @param {string} goal
 * @param {(positions: Position[]) => Readonly<Record<string, Way>>} rivalsOf
 */
async function row(count, what, query, goal, rivalsOf) {
  const services = createServices(count);
  const positions = services.flatMap(({ locations }) =>
    locations.flatMap(({ position }) => position ?? []),
  );
  const directory = createDirectory(services, { pageSize: nearest });
  const rivals = rivalsOf(positions);
  const random = createRandom(20);
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let turn = -places; turn < places; turn++) {
    const position = /** @type {Position} */ (random.pick(positions));
    const located = /** @type {Place} */ ({
      name: 'here',
      position,
      precision: 'postcode',
      areas: [],
    });
    const ways = {
      ours: () => directory.search({ ...query, place: 'here', located }),
      ...Object.fromEntries(
        Object.entries(rivals).map(([name, way]) => [name, () => way(position)]),
      ),
    };
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      // The first half warms the compiler up.
      if (turn >= 0) (times[name] ??= []).push(performance.now() - start);
    }
  }
  const { ours = [], ...others } = times;
  return {
    what: `${what} ${count.toLocaleString('en-GB')} services, all facets counted, p95`,
    ours: ms(percentile(ours, 95)),
    rival: Object.entries(others)
      .map(([name, list]) => `places alone: ${name} ${ms(percentile(list, 95))}`)
      .join(', '),
    ratio: '',
    goal,
  };
}

/**
 * @param {readonly Position[]} positions
 * @param {(tree: KDBush, from: Position) => unknown} ask
 * @returns {Way}
 */
function treeOf(positions, ask) {
  const tree = new KDBush(positions.length);
  for (const { longitude, latitude } of positions) tree.add(longitude, latitude);
  tree.finish();
  return (from) => ask(tree, from);
}

/**
 * Miles over ground.
 * @param {Position} a
 * @param {Position} b
 */
function haversine(a, b) {
  const radians = (/** @type {number} */ degrees) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 3958.8 * Math.asin(Math.sqrt(half));
}
