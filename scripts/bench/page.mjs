// @ts-check
import { launchChromium } from '../browsers/chromium.mjs';
import { bundle } from './bundle.mjs';

const ORIGIN = 'http://bench.localhost';

/**
 * Runs something with an empty page in Chromium that has loaded an entry, which leaves what is to be
 * called in `globalThis.bench`. What the entry loads on demand it finds beside it.
 *
 * @template Result
 * @param {string} entry file of this folder
 * @param {(page: import('playwright-core').Page, chunk: import('./bundle.mjs').Chunk) => Promise<Result>} run
 * @param {{ forProfile?: boolean, held?: string }} [options] `held` is the name of a chunk that does not
 *   come
 */
export async function withPage(entry, run, options) {
  const chunks = await bundle({ entry: `scripts/bench/${entry}` }, options);
  const main = chunks.find((chunk) => chunk.entry);
  if (!main) throw new Error(`${entry} gave no bundle.`);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const chunk = chunks.find(({ file }) => file === path);
      if (chunk && chunk.name === options?.held) return;
      return route.fulfill(
        chunk
          ? { contentType: 'text/javascript', body: chunk.code }
          : {
              contentType: 'text/html',
              body: `<!doctype html><title>bench</title><body><script type="module" src="/${main.file}"></script>`,
            },
      );
    });
    await page.goto(`${ORIGIN}/`);
    await page.waitForFunction('"bench" in globalThis');
    return await run(page, main);
  } finally {
    await browser.close();
  }
}
