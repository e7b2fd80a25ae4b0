// @ts-check
import { recordCounts } from './counts.mjs';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */
/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Reporter for @web/test-runner: a last line an engine, and the counts for `npm test`. What failed
 * and why is the default reporter's to say.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summary() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, Counts>} */
      const engines = new Map();
      for (const session of sessions) {
        const counts = engines.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(session.browser.name, add(counts, countsOf(session)));
      }
      console.log('');
      for (const [name, { passed, failed, skipped }] of engines) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      recordCounts('test:browser', [...engines.values()].reduce(add));
    },
  };
}

/**
 * @param {TestSession} session
 * @returns {Counts}
 */
function countsOf(session) {
  const counts = session.testResults ? countSuite(session.testResults) : none;
  const { passed, failed, skipped } = counts;
  const empty = passed + failed + skipped === 0;
  if (empty && session.passed) console.log(`${session.testFile} declares no test`);
  // A file that did not load, or ended before its tests did, failed without any test that failed.
  const broken = empty || (!session.passed && failed === 0);
  return broken ? add(counts, { ...none, failed: 1 }) : counts;
}

const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Suite} suite
 * @returns {Counts}
 */
function countSuite({ tests, suites }) {
  const own = tests.map(({ passed, skipped }) => ({
    passed: passed && !skipped ? 1 : 0,
    failed: passed || skipped ? 0 : 1,
    skipped: skipped ? 1 : 0,
  }));
  return [...own, ...suites.map(countSuite)].reduce(add, none);
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
