// @ts-check
// npm run test:browser: every test that runs in a browser, in every engine. With arguments it is
// web-test-runner with those, such as `-- --files <test file>` or `-- --watch`.
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';
import { outcomeOf } from './testing/browser-outcome.mjs';
import { add, none, recordOutcome } from './testing/outcomes.mjs';
import { withSecondTries } from './testing/second-try.mjs';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {import('@web/test-runner').TestRunnerConfig} Config */

if (process.argv.length > 2) await startTestRunner();
else await runAll();

async function runAll() {
  const sessions = await run(config);
  const first = new Map(sessions.map((session) => [session, outcomeOf([session])]));
  const outcomes = await withSecondTries(first, async ({ browser, testFile }) =>
    outcomeOf(await run({ ...config, browsers: [browser], files: [testFile] })),
  );
  const outcome = outcomes.reduce(add, none);
  recordOutcome('test:browser', outcome);
  process.exit(outcome.failed > 0 ? 1 : 0);
}

/**
 * @param {Config} given
 * @returns {Promise<TestSession[]>} every file in every engine
 */
async function run(given) {
  const runner = await startTestRunner({
    config: given,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) process.exit(1);
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()];
}
