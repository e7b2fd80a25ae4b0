// @ts-check
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const directory = new URL('../../reports/test/', import.meta.url);
const deaths = new URL('chromium-deaths.log', directory);

/**
 * Keeps how many tests a step of `npm test` passed and failed, for its last line.
 *
 * @param {string} step name of the npm script
 * @param {{ passed: number, failed: number, skipped?: number }} counts
 */
export function recordCounts(step, { passed, failed, skipped = 0 }) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileOf(step), `${JSON.stringify({ passed, failed, skipped })}\n`);
}

/**
 * @param {string} step
 * @returns {Counts | undefined} undefined if the step counted nothing
 */
export function readCounts(step) {
  try {
    return JSON.parse(readFileSync(fileOf(step), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Says that a browser has died, and keeps it for the end of `npm test`: a test that passed the second
 * time is not one that passed.
 *
 * @param {string} line
 */
export function recordDeath(line) {
  console.log(line);
  mkdirSync(directory, { recursive: true });
  appendFileSync(deaths, `${line}\n`);
}

/** What was kept of browsers that died, a line each. */
export function readDeaths() {
  return existsSync(deaths) ? readFileSync(deaths, 'utf8').trimEnd().split('\n') : [];
}

/** Forgets the counts and logs of an earlier run. */
export function forgetCounts() {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) {
    if (/\.(json|log)$/.test(name)) rmSync(new URL(name, directory));
  }
}

/** @param {string} step */
export function logOf(step) {
  return new URL(`${fileName(step)}.log`, directory);
}

/** @param {string} step */
function fileOf(step) {
  return new URL(`${fileName(step)}.json`, directory);
}

/** @param {string} step */
function fileName(step) {
  return step.replaceAll(':', '-');
}
