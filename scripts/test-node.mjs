// @ts-check
// Tests that run in Node, by suite: npm run test:node, npm run test:example, npm run conformance.
// With paths, only those files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { packages, root } from './packages.mjs';
import { obtainPostgres } from './postgres.mjs';
import { recordCounts } from './testing/counts.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Result */

/** What each suite's files end in: those of the real data and of the site are suites of their own. */
const suites = {
  'test:node': () => [
    ...inPackages('.node.test.js').filter(
      (/** @type {string} */ path) => !path.endsWith('conformance.node.test.js'),
    ),
    ...within('scripts', '.node.test.mjs'),
  ],
  'test:example': () => within('packages/example-council/journeys', '.journey.mjs'),
  conformance: () => [
    ...inPackages('conformance.node.test.js'),
    ...within('packages/example-council/journeys', '.conformance.mjs'),
  ],
};

const [asked = 'test:node'] = process.argv.slice(2);
const suite = Object.hasOwn(suites, asked) ? /** @type {keyof typeof suites} */ (asked) : undefined;
const files = suite ? suites[suite]() : process.argv.slice(2).map((path) => resolve(path));
// Stack traces then point into the TypeScript. The site runs as its developers run it: an option that
// a component does not take fails there.
const conditions = asked === 'test:example' ? '--conditions=development' : '';
process.env['NODE_OPTIONS'] =
  `${process.env['NODE_OPTIONS'] ?? ''} --enable-source-maps ${conditions}`.trim();

if (asked === 'test:node') obtainPostgres();

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
if (files.length === 0) console.log('There are no tests here: run npm run build first.');
console.log(
  `\n${suite ?? 'Node'}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
if (suite) recordCounts(suite, total);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;

/** @param {string} ending */
function inPackages(ending) {
  return packages.flatMap((/** @type {string} */ folder) => within(`${folder}/dist`, ending));
}

/**
 * @param {string} directory
 * @param {string} ending
 */
function within(directory, ending) {
  const path = join(root, directory);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}
