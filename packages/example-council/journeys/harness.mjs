// @ts-check
import { serve } from '@hono/node-server';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import { LastingChromium } from '../../../scripts/browsers/lasting-chromium.mjs';
import { createServices, createSite, openStore, readCouncil } from '../dist/index.js';

/** @typedef {import('playwright-core').Page} Page */

const folder = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Starts the site with an empty store, and a browser, for the tests of a file.
 * @param {(parts: Parameters<typeof createServices>[0]) => ReturnType<typeof createServices>} [services]
 *   other services than the site's own
 * @param {LastingChromium} [chromium]
 */
export function useSite(services = createServices, chromium = new LastingChromium()) {
  /** @type {import('@hono/node-server').ServerType} */
  let server;
  /** @type {Awaited<ReturnType<typeof openStore>>} */
  let store;
  let origin = '';

  before(async () => {
    const council = await readCouncil('thornbury-vale');
    store = await openStore();
    const site = createSite({
      council,
      services: await services({ council, store }),
      files: [
        ['/data/', folder('data')],
        ['/', folder('dist/public')],
      ],
    });
    server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('the site has no address');
    origin = `http://127.0.0.1:${address.port}`;
  });

  after(async () => {
    await chromium.close();
    server?.close();
    await store?.close();
  });

  return {
    /** What the site keeps. */
    get store() {
      return store;
    },
    /** The site's address. */
    get origin() {
      return origin;
    },
    /**
     * A fresh browser profile with one page. Errors in its console fail the test.
     * @param {Visit} visit
     */
    visit: (visit) =>
      chromium.run(basename(process.argv[1] ?? ''), (browser) => visitIn(browser, origin, visit)),
  };
}

/**
 * @typedef {object} Visit
 * @property {boolean} [script] whether pages run scripts
 * @property {number} [width] of the window, in CSS pixels
 * @property {RegExp} [meets] the errors that the test is about
 * @property {(page: Page) => Promise<void>} then what is done; from its start, where a browser has died
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} baseURL
 * @param {Visit} visit
 */
async function visitIn(browser, baseURL, { script = true, width = 1280, meets, then }) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    baseURL,
    viewport: { width, height: 900 },
  });
  /** @type {string[]} */
  const errors = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // A page that comes back with errors has this status on purpose, and Chromium says so.
    const text = message.text();
    const isMeant = text.includes('status of 422') || meets?.test(text);
    if (message.type() === 'error' && !isMeant) errors.push(text);
  });
  try {
    await then(page);
  } finally {
    await context.close();
  }
  if (errors.length) throw new Error(`the page logged errors:\n${errors.join('\n')}`);
}
