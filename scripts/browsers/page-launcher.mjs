// @ts-check

const closingTime = 10_000;

/**
 * The part of Puppeteer's Page that the runner's commands (sendKeys, sendMouse, setViewport) use.
 *
 * @typedef {object} TestPage
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => string | Promise<string>} url
 * @property {(viewport: { width: number, height: number }) => Promise<void>} setViewport
 */

/**
 * An engine that opens pages which share nothing (storage, cookies, history) with one another.
 *
 * @template {TestPage} Page
 * @typedef {object} PageSource
 * @property {string} name the engine, as the reports call it
 * @property {() => Promise<Page>} open
 * @property {(page: Page) => Promise<void>} close closes the page and forgets all that it stored
 * @property {() => Promise<void>} stop ends the browser; the next page opens in a new one
 */

/**
 * A launcher for @web/test-runner that gives every test file a page of its own. (The stock Puppeteer
 * launcher runs one file after another in the same page, so that one file's drafts in IndexedDB
 * would be there for the next.)
 *
 * @template {TestPage} Page
 * @param {PageSource<Page>} source
 */
export function pageLauncher(source) {
  /** @type {Map<string, Page>} */
  const pages = new Map();

  /** @param {string} sessionId */
  function getPage(sessionId) {
    const page = pages.get(sessionId);
    if (!page) throw new Error(`${source.name} has no page for session ${sessionId}`);
    return page;
  }

  return {
    name: source.name,
    // The runner's commands speak to a page as Puppeteer's.
    type: 'puppeteer',
    // Only one window of a browser has the focus, which the tests need.
    concurrency: 1,
    getPage,

    /** @param {string} sessionId @param {string} url */
    async startSession(sessionId, url) {
      const page = await source.open();
      pages.set(sessionId, page);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },

    /** @param {string} sessionId */
    isActive: (sessionId) => pages.has(sessionId),

    /** @param {string} sessionId */
    getBrowserUrl: async (sessionId) => getPage(sessionId).url(),

    /** @param {string} sessionId */
    async stopSession(sessionId) {
      const page = getPage(sessionId);
      pages.delete(sessionId);
      try {
        await inTime(source.close(page));
      } catch {
        // A page that does not close (an endless loop, an open alert) takes its browser with it, so
        // that the next test file finds one that works.
        await source.stop();
      }
      return {};
    },

    async startDebugSession() {
      throw new Error(`${source.name} cannot be watched here: debug in Chromium.`);
    },

    stop: () => source.stop(),
  };
}

/** @param {Promise<void>} closing */
async function inTime(closing) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not close')), closingTime);
  });
  try {
    await Promise.race([closing, late]);
  } finally {
    clearTimeout(timer);
  }
}
