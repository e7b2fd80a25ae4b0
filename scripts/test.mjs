// @ts-check
// npm test: every check there is, each an npm script of its own, and one line that counts the tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './packages.mjs';
import { forgetOutcomes, logOf, readOutcome, readSecondTries } from './testing/outcomes.mjs';

const steps = [
  'build',
  'types:scripts',
  'lint',
  'format',
  'manifest:check',
  'test:node',
  'test:browser',
  'test:example',
  'conformance',
  'axe',
  'screenshots',
];

/** @typedef {import('./testing/outcomes.mjs').Outcome} Outcome */
/** @typedef {Outcome & { step: string, ok: boolean, seconds: number, counted: boolean }} StepOutcome */

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

forgetOutcomes();
/** @type {StepOutcome[]} */
const outcomes = [];
for (const step of steps.filter((name) => Object.hasOwn(scripts, name))) {
  process.stdout.write(`${step} `);
  const outcome = await runStep(step);
  outcomes.push(outcome);
  console.log(`${outcome.ok ? 'passed' : 'FAILED'} in ${outcome.seconds.toFixed(1)} s`);
  // What failed is said at the end, where it is seen; of a step that counts nothing, its log says it.
  if (!outcome.ok && outcome.failures.length === 0) {
    console.log(`\n${readFileSync(logOf(step), 'utf8').trimEnd()}\n`);
  }
}

printTable(outcomes);
const secondTries = readSecondTries();
if (secondTries.length > 0) console.log(`\n${secondTries.join('\n')}`);
for (const { step, failures } of outcomes.filter(({ ok }) => !ok)) {
  for (const failure of failures) console.log(`\n${step} ✗ ${failure}`);
}
const failedSteps = outcomes.filter(({ ok }) => !ok).map(({ step }) => step);
if (failedSteps.length > 0) {
  console.log(`\nFailed: ${failedSteps.join(', ')}. Logs: ${logsAt()}`);
  process.exitCode = 1;
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);

/**
 * Runs a step whatever became of the ones before it; its output goes to its log.
 *
 * @param {string} step
 * @returns {Promise<StepOutcome>}
 */
async function runStep(step) {
  const start = performance.now();
  const log = createWriteStream(logOf(step));
  const child = spawn('npm', ['run', '--silent', step], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const [code] = await once(child, 'close');
  await new Promise((resolve) => log.end(resolve));

  const counts = readOutcome(step);
  const ok = code === 0 && !counts?.failed;
  return {
    step,
    ok,
    seconds: (performance.now() - start) / 1000,
    counted: counts !== undefined,
    passed: counts?.passed ?? 0,
    // A step that failed without a test that did, such as lint, is a failure all the same.
    failed: ok ? 0 : Math.max(1, counts?.failed ?? 0),
    skipped: counts?.skipped ?? 0,
    failures: counts?.failures ?? [],
  };
}

/** @param {StepOutcome[]} outcomes */
function printTable(outcomes) {
  const rows = outcomes.map(({ step, ok, seconds, counted, passed, failed, skipped }) => [
    step,
    ok ? 'passed' : 'FAILED',
    `${seconds.toFixed(1)} s`,
    ...(counted ? [passed, failed, skipped].map(String) : ['', '', '']),
  ]);
  const table = [['step', '', 'time', 'passed', 'failed', 'skipped'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => width(row, column))));
  console.log('');
  for (const row of table) {
    const cells = row.map((cell, column) => {
      const size = widths?.[column] ?? 0;
      return column < 2 ? cell.padEnd(size) : cell.padStart(size);
    });
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {string[]} row @param {number} column */
function width(row, column) {
  return row[column]?.length ?? 0;
}

function logsAt() {
  return relative(root, fileURLToPath(new URL('./', logOf('any'))));
}
