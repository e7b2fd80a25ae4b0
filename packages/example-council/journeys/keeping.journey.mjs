// @ts-check
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import { createFormTranslate, summary, toSubmission } from '@council-elements/referral-form/model';
import { chromiumOptions } from '../../../scripts/browsers/chromium.mjs';
import { obtainBrowser } from '../../../scripts/browsers/obtain.mjs';
import { coverForm } from '../../referral-form/dist/testing/robot.js';
import { useSite } from './harness.mjs';
import { planOf, showForm, walkInPage } from './page-robot.mjs';
import { pageOf } from './robot.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The way through the reablement form with the most pages. */
const path = coverForm(reablementReferral, 'en', 1).paths.reduce((one, other) =>
  other.steps.length > one.steps.length ? other : one,
);
const { steps, end } = planOf(path);
const rows = summary(reablementReferral, path.answers, createFormTranslate('en')).length;

/** Where each test interrupts the person. */
const everyPage = [...steps.keys(), steps.length];

/** @param {number} from @param {number} [to] */
const part = (from, to = steps.length) => ({
  steps: steps.slice(from, to),
  end: steps[to]?.page ?? end,
});

/** A page as the address has it. */
const addressOf = (/** @type {string | undefined} */ page) =>
  reablementReferral.pages.find(({ id }) => id === page)?.path ?? page;

