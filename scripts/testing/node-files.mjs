// @ts-check
import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { root } from '../packages.mjs';

/** @typedef {import('./outcomes.mjs').Outcome} Outcome */

/**
 * Runs test files in Node.
 *
 * @param {string[]} files
 * @param {number} concurrency files at a time
 * @returns {Promise<Map<string, Outcome>>} what became of each file
 */
export async function runFiles(files, concurrency) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();

  /** @param {string | undefined} file */
  function outcomeOf(file = 'no file') {
    const outcome = outcomes.get(file) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
    outcomes.set(file, outcome);
    return outcome;
  }

  /** @param {string | undefined} file @param {string} failure */
  function failed(file, failure) {
    const outcome = outcomeOf(file);
    outcome.failed++;
    outcome.failures.push(`${relative(root, file ?? 'no file')} > ${failure}`);
  }

  /** @param {import('node:test').EventData.TestPass} test */
  function pass({ name, file, skip, details }) {
    if (details.type === 'suite') return;
    if (skip !== undefined) {
      outcomeOf(file).skipped++;
      console.log(`- ${name}: skipped${typeof skip === 'string' ? `, ${skip}` : ''}`);
    } else if (files.includes(name)) {
      // Node passes a file that declares no test.
      failed(file, 'declares no test');
    } else {
      outcomeOf(file).passed++;
    }
  }

  /** @param {import('node:test').EventData.TestFail} test */
  function fail({ name, file, details: { type, error } }) {
    const { failureType } = /** @type {Error & { failureType?: string }} */ (error);
    // Said already, by the tests of the suite.
    if (type === 'suite' && failureType === 'subtestsFailed') return;
    const what = files.includes(name) ? 'did not run' : name;
    failed(file, `${what}\n${inspect(error.cause ?? error)}`);
  }

  if (files.length === 0) return outcomes;
  await new Promise((resolve, reject) => {
    run({ files, concurrency })
      .on('test:pass', pass)
      .on('test:fail', fail)
      .on('test:stdout', ({ message }) => process.stdout.write(message))
      .on('test:stderr', ({ message }) => process.stderr.write(message))
      .once('error', reject)
      .once('end', resolve)
      .resume();
  });
  for (const [file, { passed, failed, skipped, failures }] of outcomes) {
    console.log(`${failed ? '✗' : '✓'} ${relative(root, file)} (${passed + failed + skipped})`);
    for (const failure of failures) console.log(`  ✗ ${failure.replaceAll('\n', '\n    ')}`);
  }
  return outcomes;
}
