// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertErrorPage, assertPage } from './accessible-page.mjs';
import { useSite } from './harness.mjs';
import { changed, pressButton, tabTo } from './keys.mjs';

/** @typedef {import('playwright-core').Page} Page */

const ROLES = ['person', 'family', 'worker'];

/** 1280 CSS px at 400%: WCAG 2.2, 1.4.10. */
const ZOOMED = 320;

/** Every page of a plan that its pages lead to, whoever it is shown to. */
describe('the pages of a plan', () => {
  const site = useSite();

  for (const role of ROLES) {
    for (const script of [true, false]) {
      it(`can be read and used by ${role}, zoomed, by keys alone, ${script ? 'with' : 'without'} script`, () =>
        site.visit({
          script,
          width: ZOOMED,
          then: async (page) => {
            const addresses = await crawl(page, `/plan?plan=stairs-plan&as=${role}`);
            assert.ok(addresses.length > 2, `${addresses.length} pages for ${role}`);
            let refused = 0;
            for (const address of addresses) {
              if (!(await hasForm(page, address))) continue;
              await pressButton(page, await saveName(page), script);
              // A form of which everything is optional is saved as it is.
              if ((await page.locator('.govuk-error-summary').count()) === 0) continue;
              refused++;
              await assertErrorPage(page, { script });
              await assertFits(page);
              if (script) await assertGoesBack(page);
            }
            assert.ok(refused > 0, 'some form was refused when it was sent empty');
          },
        }));
    }

    it(`speaks Welsh to ${role} on every page, zoomed`, () =>
      site.visit({
        width: ZOOMED,
        then: async (page) => {
          const start = `/cy/plan?plan=cynllun-grisiau&as=${role}`;
          for (const address of await crawl(page, start)) {
            await page.goto(address);
            assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
            const text = await page.locator('main').innerText();
            // Words that no Welsh sentence has.
            assert.doesNotMatch(text, /\b(the|you|your|goal|with|save|select)\b/i, address);
          }
        },
      }));
  }

  for (const [path, plans, back] of [
    ['/plans', /^Person/, /^Back to the plans/],
    ['/cy/plans', /^Person/, /^Yn ôl i’r cynlluniau/],
  ]) {
    it(`shows a service's plans and figures to whoever leads it, zoomed, by keys alone (${path})`, () =>
      site.visit({
        script: false,
        width: ZOOMED,
        then: async (page) => {
          const addresses = await crawl(page, String(path));
          assert.equal(addresses.length, 2, 'the plans and their figures');
          await page.goto(String(path));
          await tabTo(page, 'thead a', /** @type {RegExp} */ (plans));
          await changed(page, false, () => page.keyboard.press('Enter'));
          assert.equal(new URL(page.url()).search, '?sort=person');
          const people = await page.locator('main tbody th').allInnerTexts();
          assert.deepEqual(
            people,
            people.toSorted((a, b) => a.localeCompare(b)),
          );
          await page.goto(String(addresses[1]));
          await tabTo(page, 'a', /** @type {RegExp} */ (back));
          await changed(page, false, () => page.keyboard.press('Enter'));
          assert.equal(await page.locator('main tbody th').count(), people.length);
        },
      }));
  }
});

/**
 * Follows the links of a plan to all of its pages, and holds each against what any page must be.
 *
 * @param {Page} page
 * @param {string} start
 * @returns {Promise<string[]>} addresses
 */
async function crawl(page, start) {
  /** @type {Map<string, string>} by what the page is, as a form is the same for every goal */
  const kinds = new Map();
  const queue = [start];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const kind = kindOf(address);
    if (kinds.has(kind)) continue;
    kinds.set(kind, address);
    const response = await page.goto(address);
    assert.equal(response?.status(), 200, address);
    await page.locator('main h1').first().waitFor();
    await assertPage(page);
    await assertFits(page);
    const heading = (await page.locator('main h1').innerText()).trim();
    const title = await page.title();
    assert.ok(title.startsWith(heading), `${address} is “${heading}”, titled “${title}”`);
    queue.push(...(await linksOf(page)));
  }
  return [...kinds.values()];
}

/** Without a load, Back is another page with another title. */
async function assertGoesBack(/** @type {Page} */ page) {
  await page.locator('main .govuk-back-link').first().click();
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.title.startsWith('Error'));
  const heading = (await page.locator('main h1').innerText()).trim();
  assert.ok((await page.title()).startsWith(heading), await page.title());
}

function kindOf(/** @type {string} */ address) {
  const { searchParams } = new URL(address, 'http://site');
  return ['view', 'format'].map((name) => searchParams.get(name) ?? '').join(' ');
}

/** Pages of the same plan that a page leads to; files are not pages. */
const linksOf = (/** @type {Page} */ page) =>
  page.locator('main a[href^="?"]:not([download])').evaluateAll((links) =>
    links.flatMap((link) => {
      const { href } = /** @type {HTMLAnchorElement} */ (link);
      return new URL(href).searchParams.has('format') ? [] : [href];
    }),
  );

/** Nothing has to be scrolled sideways to be read, but tables, which scroll by themselves. */
async function assertFits(/** @type {Page} */ page) {
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  assert.ok(scrolled <= shown, `${page.url()} is ${scrolled} px wide in a window of ${shown}`);
}

/** What sends a form; one in closed details is not the page's own. */
const saveButtons = (/** @type {Page} */ page) =>
  page.locator('main form[method="post"] button').filter({ visible: true });

async function hasForm(/** @type {Page} */ page, /** @type {string} */ address) {
  if (!new URL(address, 'http://site').searchParams.has('view')) return false;
  await page.goto(address);
  return (await saveButtons(page).count()) > 0;
}

/** Name of the button that saves the form of the page. */
async function saveName(/** @type {Page} */ page) {
  const text = await saveButtons(page).last().innerText();
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