describe('the reablement form, whatever happens', () => {
  const site = useSite();
  /** @type {number} */
  let sent;
  const hasArrived = async () => assert.equal(await site.store.forms.count(), ++sent, 'sent once');
  before(async () => (sent = await site.store.forms.count()));

  /** The form, taken over by its script, with what the device kept. */
  const open = async (/** @type {Page} */ page) => {
    await page.goto('/refer');
    await ready(page);
  };
  /** Opens the form, with all that comes behind its first page: without it a page says that it is cut off. */
  const openWhole = async (/** @type {Page} */ page) => {
    await open(page);
    await page.waitForLoadState('networkidle');
  };

  it('loses nothing where the tab is killed on any page, in the middle of it', () =>
    site.visit({
      then: async (first) => {
        let page = first;
        await open(page);
        for (const [index, step] of steps.entries()) {
          await type(page, step.fields);
          page = await killed(page);
          await open(page);
          await page.getByText(/kept your answers/).waitFor();
          assert.equal(pageOf(page), addressOf(step.page));
          await assertTyped(page, step.fields);
          await page.getByRole('button', { name: 'Continue' }).click();
          const next = addressOf(part(0, index + 1).end);
          await page
            .waitForURL(({ searchParams }) => searchParams.get('page') === next, {
              timeout: 10_000,
            })
            .catch(async () => {
              const main = await page.getByRole('main').innerText();
              throw new Error(`${step.page} did not lead to ${next}: ${main}`);
            });
        }
        assert.equal(await page.locator('.govuk-summary-list__row').count(), rows);
        await send(page);
        await hasArrived();
      },
    }));

  it('sends once where the network is cut before the first answer, and back after the last', () =>
    site.visit({
      meets: /ERR_INTERNET_DISCONNECTED/,
      then: async (page) => {
        await openWhole(page);
        await page.context().setOffline(true);
        await page.evaluate(walkInPage, part(0));
        await pressSend(page);
        await page.getByRole('heading', { name: /Your form has not been sent yet/ }).waitFor();
        await page.context().setOffline(false);
        await page.locator('.govuk-panel--confirmation').waitFor();
        await hasArrived();
      },
    }));

  it('goes on where the network is cut on any page and back on the next, and sends once', () =>
    site.visit({
      meets: /ERR_INTERNET_DISCONNECTED/,
      then: async (page) => {
        await openWhole(page);
        for (const index of steps.keys()) {
          await page.context().setOffline(true);
          await page.evaluate(walkInPage, part(index, index + 1));
          await page.context().setOffline(false);
        }
        assert.equal(await page.locator('.govuk-summary-list__row').count(), rows);
        await send(page);
        await hasArrived();
      },
    }));

  it('sends once where there is no more room on the device, from any page on', () =>
    site.visit({
      then: async (page) => {
        await open(page);
        const shown = { definition: reablementReferral, language: 'en', action: '/refer' };
        for (const index of everyPage) {
          await page.evaluate(showForm, shown);
          if (index > 0) await page.evaluate(walkInPage, part(0, index));
          await page.evaluate(setRoom, false);
          if (index < steps.length) await page.evaluate(walkInPage, part(index));
          assert.equal(await page.locator('.govuk-summary-list__row').count(), rows);
          await send(page);
          await hasArrived();
          await page.evaluate(setRoom, true);
        }
      },
    }));

  it('sends once where the device may keep nothing', () =>
    site.visit({
      then: async (page) => {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'indexedDB', {
            get() {
              throw new DOMException('not here', 'SecurityError');
            },
          });
        });
        await open(page);
        await page.evaluate(walkInPage, part(0));
        await send(page);
        await hasArrived();
      },
    }));

  it('keeps what is to be sent when the browser closes, and sends it once when it opens again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'form-profile-'));
    try {
      await withProfile(folder, site.origin, async (page) => {
        await open(page);
        await page.evaluate(walkInPage, part(0));
        await page.context().setOffline(true);
        await pressSend(page);
        await page.getByRole('heading', { name: /Your form has not been sent yet/ }).waitFor();
        // A page that goes in peace is back on the network for a moment, as the cut is only emulated.
        await crash(page);
      });
      assert.equal(await site.store.forms.count(), sent);
      await withProfile(folder, site.origin, async (page) => {
        await page.goto('/refer');
        await page.locator('.govuk-panel--confirmation').waitFor();
      });
      await hasArrived();
      await withProfile(folder, site.origin, async (page) => {
        await open(page);
        await page.getByRole('button', { name: 'Continue' }).waitFor();
      });
      assert.equal(await site.store.forms.count(), sent);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('sends once from two tabs', () =>
    site.visit({
      then: async (page) => {
        await open(page);
        await page.evaluate(walkInPage, part(0));
        const other = await page.context().newPage();
        await open(other);
        await other.getByText(/kept your answers/).waitFor();
        assert.equal(await other.locator('.govuk-summary-list__row').count(), rows);
        const press = () => document.querySelector('main form')?.querySelector('button')?.click();
        await Promise.all([page.evaluate(press), other.evaluate(press)]);
        for (const tab of [page, other]) await tab.locator('.govuk-panel--confirmation').waitFor();
        await hasArrived();
      },
    }));

  it('is taken once by the server, of 1,000 that are each sent twice at the same time', async () => {
    const submissions = Array.from({ length: 1000 }, (_, index) =>
      toSubmission(reablementReferral, path.answers, {
        reference: 'CDFG-3467',
        idempotencyKey: `double-${index}`,
        submittedAt: new Date().toISOString(),
      }),
    );
    const post = async (/** @type {(typeof submissions)[number]} */ body) => {
      const response = await fetch(`${site.origin}/refer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': body.idempotencyKey },
        body: JSON.stringify(body),
      });
      assert.equal(response.status, 201, await response.clone().text());
      return response.json();
    };
    for (let from = 0; from < submissions.length; from += 50) {
      const some = submissions.slice(from, from + 50);
      const [one, two] = await Promise.all([
        Promise.all(some.map(post)),
        Promise.all(some.map(post)),
      ]);
      assert.deepEqual(one, two, 'the same reference');
    }
    assert.equal(await site.store.forms.count(), sent + 1000);
    sent += 1000;
  });
});

/** The script has taken the form over, and knows what the device kept. */
async function ready(/** @type {Page} */ page) {
  await page.waitForFunction(() => {
    const form = document.querySelector('council-referral-form');
    return Reflect.get(form ?? {}, 'hasUpdated');
  });
}

/** Runs in the page: whether there is room on the device. */
function setRoom(/** @type {boolean} */ hasRoom) {
  const { prototype } = IDBObjectStore;
  const kept = Reflect.get(globalThis, 'keep') ?? { put: prototype.put, add: prototype.add };
  Reflect.set(globalThis, 'keep', kept);
  const fail = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  Object.assign(prototype, hasRoom ? kept : { put: fail, add: fail });
}

/** Types and clicks as a person does, and does not leave the last field. */
async function type(
  /** @type {Page} */ page,
  /** @type {typeof steps[number]['fields']} */ fields,
) {
  for (const { name, values } of fields) {
    const field = page.locator(`[name="${name}"]`);
    const kind = await field.first().getAttribute('type');
    if (kind === 'radio' || kind === 'checkbox') {
      for (const value of values) await page.locator(`[name="${name}"][value="${value}"]`).check();
    } else {
      await field.fill(values[0] ?? '');
    }
  }
  // What is typed is written half a second after the last key.
  await page.waitForTimeout(700);
}

/** What was typed is in the fields. */
async function assertTyped(
  /** @type {Page} */ page,
  /** @type {typeof steps[number]['fields']} */ fields,
) {
  for (const { name, values } of fields) {
    const shown = await page.locator(`[name="${name}"]`).evaluateAll((controls) =>
      controls.flatMap((control) => {
        if (!(control instanceof HTMLInputElement)) return [Reflect.get(control, 'value')];
        return /radio|checkbox/.test(control.type) && !control.checked ? [] : [control.value];
      }),
    );
    assert.deepEqual(
      shown.filter((value) => value !== ''),
      values,
      name,
    );
  }
}

/** The tab dies, with no event in it. */
async function crash(/** @type {Page} */ page) {
  const crashed = page.waitForEvent('crash');
  const client = await page.context().newCDPSession(page);
  client.send('Page.crash').catch(() => {});
  await crashed;
}

/** The tab dies, and the person opens another. */
async function killed(/** @type {Page} */ page) {
  await crash(page);
  await page.close();
  return page.context().newPage();
}

const pressSend = (/** @type {Page} */ page) =>
  page.getByRole('button', { name: 'Send referral' }).click();

async function send(/** @type {Page} */ page) {
  await pressSend(page);
  await page.locator('.govuk-panel--confirmation').waitFor();
}

/**
 * Opens a browser that has a profile on the disk, and closes it.
 *
 * @param {string} folder
 * @param {string} baseURL
 * @param {(page: Page) => Promise<void>} then
 */
async function withProfile(folder, baseURL, then) {
  const browser = obtainBrowser('chromium');
  assert.ok(browser);
  const context = await chromium.launchPersistentContext(folder, {
    ...chromiumOptions(browser),
    baseURL,
  });
  try {
    await then(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}
