// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LastingChromium } from '../../../scripts/browsers/lasting-chromium.mjs';

const root = new URL('../../../', import.meta.url);

/** The files that the README tells a council to copy, by their path on the council's site. */
const copied = new Map([
  ['/council.css', 'packages/govuk/dist/council.css'],
  ['/service-finder.css', 'packages/service-finder/dist/service-finder.css'],
  ['/services.json', 'packages/example-council/data/services.json'],
]);

describe('the page in the README', () => {
  const chromium = new LastingChromium();
  after(() => chromium.close());

  it('finds services, from a script tag and four copied files', async () => {
    const readme = await readFile(new URL('README.md', root), 'utf8');
    const [, page] = /```html\n(.*?)```/s.exec(readme) ?? [];
    assert.ok(page);

    await chromium.run('the README', async (browser) => {
      const tab = await browser.newPage();
      await tab.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') return route.fulfill({ body: page, contentType: 'text/html' });
        const path = copied.get(pathname) ?? `packages/service-finder/dist/bundle${pathname}`;
        return route.fulfill({ path: fileURLToPath(new URL(path, root)) });
      });
      await tab.goto('http://council.example/');
      await tab.getByLabel('What do you need help with?').fill('lunch');
      await tab.keyboard.press('Enter');
      await tab.getByRole('heading', { name: /^\d+ services?$/ }).waitFor();
      assert.ok((await tab.getByRole('listitem').count()) > 0);
    });
  });
});
