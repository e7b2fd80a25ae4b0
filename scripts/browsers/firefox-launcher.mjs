// @ts-check
import puppeteer from 'puppeteer-core';
import { pageLauncher } from './page-launcher.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Drives an installed Firefox, as it is, over WebDriver BiDi.
 *
 * @param {string} executablePath
 */
export function firefoxLauncher(executablePath) {
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  let started;
  const start = () =>
    (started ??= puppeteer.launch({ browser: 'firefox', executablePath, headless: true }));

  return pageLauncher({
    name: 'Firefox',
    open: async () => (await (await start()).createBrowserContext()).newPage(),
    close: (/** @type {Page} */ page) => page.browserContext().close(),
    async stop() {
      const browser = await started;
      started = undefined;
      const timer = setTimeout(() => browser?.process()?.kill('SIGKILL'), 5000);
      await browser?.close();
      clearTimeout(timer);
    },
  });
}
