// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './harness.mjs';

/** @typedef {import('playwright-core').Page} Page */

const results = (/** @type {Page} */ page) => page.locator('.council-finder__list > li');
const count = (/** @type {Page} */ page) => page.getByRole('heading', { name: /\d+ services?/ });

/**
 * The number of services found, once it is another than before: the address changes first, the list
 * when the answer has come.
 * @param {Page} page
 * @param {number} [before]
 */
async function found(page, before) {
  const heading = page.getByRole('heading', { name: new RegExp(`^(?!${before} )\\d+ services?`) });
  return Number(/\d+/.exec(await heading.innerText())?.[0]);
}

/**
 * With a place what is counted is results.
 * @param {Page} page
 * @param {number} [before]
 */
async function placed(page, before) {
  const heading = page.getByRole('heading', { name: new RegExp(`^(?!${before} )\\d+ results?`) });
  return Number(/\d+/.exec(await heading.innerText())?.[0]);
}

/** The script has taken the page over. */
const hydrated = (/** @type {Page} */ page) =>
  page.waitForFunction(() =>
    Reflect.get(document.querySelector('council-service-finder') ?? {}, 'hasUpdated'),
  );

describe('finding a service', () => {
  const site = useSite();

  for (const script of [false, true]) {
    describe(script ? 'with script' : 'without script', () => {
      it('searches, filters, turns the page, reads a service and goes back', () =>
        site.visit({
          script,
          then: async (page) => {
            await page.goto('/find-a-service');
            const everything = await found(page);
            await page.getByLabel('What do you need help with?').fill('lunch');
            await page.getByRole('button', { name: 'Search' }).click();
            await page.waitForURL(/q=lunch/);
            const all = await found(page, everything);
            assert.ok(all > 10);
            assert.equal(await results(page).count(), 10);
            assert.equal(
              await page.getByLabel('What do you need help with?').inputValue(),
              'lunch',
            );

            await page.getByRole('link', { name: 'Next page' }).click();
            await page.waitForURL(/page=2/);
            await page
              .getByText(/page 2 of/)
              .first()
              .waitFor();
            assert.ok((await results(page).count()) > 0);

            await page.goto('/find-a-service?q=lunch');
            // Filters are in disclosures.
            await page.locator('summary').filter({ hasText: 'Type of service' }).first().click();
            await page.getByRole('checkbox', { name: /Day centres/ }).check();
            await page.getByRole('button', { name: 'Apply filters' }).click();
            await page.waitForURL(/category=/);
            const filtered = await found(page, all);
            assert.ok(filtered > 0 && filtered < all, `${filtered} of ${all}`);

            const first = results(page).first().getByRole('link').first();
            const name = (await first.innerText()).trim();
            await first.click();
            await page.getByRole('heading', { level: 1, name }).waitFor();
            await page.getByRole('link', { name: 'Back to results' }).click();
            assert.equal(await found(page), filtered);
            assert.match(page.url(), /category=/);
          },
        }));

      it('measures from a postcode, and narrows by distance and by a need in plain words', () =>
        site.visit({
          script,
          then: async (page) => {
            await page.goto('/find-a-service');
            await page.getByLabel('Postcode (optional)').fill('tv1 1wg');
            await page.getByRole('button', { name: 'Search' }).click();
            await page.waitForURL(/place=tv1/i);
            const first = results(page).first();
            await first.getByText(/mile/).first().waitFor();
            const count = await placed(page);

            await page.locator('summary').filter({ hasText: 'Distance' }).first().click();
            await page.getByLabel('How far away').selectOption({ label: 'Within 1 mile' });
            await page.getByRole('button', { name: 'Apply filters' }).click();
            await page.waitForURL(/radius=1/);
            const near = await placed(page, count);
            assert.ok(near > 0 && near < count, `${near} of ${count}`);

            await page.goto('/find-a-service?place=ZZ99');
            await page.getByText(/ZZ99/).first().waitFor();
            assert.ok((await results(page).count()) > 0, 'there are results all the same');
          },
        }));

      it('says what to do where nothing is found, and where a service is gone, in Welsh', () =>
        site.visit({
          script,
          then: async (page) => {
            await page.goto('/cy/find-a-service?q=qqqqzzzz');
            assert.equal(await page.locator('html').getAttribute('lang'), 'cy');
            assert.equal(await results(page).count(), 0);
            assert.ok((await page.locator('main a[href*="?"]').count()) > 0, 'a way on');
          },
        }));
    });
  }

  for (const script of [false, true]) {
    it(`describes a service to search engines under the policy, ${script ? 'with' : 'without'} script`, () =>
      site.visit({
        script,
        // What the policy forbids is an error in the console, and fails the visit.
        then: async (page) => {
          await page.goto('/find-a-service?q=lunch');
          const block = page.locator('script[type="application/ld+json"]');
          assert.equal(await block.count(), 0, 'results are no service');
          if (script) await hydrated(page);
          const link = results(page).first().getByRole('link').first();
          const name = (await link.innerText()).trim();
          await link.click();
          await page.getByRole('heading', { level: 1, name }).waitFor();
          await block.waitFor({ state: 'attached' });
          const data = JSON.parse((await block.textContent()) ?? '');
          assert.equal(data.name, name);
          const address = new URL(data['@id']);
          assert.equal(address.origin + address.pathname, `${site.origin}/find-a-service`);
          assert.equal(
            address.searchParams.get('service'),
            new URL(page.url()).searchParams.get('service'),
          );
          assert.equal(address.searchParams.get('q'), null);
        },
      }));
  }

  it('answers the address of a service that is gone with a 404 and a way on', async () => {
    const response = await fetch(`${site.origin}/find-a-service?service=gone`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /Service not found/);
  });

  it('restores a search when the page is reloaded, and when the person comes back to it', () =>
    site.visit({
      then: async (page) => {
        await page.goto('/find-a-service');
        await hydrated(page);
        const input = page.getByLabel('What do you need help with?');
        await input.fill('dementia');
        await input.press('Enter');
        await page.waitForURL(/q=dementia/);
        await page.reload();
        await hydrated(page);
        assert.equal(await input.inputValue(), 'dementia');
        const found = await results(page).first().innerText();
        await page.goto('/');
        await page.goBack();
        await hydrated(page);
        assert.equal(await input.inputValue(), 'dementia');
        assert.equal(await results(page).first().innerText(), found);
        await page.goBack();
        await page.waitForURL((url) => url.search === '');
        assert.equal(await input.inputValue(), '');
      },
    }));

  it('keeps what was typed before the script came, and searches in the browser then', () =>
    site.visit({
      then: async (page) => {
        /** @type {() => void} */
        let release = () => {};
        const held = new Promise((resolve) => (release = () => resolve(undefined)));
        await page.route('**/assets/*.js', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto('/find-a-service', { waitUntil: 'commit' });
        const input = page.getByLabel('What do you need help with?');
        await input.fill('dementia');
        await input.evaluate((node) => node.setAttribute('data-same', 'yes'));
        release();
        // Until then, Enter sends the form, as without script.
        await hydrated(page);
        assert.equal(await input.inputValue(), 'dementia');
        assert.equal(await input.getAttribute('data-same'), 'yes');

        let pages = 0;
        page.on('request', (request) => {
          if (request.isNavigationRequest()) pages++;
        });
        await input.press('Enter');
        await page.waitForURL(/q=dementia/);
        await count(page).waitFor();
        assert.equal(pages, 0, 'no page was loaded');
        await page.goBack();
        await page.waitForURL((url) => !url.search.includes('dementia'));
        assert.equal(await input.inputValue(), '');
      },
    }));
});
