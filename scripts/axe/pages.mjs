// @ts-check
import { quiet, settled } from '../storybook/settle.mjs';
import { check } from './check.mjs';
import { pageOptions } from './rules.mjs';
import { languages, widths } from './stories.mjs';

/**
 * @typedef {object} SitePage
 * @property {string} title
 * @property {string} path in English
 * @property {string} [press] selector of what to press there first
 */

/** @type {readonly SitePage[]} Pages of the example council's site. */
export const pages = [
  { title: 'Home', path: '/' },
  { title: 'Find a service', path: '/find-a-service' },
  { title: 'Results', path: '/find-a-service?q=lunch' },
  { title: 'A service', path: '/find-a-service?q=lunch', press: 'main a[href*="service="]' },
  { title: 'Refer', path: '/refer' },
  { title: 'Refer, with an error', path: '/refer', press: 'main form button' },
  { title: 'Plan', path: '/plan' },
  { title: 'Rate a goal', path: '/plan', press: 'main a[href*="view=rate"]' },
  { title: 'Add a goal', path: '/plan', press: 'main a[href*="view=add-goal"]' },
  { title: 'Plans of a service', path: '/plans' },
  { title: 'Outcomes of a service', path: '/plans?view=outcomes' },
  { title: 'Page not found', path: '/none' },
];

/** The site has one council at a time; this is its default. */
const theme = 'thornbury-vale';

/**
 * Runs axe on a page of the site in every language and width.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin of the site
 * @param {SitePage} sitePage
 * @returns {Promise<import('./check.mjs').State[]>}
 */
export async function checkPage(page, origin, { title, path, press }) {
  /** @type {import('./check.mjs').State[]} */
  const states = [];
  for (const language of languages) {
    const localPath = language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;
    await page.goto(origin + localPath);
    await quiet(page, 400);
    if (press) {
      await page.locator(press).first().click();
      await page.waitForLoadState();
      await quiet(page, 400);
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      states.push({
        subject: `site: ${title}`,
        title: `Example site: ${title}`,
        path: localPath,
        theme,
        language,
        width,
        ...(await check(page, pageOptions)),
      });
    }
  }
  return states;
}
