// @ts-check
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumOptions } from './chromium.mjs';
import { firefoxLauncher } from './firefox-launcher.mjs';
import { names } from './installed.mjs';
import { engines, obtainBrowser } from './obtain.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** @typedef {import('./machine.mjs').Engine} Engine */

/**
 * Launchers for the engines asked for, of those that are on this machine.
 *
 * @param {string} [asked] engines, separated by commas; all of them if empty
 */
export function launchers(asked) {
  const found = enginesOf(asked).flatMap((engine) => obtainBrowser(engine) ?? []);
  if (found.length === 0) throw new Error('No browser to test in.');
  return found.map(launcher);
}

/**
 * @param {string | undefined} asked
 * @returns {readonly Engine[]}
 */
function enginesOf(asked) {
  if (!asked) return engines;
  return asked.split(',').map((text) => {
    const engine = engines.find((name) => name === text.trim());
    if (!engine) throw new Error(`No engine is named "${text}": choose from ${engines.join(', ')}`);
    return engine;
  });
}

/** @param {import('./installed.mjs').Browser} browser */
function launcher(browser) {
  const { engine, from, path, driver } = browser;
  if (engine === 'chromium') {
    return playwrightLauncher({ product: engine, launchOptions: chromiumOptions(browser) });
  }
  if (engine === 'webkit' && driver) return webkitLauncher({ path, driver });
  if (from === 'installed') return firefoxLauncher(path);
  const launcher = playwrightLauncher({ product: engine, concurrency: 1 });
  return Object.assign(launcher, { name: names[engine] });
}
