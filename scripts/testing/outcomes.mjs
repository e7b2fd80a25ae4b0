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
/** @typedef {Counts & { failures: string[] }} Outcome counts, and what failed: which test, and why */

/** @type {Outcome} */
export const none = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * @param {Outcome} a
 * @param {Outcome} b
 * @returns {Outcome}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

const directory = new URL('../../reports/test/', import.meta.url);
const secondTries = new URL('second-tries.log', directory);

/**
 * Keeps how many tests a step of `npm test` passed and failed, for its last lines.
 *
 * @param {string} step name of the npm script
 * @param {{ passed: number, failed: number, skipped?: number, failures?: string[] }} outcome
 */
export function recordOutcome(step, { passed, failed, skipped = 0, failures = [] }) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileOf(step), `${JSON.stringify({ passed, failed, skipped, failures })}\n`);
}

/**
 * @param {string} step
 * @returns {Outcome | undefined} undefined if the step counted nothing
 */
export function readOutcome(step) {
  try {
    return JSON.parse(readFileSync(fileOf(step), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Says that something was done once more, and keeps it for the end of `npm test`: what passed the
 * second time is not what passed.
 *
 * @param {string} line
 */
export function recordSecondTry(line) {
  console.log(line);
  mkdirSync(directory, { recursive: true });
  appendFileSync(secondTries, `${line}\n`);
}

/** What was done once more, a line each. */
export function readSecondTries() {
  return existsSync(secondTries) ? readFileSync(secondTries, 'utf8').trimEnd().split('\n') : [];
}

/** Forgets the outcomes and logs of an earlier run. */
export function forgetOutcomes() {
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
