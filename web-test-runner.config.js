import { defaultReporter } from '@web/test-runner';
import { renderPlugin } from './packages/core/dist/testing/render-plugin.js';
import { formPagePlugin } from './packages/govuk/dist/testing/form-page-plugin.js';
import { serveMockFeeds } from './packages/service-finder/dist/testing/mock-feed-server.js';
import { launchers } from './scripts/browsers/launchers.mjs';
import { summary } from './scripts/testing/browser-reporter.mjs';
import { scriptModules } from './scripts/testing/script-modules.mjs';

const seconds = 1000;
const root = new URL('./', import.meta.url);

// The runner itself only listens for Ctrl+C; the browsers end with the process.
process.once('SIGTERM', () => process.exit(143));

/** Tells a test which engine the report says it runs in. */
const enginePlugin = {
  name: 'engine',
  executeCommand({ command, session }) {
    return command === 'engine' ? session.browser.name.toLowerCase() : undefined;
  },
};

/**
 * npm run test:browser
 * npm run test:browser -- --files packages/core/dist/element/council-element.test.js
 * ENGINES=chromium,firefox npm run test:browser
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: import.meta.dirname,
  files: ['packages/*/dist/**/*.test.js', '!packages/*/dist/**/*.node.test.js'],
  nodeResolve: true,
  browsers: launchers(process.env.ENGINES),
  concurrentBrowsers: 3,
  middleware: [serveMockFeeds()],
  plugins: [enginePlugin, renderPlugin(root), formPagePlugin(), scriptModules(root)],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  testFramework: { config: { ui: 'bdd', timeout: String(20 * seconds) } },
  browserStartTimeout: 120 * seconds,
  testsStartTimeout: 60 * seconds,
  testsFinishTimeout: 180 * seconds,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), summary()],
};
