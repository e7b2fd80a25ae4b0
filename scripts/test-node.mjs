// @ts-check
// Tests that run in Node, by suite: npm run test:node, npm run test:example, npm run conformance.
// With paths, only those files.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { packages, root } from './packages.mjs';
import { obtainPostgres } from './postgres.mjs';
import { runFiles } from './testing/node-files.mjs';
import { add, none, recordOutcome } from './testing/outcomes.mjs';
import { withSecondTries } from './testing/second-try.mjs';

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

const first = await runFiles(files, availableParallelism());
// The journeys drive a browser.
const outcomes =
  suite === 'test:example'
    ? await withSecondTries(first, async (file) => {
        return [...(await runFiles([file], 1)).values()].reduce(add, none);
      })
    : [...first.values()];
const total = outcomes.reduce(add, none);
if (files.length === 0) console.log('There are no tests here: run npm run build first.');
console.log(
  `\n${suite ?? 'Node'}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
if (suite) recordOutcome(suite, total);
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
