// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../packages.mjs';
import { outcomeOf } from './browser-outcome.mjs';

/** @param {object} of @returns {import('./browser-outcome.mjs').TestSession} */
const session = (of) =>
  /** @type {any} */ ({
    browser: { name: 'WebKit' },
    testFile: join(root, 'packages/core/dist/x.test.js'),
    passed: true,
    errors: [],
    ...of,
  });

/** @param {object[]} tests @param {object[]} suites */
const suite = (tests, suites = []) => ({ name: '', tests, suites });

it('counts the tests of suites in suites, and says which failed, where and why', () => {
  const failed = { name: 'opens', passed: false, error: { message: 'no', stack: 'at x.ts:1' } };
  const skipped = { name: 'waits', passed: false, skipped: true };
  const inner = { ...suite([failed, skipped]), name: 'a page' };
  const testResults = suite([{ name: 'is', passed: true, skipped: false }], [inner]);
  assert.deepEqual(outcomeOf([session({ passed: false, testResults }), session({ testResults })]), {
    passed: 2,
    failed: 2,
    skipped: 2,
    failures: Array(2).fill('WebKit, packages/core/dist/x.test.js > a page > opens\nno\nat x.ts:1'),
  });
});

it('counts a file without a test, that did not load or that ended early as one failure', () => {
  const one = suite([{ name: 'is', passed: true, skipped: false }]);
  const errors = [{ message: 'no module', stack: undefined }];
  const outcome = outcomeOf([
    session({ testResults: suite([]) }),
    session({ passed: false, errors }),
    session({ passed: false, testResults: one }),
  ]);
  assert.deepEqual(
    { ...outcome, failures: undefined },
    {
      passed: 1,
      failed: 3,
      skipped: 0,
      failures: undefined,
    },
  );
  assert.deepEqual(
    outcome.failures.map((failure) => failure.split('\n')[1]),
    ['declares no test', 'no module', 'ended before its tests did'],
  );
});
