// @ts-check
import { SourceMap } from 'node:module';
import { kinds, kindOf } from './profile-kinds.mjs';
import { ms } from './numbers.mjs';
import { withPage } from './page.mjs';
import { table } from './report.mjs';

/** @typedef {import('./profile-kinds.mjs').Frame} Frame */
/** @typedef {{ functionName: string, lineNumber: number, columnNumber: number }} CallFrame */
/** @typedef {{ frame: Frame, time: number }} SelfTime */

/** How often each way has its turn, and how often it shows the inputs in one. */
const [turns, rounds] = [5, 4];

/** The functions worth a line of their own. */
const listed = 12;

/**
 * Where the time of showing 1,000 text inputs goes, by templates and by `innerHTML`: tables by kind
 * of work, and of the functions that took most.
 */
export const profiles = () => withPage('inputs.entry.mjs', profile, { forProfile: true });

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./bundle.mjs').Chunk} chunk
 */
async function profile(page, { map = '{}' }) {
  const sources = new SourceMap(JSON.parse(map));
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await page.evaluate('bench.prepare(1000)');
  /** @type {Record<'templates' | 'innerHTML', SelfTime[]>} */
  const times = { templates: [], innerHTML: [] };
  for (let turn = -1; turn < turns; turn++) {
    for (const [way, list] of Object.entries(times)) {
      await session.send('Profiler.start');
      await page.evaluate(`bench.repeat('${way}', ${rounds})`);
      const { profile } = await session.send('Profiler.stop');
      // The first turns warm the compiler up.
      if (turn >= 0) list.push(...selfTimes(profile, sources));
    }
  }
  const cell = (/** @type {number} */ time) => (time < 0.005 ? '' : ms(time));

  const ours = sums(times.templates, kindOf);
  const rivals = sums(times.innerHTML, kindOf);
  const byKind = kinds.map((kind) => [
    kind,
    cell(ours.get(kind) ?? 0),
    cell(rivals.get(kind) ?? 0),
  ]);
  const byFunction = [
    ...sums(times.templates, ({ name, file }) => `\`${name}\`${file && ` in ${file}`}`),
  ]
    .sort(([, a], [, b]) => b - a)
    .slice(0, listed)
    .map(([name, time]) => [name, cell(time)]);
  return [
    table(['showing 1,000 text inputs', 'templates', 'innerHTML'], byKind),
    table(['function', 'its own time'], byFunction),
  ];
}

/**
 * Milliseconds a round that each function itself took, in parts: a function may be there often.
 * @param {{
 *   nodes: { id: number, callFrame: CallFrame }[],
 *   samples?: number[],
 *   timeDeltas?: number[],
 * }} profile
 * @param {SourceMap} sources
 */
function selfTimes({ nodes, samples = [], timeDeltas = [] }, sources) {
  /** @type {Map<number, SelfTime>} */
  const times = new Map();
  for (const { id, callFrame } of nodes) {
    // Taking away what a round showed is no part of the benchmark.
    if (callFrame.functionName === 'remove') continue;
    times.set(id, { frame: sourceFrame(callFrame, sources), time: 0 });
  }
  for (const [index, id] of samples.entries()) {
    const own = times.get(id);
    if (own) own.time += (timeDeltas[index] ?? 0) / 1000 / (turns * rounds);
  }
  return times.values();
}

/**
 * The function in the sources: Lit's production code has only short names.
 * @param {CallFrame} callFrame
 * @param {SourceMap} sources
 * @returns {Frame}
 */
function sourceFrame({ functionName, lineNumber, columnNumber }, sources) {
  const entry = lineNumber < 0 ? {} : sources.findEntry(lineNumber, columnNumber);
  if (!isEntry(entry)) return { name: functionName, file: '' };
  const { originalSource, originalLine } = entry;
  const file = originalSource.replace(/^.*\/(?:packages|node_modules|scripts)\//, '');
  if (!file.includes('lit-html/')) return { name: functionName, file };
  const { payload } = sources;
  const source = payload.sourcesContent[payload.sources.indexOf(originalSource)] ?? '';
  const line = source.split('\n')[originalLine] ?? '';
  const name = /([\w$]+)(?:<[^(]*>)?(?: = )?\(/.exec(line)?.[1] ?? functionName;
  return { name: `${name}, line ${originalLine + 1}`, file };
}

/**
 * @param {object} entry what a source map found
 * @returns {entry is import('node:module').SourceMapping}
 */
const isEntry = (entry) => 'originalSource' in entry;

/**
 * @param {readonly SelfTime[]} times
 * @param {(frame: Frame) => string} keyOf
 */
function sums(times, keyOf) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const { frame, time } of times) {
    const key = keyOf(frame);
    totals.set(key, (totals.get(key) ?? 0) + time);
  }
  return totals;
}
