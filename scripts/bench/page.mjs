// @ts-check
import { launchChromium } from '../browsers/chromium.mjs';
import { bundle } from './bundle.mjs';

/**
 * Runs something with an empty page in Chromium that has loaded an entry, which leaves what is to be
 * called in `globalThis.bench`.
 *
 * @template Result
 * @param {string} entry file of this folder
 * @param {(page: import('playwright-core').Page, chunk: import('./bundle.mjs').Chunk) => Promise<Result>} run
 * @param {{ forProfile?: boolean }} [options]
 */
export async function withPage(entry, run, options) {
  const [chunk] = await bundle({ entry: `scripts/bench/${entry}` }, options);
  if (!chunk) throw new Error(`${entry} gave no bundle.`);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title><body>');
    await page.addScriptTag({ type: 'module', content: chunk.code });
    await page.waitForFunction('"bench" in globalThis');
    return await run(page, chunk);
  } finally {
    await browser.close();
  }
}
