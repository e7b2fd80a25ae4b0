// @ts-check
/** Runs in a worker, with a heap of its own: how fast one engine is over services of the generator. */
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { createDirectory, loadIndex, saveIndex } from '@council-elements/service-finder/model';
import { createRandom } from '../../../packages/example-council/data/generator/random.mjs';
import { createQueries } from './queries.mjs';
import { rivals } from './rivals.mjs';
import { createServices } from './services.mjs';
import { documentOf } from './text.mjs';

/** @typedef {import('@council-elements/service-finder/model').Query} Query */

/**
 * @typedef {object} Task
 * @property {'ours' | import('./rivals.mjs').Rival} engine
 * @property {number} count services
 * @property {number} queries
 */

/**
 * @typedef {object} Speed times in milliseconds, sizes in bytes
 * @property {number} build
 * @property {number[]} texts of each query that is a text and no more
 * @property {number[]} [all] of every query
 * @property {number} [saved] the index, gzipped
 * @property {number} [load]
 */

const { engine, count, queries } = /** @type {Task} */ (workerData);
const services = createServices(count);
const asked = createQueries(services, queries, createRandom(200));
// Other ones, so that nothing is remembered.
const warmUp = createQueries(services, 70, createRandom(1));
parentPort?.postMessage(await (engine === 'ours' ? ours() : rival(rivals[engine])));

/** @returns {Promise<Speed>} */
async function ours() {
  const start = performance.now();
  const built = createDirectory(services);
  const build = performance.now() - start;
  const saved = saveIndex(built);
  const loading = performance.now();
  const { directory, problems } = loadIndex(services, saved);
  const load = performance.now() - loading;
  if (problems[0]) throw new Error(`The saved index was not used: ${problems[0].reason}`);
  const ask = (/** @type {Query} */ query) => directory.search(query);
  await timesOf(warmUp, ask);
  const all = await timesOf(asked, ask);
  const texts = all.filter((_, at) => isText(asked[at]));
  return { build, texts, all, saved: gzipSync(saved).length, load };
}

/**
 * @param {(typeof rivals)[import('./rivals.mjs').Rival]} create
 * @returns {Promise<Speed>}
 */
async function rival(create) {
  // Making the documents is not the engine's work.
  const documents = services.map(documentOf);
  const start = performance.now();
  const index = await create(documents);
  const build = performance.now() - start;
  const ask = ({ text = '' }) => index.search(text);
  await timesOf(warmUp.filter(isText), ask);
  const texts = await timesOf(asked.filter(isText), ask);
  return { build, texts, ...(index.saved && { saved: gzipSync(index.saved()).length }) };
}

/** @param {Query | undefined} query */
function isText(query) {
  return query?.text !== undefined && Object.keys(query).length === 1;
}

/**
 * @param {readonly Query[]} list
 * @param {(query: Query) => unknown} ask
 */
async function timesOf(list, ask) {
  const times = [];
  for (const query of list) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return times;
}
