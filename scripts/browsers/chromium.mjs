// @ts-check
import { chromium } from 'playwright-core';
import { thisMachine } from './machine.mjs';
import { obtainBrowser } from './obtain.mjs';

/**
 * How Playwright starts this Chromium: with its sandbox, except as root, where it has none.
 *
 * @param {import('./installed.mjs').Browser} browser
 * @param {import('./machine.mjs').Machine} [machine]
 */
export function chromiumOptions(browser, machine = thisMachine) {
  return { executablePath: browser.path, chromiumSandbox: !machine.root };
}

/**
 * Starts a Chromium for a script that drives a browser itself: axe, the example site, conformance.
 *
 * @param {import('playwright-core').LaunchOptions} [options]
 * @throws if there is none
 */
export async function launchChromium(options) {
  const browser = obtainBrowser('chromium');
  if (!browser) throw new Error('This needs a Chromium: see the line above.');
  return chromium.launch({ ...chromiumOptions(browser), ...options });
}
