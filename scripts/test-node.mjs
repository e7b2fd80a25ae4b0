// @ts-check
// npm run test:node: the tests that run in Node. With paths, only those files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { packages, root } from './packages.mjs';
import { recordCounts } from './testing/counts.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Result */

const files =
  process.argv.length > 2 ? process.argv.slice(2).map((path) => resolve(path)) : allTests();
// Stack traces then point into the TypeScript.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --enable-source-maps`;

/** @type {Map<string, Result>} */
const results = new Map();
/** @param {string | undefined} file */
function resultOf(file = 'no file') {
  const result = results.get(file) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  results.set(file, result);
  return result;
}

if (files.length > 0) {
  await new Promise((resolve, reject) => {
    run({ files, concurrency: availableParallelism() })
      .on('test:pass', (test) => pass(test))
      .on('test:fail', (test) => fail(test))
      .on('test:stdout', ({ message }) => process.stdout.write(message))
      .on('test:stderr', ({ message }) => process.stderr.write(message))
      .once('error', reject)
      .once('end', resolve)
      .resume();
  });
}

/** @param {import('node:test').EventData.TestPass} test */
function pass({ name, file, skip, details }) {
  if (details.type === 'suite') return;
  const result = resultOf(file);
  if (skip !== undefined) {
    result.skipped++;
    console.log(`- ${name}: skipped${typeof skip === 'string' ? `, ${skip}` : ''}`);
  } else if (files.includes(name)) {
    // Node passes a file that declares no test.
    result.failed++;
    result.failures.push('declares no test');
  } else {
    result.passed++;
  }
}

/** @param {import('node:test').EventData.TestFail} test */
function fail({ name, file, details: { type, error } }) {
  const { failureType } = /** @type {Error & { failureType?: string }} */ (error);
  // Said already, by the tests of the suite.
  if (type === 'suite' && failureType === 'subtestsFailed') return;
  const result = resultOf(file);
  result.failed++;
  result.failures.push(
    `${files.includes(name) ? 'did not run' : name}\n${inspect(error.cause ?? error)}`,
  );
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [file, { passed, failed, skipped, failures }] of results) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`${failed ? '✗' : '✓'} ${relative(root, file)} (${passed + failed + skipped})`);
  for (const failure of failures) console.log(`  ✗ ${failure.replaceAll('\n', '\n    ')}`);
}
if (files.length === 0) console.log('There are no Node tests: run npm run build first.');
console.log(`\nNode: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
recordCounts('test:node', total);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

function allTests() {
  return [
    ...packages.flatMap((/** @type {string} */ folder) => within(`${folder}/dist`, '.test.js')),
    ...within('scripts', '.test.mjs'),
  ];
}

/**
 * @param {string} directory
 * @param {string} ending
 */
function within(directory, ending) {
  const path = join(root, directory);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.node${ending}`))
    .sort()
    .map((name) => join(path, name));
}
