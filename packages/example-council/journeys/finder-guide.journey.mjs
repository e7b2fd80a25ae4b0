// @ts-check
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LastingChromium } from '../../../scripts/browsers/lasting-chromium.mjs';

const root = new URL('../../../', import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));

/** A block of the guide's code, without the indent of the list that it stands in. */
function block(/** @type {string} */ guide, /** @type {string} */ language) {
  const [, code] = new RegExp(`^ {3}\`\`\`${language}\n(.*?)^ {3}\`\`\``, 'ms').exec(guide) ?? [];
  assert.ok(code, language);
  return code.replace(/^ {3}/gm, '');
}

describe('the guide to a finder on a page', () => {
  const chromium = new LastingChromium();
  /** @type {string} */
  let folder;
  /** @type {string} */
  let guide;
  before(async () => {
    guide = await readFile(path('docs/guides/service-finder.md'), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'finder-guide-'));
    const index = join(folder, 'services.index.json');
    const services = path('packages/example-council/data/services.json');
    const command = path('packages/service-finder/bin/council-services.js');
    await promisify(execFile)(process.execPath, [command, 'index', services, '-o', index]);
  });
  after(async () => {
    await chromium.close();
    await rm(folder, { recursive: true });
  });

  for (const attribute of ['', ' keep-private']) {
    it(`is true, of its page and of its lists${attribute}`, async () => {
      const html = block(guide, 'html').replace('src="/services', `${attribute} src="/services`);
      /** The files that the guide tells a council to put on its site. */
      const files = new Map([
        ['/council.css', path('packages/govuk/dist/council.css')],
        ['/service-finder.css', path('packages/service-finder/dist/service-finder.css')],
        ['/services.json', path('packages/example-council/data/services.json')],
        ['/postcodes.csv', path('packages/example-council/data/postcodes.csv')],
        ['/services.index.json', join(folder, 'services.index.json')],
      ]);
      await chromium.run('the guide', async (browser) => {
        /** @type {string[]} */
        const logged = [];
        /** @type {Set<string>} */
        const asked = new Set();
        const page = await browser.newPage();
        page.on('console', (message) => logged.push(message.text()));
        page.on('pageerror', (error) => logged.push(String(error)));
        await page.route('**/*', async (route) => {
          const { pathname } = new URL(route.request().url());
          asked.add(pathname);
          if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html' });
          if (pathname === '/finder.js') {
            return route.fulfill({ body: block(guide, 'js'), contentType: 'text/javascript' });
          }
          const file = files.get(pathname);
          return route.fulfill({
            path: file ?? path(`packages/service-finder/dist/bundle${pathname}`),
          });
        });
        await page.goto('http://council.example/');
        await page.getByLabel('Postcode (optional)').fill('tv1 1wg');
        await page.getByLabel('What do you need help with?').fill('violence');
        await page.keyboard.press('Enter');
        await page.getByText('If you are in danger').waitFor();
        await page.getByRole('button', { name: /Exit this page/ }).waitFor();
        await page.locator('.council-finder__chip', { hasText: 'TV1 1WG' }).waitFor();

        const groups = page.locator('summary');
        await groups.filter({ hasText: 'Type of service' }).first().click();
        const offered = page.locator('[name=category] + label');
        assert.equal(await offered.count(), 2);
        await page.getByRole('checkbox', { name: /Living at home/ }).check();
        await groups.filter({ hasText: 'Needs' }).first().click();
        await page.getByRole('checkbox', { name: /I keep falling/ }).waitFor();
        await page.getByLabel('What do you need help with?').fill('');
        await page.getByRole('button', { name: 'Apply filters' }).click();
        await page.getByText('Remove filter: Living at home').waitFor();
        await page.getByRole('heading', { name: /^[1-9]\d* results?/ }).waitFor();
        await page.getByRole('button', { name: 'Show map' }).waitFor();
        assert.ok(asked.has('/services.index.json'));
        const { search } = new URL(page.url());
        if (attribute) assert.equal(search, '');
        else assert.match(search, /category=at-home/);
        assert.deepEqual(logged, []);
      });
    });
  }
});
