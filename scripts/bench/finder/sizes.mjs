// @ts-check
import { bundle, gzipped } from '../bundle.mjs';
import { kB } from '../numbers.mjs';

/** @typedef {import('../bundle.mjs').Chunk} Chunk */

/** Classes of Leaflet's, which no minifier touches. */
const leaflet = /leaflet-(?:map-pane|tile|zoom)/;

/**
 * Gzipped JavaScript of the finder, Lit included: before anything is to be seen, in the worker, and
 * in each part that loads when it is asked for.
 * @throws {Error} if code of the map is in any but the last
 */
export async function sizes() {
  const chunks = await bundle({ entry: 'packages/service-finder/dist/define.js' });
  const initial = chunks.filter((chunk) => chunk.initial);
  const worker = chunks.filter(({ name }) => name.endsWith('.worker'));
  const later = chunks.filter((chunk) => !initial.includes(chunk) && !worker.includes(chunk));
  if (worker.length !== 1) throw new Error(`The finder has ${worker.length} workers, not one.`);
  refuseMap([...initial, ...worker]);
  return [
    row('before first view', initial, '≤ 30 kB'),
    row('worker', worker),
    ...later.map((chunk) => row(`on demand, ${chunk.name}`, [chunk])),
  ];
}

/** @param {readonly Chunk[]} chunks */
export function refuseMap(chunks) {
  const [chunk] = chunks.filter(({ code }) => leaflet.test(code));
  if (chunk) throw new Error(`Code of the map is in ${chunk.name}, which every page loads.`);
}

/**
 * @param {string} part
 * @param {readonly Chunk[]} chunks
 * @param {string} [goal]
 */
function row(part, chunks, goal = '') {
  return {
    what: `JavaScript of the finder, ${part}`,
    ours: `${kB(gzipped(chunks))} gz`,
    rival: '',
    ratio: '',
    goal,
  };
}
