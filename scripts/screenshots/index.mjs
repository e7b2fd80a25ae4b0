// @ts-check
// npm run screenshots: compares pictures of the GOV.UK components' stories with those that are kept.
// `-- --update` keeps them as they are now, `-- --only <text in a component's name>` takes some alone.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LastingChromium } from '../browsers/lasting-chromium.mjs';
import { serveFolder } from '../storybook/static-server.mjs';
import { recordOutcome } from '../testing/outcomes.mjs';
import { compare, pack } from './compare.mjs';
import { writeReport } from './report.mjs';
import { takeAll } from './take-all.mjs';

/** @typedef {import('./report.mjs').Difference} Difference */

const { update = false, only = '' } = parseArgs({
  options: { update: { type: 'boolean' }, only: { type: 'string' } },
}).values;
const kept = new URL('../../stories/screenshots/', import.meta.url);
const report = new URL('../../reports/screenshots/', import.meta.url);

if (process.platform === 'linux') {
  await run();
} else {
  const files = readdirSync(kept, { recursive: true }).filter((name) => /\.png$/.test(`${name}`));
  console.log(
    `Skipped: the pictures are of Chromium on Linux; ${process.platform} draws otherwise.`,
  );
  recordOutcome('screenshots', { passed: 0, failed: 0, skipped: files.length });
}

async function run() {
  const start = performance.now();
  const taken = await takePictures();
  const seconds = `${((performance.now() - start) / 1000).toFixed(0)} s`;
  if (update) {
    const changed = keep(taken);
    console.log(`${taken.size} pictures, ${changed} changed, in ${seconds}`);
    return;
  }
  const differences = [...taken].flatMap(([path, actual]) => differenceOf(path, actual));
  for (const path of keptPaths().filter((path) => !taken.has(path))) {
    differences.push({ path, reason: 'kept, but of no story now', expected: read(path) });
  }
  writeReport(report, differences);
  const failures = differences.map(({ path, reason }) => `${path}: ${reason}`);
  for (const failure of failures) console.log(failure);
  const failed = failures.length;
  if (failed > 0) process.exitCode = 1;
  if (!only) recordOutcome('screenshots', { passed: taken.size - failed, failed, failures });
  console.log(
    `${taken.size} pictures, ${failed} differ, in ${seconds}: ${relative(process.cwd(), fileURLToPath(report))}/index.html`,
  );
}

async function takePictures() {
  const storybook = await serveFolder(new URL('../../storybook-static/', import.meta.url));
  const chromium = new LastingChromium({ args: ['--force-color-profile=srgb'] });
  try {
    return await takeAll(chromium, storybook.origin, only);
  } finally {
    await chromium.close();
    storybook.stop();
  }
}

/**
 * @param {string} path
 * @param {Buffer} actual
 * @returns {Difference[]}
 */
function differenceOf(path, actual) {
  const expected = existsSync(fileOf(path)) ? read(path) : undefined;
  if (!expected) return [{ path, reason: 'new: none is kept', actual }];
  const difference = compare(expected, actual);
  return difference ? [{ path, expected, actual, ...difference }] : [];
}

/**
 * Writes the pictures that differ from those kept, and removes what is of no story.
 *
 * @param {Map<string, Buffer>} taken
 */
function keep(taken) {
  const stale = keptPaths().filter((path) => !taken.has(path));
  for (const path of stale) rmSync(fileOf(path));
  const changed = [...taken].filter(([path, png]) => differenceOf(path, png).length > 0);
  for (const [path, png] of changed) {
    mkdirSync(new URL('./', fileOf(path)), { recursive: true });
    writeFileSync(fileOf(path), pack(png));
  }
  return stale.length + changed.length;
}

/** Paths of the pictures that are kept, of what is asked for. */
function keptPaths() {
  if (!existsSync(kept)) return [];
  return readdirSync(kept, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png') && dirname(name).includes(only))
    .map((name) => name.replace(/\.png$/, ''))
    .sort();
}

/** @param {string} path */
function read(path) {
  return readFileSync(fileOf(path));
}

/** @param {string} path */
function fileOf(path) {
  return new URL(`${path}.png`, kept);
}
