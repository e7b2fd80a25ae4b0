// @ts-check
import { check, quiet, settled } from './check.mjs';
import { pageOptions } from './rules.mjs';
import { languages, widths } from './stories.mjs';

/** Pages of the example council's site, by their path in English. */
export const paths = [
  '/',
  '/find-a-service',
  '/find-a-service?q=lunch',
  '/refer',
  '/plan',
  '/none',
];

/**
 * Runs axe on a page of the site in every language and width. The site has one council's theme.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin of the site
 * @param {string} path
 * @returns {Promise<import('./check.mjs').State[]>}
 */
export async function checkPage(page, origin, path) {
  /** @type {import('./check.mjs').State[]} */
  const states = [];
  for (const language of languages) {
    const localPath = language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;
    await page.goto(origin + localPath);
    await quiet(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      states.push({
        subject: path,
        title: `Example site: ${path}`,
        path: localPath,
        theme: 'thornbury-vale',
        language,
        width,
        ...(await check(page, pageOptions)),
      });
    }
  }
  return states;
}
