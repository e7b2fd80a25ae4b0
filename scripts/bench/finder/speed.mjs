// @ts-check
import { Worker } from 'node:worker_threads';
import { kB, ms, percentile } from '../numbers.mjs';
import { rivalNames } from './rivals.mjs';

/** @typedef {import('./speed.worker.mjs').Speed} Speed */
/** @typedef {import('./speed.worker.mjs').Task} Task */

/** Fuse takes a good part of a second for a query: fewer of them, and none over 100,000. */
const fuseQueries = 28;

/**
 * How fast the finder and the other engines index and search, each alone in a worker of Node.
 * @param {number} count services
 * @param {{ build: string, saved: string, query: string }} goals
 */
export async function speed(count, goals) {
  const of = `${count.toLocaleString('en-GB')} services`;
  const ours = await measured({ engine: 'ours', count, queries: 200 });
  const { build, saved = NaN, load = NaN, all = [] } = ours;
  const own = [
    {
      what: `Index of ${of}, in a worker`,
      ours: ms(build),
      rival: '',
      ratio: '',
      goal: goals.build,
    },
    {
      what: `Saved index of ${of}, and loading it`,
      ours: `${kB(saved)} gz, ${ms(load)}`,
      rival: '',
      ratio: '',
      goal: goals.saved,
    },
    {
      what: `200 queries of ${of}, all facets counted, p50 · p95`,
      ours: halves(all),
      rival: '',
      ratio: '',
      goal: goals.query,
    },
  ];
  const others = [];
  for (const engine of rivalNames) {
    if (engine === 'Fuse' && count > 15_000) continue;
    const queries = engine === 'Fuse' ? fuseQueries : 200;
    const theirs = await measured({ engine, count, queries });
    const size = theirs.saved === undefined ? '' : `, ${kB(theirs.saved)} gz saved`;
    others.push({
      what: `Texts in ${of}, p50 · p95`,
      ours: halves(ours.texts),
      rival: `${engine} ${halves(theirs.texts)}; index ${ms(theirs.build)}${size}`,
      ratio: `p95 ${(percentile(theirs.texts, 95) / percentile(ours.texts, 95)).toFixed(1)}× faster`,
      goal: '',
    });
  }
  return [...own, ...others];
}

/** @param {readonly number[]} times */
const halves = (times) => `${ms(percentile(times, 50))} · ${ms(percentile(times, 95))}`;

/**
 * @param {Task} task
 * @returns {Promise<Speed>}
 */
function measured(task) {
  const worker = new Worker(new URL('./speed.worker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 6000 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
