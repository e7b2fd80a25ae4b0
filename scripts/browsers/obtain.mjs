// @ts-check
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installFromDebian, reason } from '../debian.mjs';
import { findInstalled, names } from './installed.mjs';
import { thisMachine } from './machine.mjs';

/** @typedef {import('./machine.mjs').Engine} Engine */
/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {import('./installed.mjs').Browser} Browser */
/** @typedef {import('../debian.mjs').Attempt} Attempt */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * A browser of this engine: one that is on the machine, else Playwright's download (Chromium), else
 * Debian's package where we are root. Says in one line what it found or did.
 *
 * @param {Engine} engine
 * @param {Machine} [machine]
 * @returns {Browser | undefined} none if it is missing, which is said
 * @throws if it is missing and the environment says CI: there every engine must run
 */
export function obtainBrowser(engine, machine = thisMachine) {
  const name = names[engine];
  const found = findInstalled(engine, machine);
  if (found) {
    machine.say(`${name}: ${describe(found)}`);
    return found;
  }
  const tried = ['none installed'];
  for (const fetch of [
    () => fetchFromPlaywright(engine, machine),
    () => installFromDebian(debianPackages[engine], machine),
  ]) {
    const attempt = fetch();
    if (!attempt) continue;
    const browser = attempt.failure === undefined ? findInstalled(engine, machine) : undefined;
    if (browser) {
      machine.say(`${name}: ${describe(browser)}, fetched by ${attempt.by}`);
      return browser;
    }
    tried.push(`${attempt.by}: ${attempt.failure ?? 'installed, but the browser does not start'}`);
  }
  const missing = `${name}: missing (${tried.join('; ')}); ${advice(engine, machine)}`;
  if (machine.env['CI']) throw new Error(missing);
  machine.say(`${missing} Skipped.`);
  return undefined;
}

/** @param {Browser} browser */
function describe({ version, path, from }) {
  return `${version} at ${path}${from === 'playwright' ? " (Playwright's)" : ''}`;
}

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {Attempt | undefined}
 */
function fetchFromPlaywright(engine, machine) {
  if (engine !== 'chromium') return undefined;
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  const { ok, output } = machine.run(process.execPath, [cli, 'install', 'chromium'], 300_000);
  const by = "Playwright's download";
  return ok ? { by } : { by, failure: reason(output) };
}

/**
 * @param {Engine} engine
 * @param {Machine} machine
 */
function advice(engine, machine) {
  if (engine === 'chromium') return 'install Chrome, Edge or Chromium, or set CHROME_PATH.';
  if (engine === 'firefox') return 'install Firefox, or set FIREFOX_PATH.';
  return machine.platform === 'linux'
    ? 'install webkit2gtk-driver and xvfb (Debian, Ubuntu).'
    : 'run npx playwright-core install webkit.';
}
