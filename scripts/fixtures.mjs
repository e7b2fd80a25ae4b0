// @ts-check
// npm run fixtures: how many of GOV.UK Frontend's fixtures our templates equal, in a browser and on
// a server. Needs npm run build first.
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';
import { components, fixturesOf } from '../packages/govuk/dist/testing/upstream.js';
import { launchers } from './browsers/launchers.mjs';

const dist = new URL('../packages/govuk/dist/', import.meta.url);
const total = components().reduce((sum, component) => sum + fixturesOf(component).length, 0);

/** @returns {Promise<number>} how many fixtures passed in Chromium */
async function inBrowser() {
  let passed = 0;
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      files: [fileURLToPath(new URL('fixtures.test.js', dist))],
      browsers: launchers('chromium'),
      reporters: [
        {
          onTestRunFinished({ sessions }) {
            passed = sessions.reduce((sum, { testResults }) => sum + countPassed(testResults), 0);
          },
        },
      ],
    },
  });
  if (!runner) return 0;
  await new Promise((resolve) => runner.on('finished', resolve));
  await runner.stop();
  return passed;
}

/**
 * @param {import('@web/test-runner').TestSession['testResults']} suite
 * @returns {number}
 */
function countPassed(suite) {
  if (!suite) return 0;
  const own = suite.tests.filter(({ passed, skipped }) => passed && !skipped).length;
  return suite.suites.reduce((sum, inner) => sum + countPassed(inner), own);
}

/** @returns {Promise<number>} how many fixtures passed in Node */
function onServer() {
  return new Promise((resolve, reject) => {
    let passed = 0;
    run({ files: [fileURLToPath(new URL('fixtures.node.test.js', dist))] })
      .on('test:pass', ({ skip, details }) => {
        if (details.type !== 'suite' && skip === undefined) passed++;
      })
      .once('error', reject)
      .once('end', () => resolve(passed))
      .resume();
  });
}

const browser = await inBrowser();
const server = await onServer();
console.log(`${browser}/${total} browser, ${server}/${total} server`);
process.exitCode = browser === total && server === total ? 0 : 1;
