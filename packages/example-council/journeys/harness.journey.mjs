// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LastingChromium } from '../../../scripts/browsers/lasting-chromium.mjs';
import { useSite } from './harness.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Ends the whole browser of a page, as a machine does that has no memory left. */
async function kill(/** @type {Page} */ page) {
  const browser = page.context().browser();
  assert.ok(browser);
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  assert.ok(main);
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

const open = async (/** @type {Page} */ page) => {
  await page.goto('/refer');
  await page.getByRole('heading', { level: 1 }).waitFor();
};

describe('a visit in a browser that dies', () => {
  /** @type {string[]} */
  const said = [];
  const site = useSite(undefined, new LastingChromium({}, (line) => said.push(line)));

  it('is made once more, in a new browser, and it is said', async () => {
    let visits = 0;
    await site.visit({
      then: async (page) => {
        visits++;
        await open(page);
        if (visits === 1) await kill(page);
        await open(page);
      },
    });
    assert.equal(visits, 2);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /died during “harness\.journey\.mjs”, which is run once more: .+/);
    said.length = 0;
  });

  it('is made once more where all was done, as nobody knows what the end would have been', async () => {
    let visits = 0;
    await site.visit({
      then: async (page) => {
        visits++;
        await open(page);
        if (visits === 1) await kill(page);
      },
    });
    assert.equal(visits, 2);
    assert.equal(said.length, 1);
    said.length = 0;
  });

  it('leaves visits at the same time to be made once more, all in one new browser', async () => {
    const visits = [0, 0];
    const browsers = new Set();
    /** @type {() => void} */
    let bothOpen = () => {};
    const open2 = new Promise((resolve) => (bothOpen = () => resolve(undefined)));
    await Promise.all(
      visits.map((_, index) =>
        site.visit({
          then: async (page) => {
            await open(page);
            const count = (visits[index] = (visits[index] ?? 0) + 1);
            if (count === 2) browsers.add(page.context().browser());
            if (visits.every((each) => each > 0)) bothOpen();
            await open2;
            if (count === 1 && index === 0) await kill(page);
            if (count === 1 && index === 1) await page.waitForTimeout(60_000);
          },
        }),
      ),
    );
    assert.deepEqual([visits, browsers.size, said.length], [[2, 2], 1, 2]);
    said.length = 0;
  });

  it('fails where the browser dies again', async () => {
    let visits = 0;
    const dying = site.visit({
      then: async (page) => {
        visits++;
        await kill(page);
        await open(page);
      },
    });
    await assert.rejects(dying, /has been closed/);
    assert.deepEqual([visits, said.length], [2, 1]);
    said.length = 0;
  });

  it('is followed by others that know nothing of it', async () => {
    let visits = 0;
    await site.visit({
      then: async (page) => {
        visits++;
        await open(page);
      },
    });
    assert.deepEqual([visits, said.length], [1, 0]);
  });

  it('is not made again where the test failed', async () => {
    let visits = 0;
    const failing = site.visit({
      then: async () => {
        visits++;
        assert.fail('not as it should be');
      },
    });
    await assert.rejects(failing, /not as it should be/);
    assert.deepEqual([visits, said.length], [1, 0]);
  });
});
