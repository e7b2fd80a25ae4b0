// @ts-check
import { relative } from 'node:path';
import { root } from '../packages.mjs';
import { add, none } from './outcomes.mjs';

/** @typedef {import('@web/test-runner').TestSession} TestSession a test file in an engine */
/** @typedef {NonNullable<TestSession['testResults']>} Suite */
/** @typedef {import('./outcomes.mjs').Outcome} Outcome */

/**
 * What became of test files: counts, and each test that failed with its file, engine and reason.
 *
 * @param {readonly TestSession[]} sessions
 * @returns {Outcome}
 */
export function outcomeOf(sessions) {
  return sessions.map(ofSession).reduce(add, none);
}

/**
 * @param {TestSession} session
 * @returns {Outcome}
 */
function ofSession(session) {
  const where = `${session.browser.name}, ${relative(root, session.testFile)}`;
  const outcome = session.testResults ? ofSuite(session.testResults, where) : none;
  const { passed, failed, skipped } = outcome;
  const empty = passed + failed + skipped === 0;
  // A file that did not load, or ended before its tests did, failed without any test that failed.
  const broken = empty || (!session.passed && failed === 0);
  if (!broken) return outcome;
  const reasons = session.errors.map(({ stack, message }) => stack ?? message);
  const reason = reasons.join('\n') || (empty ? 'declares no test' : 'ended before its tests did');
  return add(outcome, { ...none, failed: 1, failures: [`${where}\n${reason}`] });
}

/**
 * @param {Suite} suite
 * @param {string} where
 * @returns {Outcome}
 */
function ofSuite({ name, tests, suites }, where) {
  const here = name ? `${where} > ${name}` : where;
  const own = tests.map(({ name, passed, skipped, error }) => {
    if (skipped) return { ...none, skipped: 1 };
    if (passed) return { ...none, passed: 1 };
    const reason = [error?.message, error?.stack].filter(Boolean).join('\n');
    return { ...none, failed: 1, failures: [`${here} > ${name}\n${reason}`] };
  });
  return [...own, ...suites.map((suite) => ofSuite(suite, here))].reduce(add, none);
}
