// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import { createFormTranslate, summary } from '@council-elements/referral-form/model';
import { coverForm } from '../../referral-form/dist/testing/robot.js';
import { assertErrorPage, assertPage } from './accessible-page.mjs';
import { useSite } from './harness.mjs';
import { planOf } from './page-robot.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./page-robot.mjs').Field} Field */

/** The way through the reablement form with the most pages. */
const path = coverForm(reablementReferral, 'en', 1).paths.reduce((one, other) =>
  other.steps.length > one.steps.length ? other : one,
);
const { steps } = planOf(path);
const rows = summary(reablementReferral, path.answers, createFormTranslate('en')).length;

/** Enough stops for any page of the site. */
const MOST_STOPS = 80;

describe('the whole reablement form', () => {
  const site = useSite();

  for (const script of [true, false]) {
    it(`is gone through by keys alone ${script ? 'with' : 'without'} script, with errors on every page`, () =>
      site.visit({
        script,
        then: async (page) => {
          const before = await site.store.forms.count();
          await page.goto('/refer');
          let errors = 0;
          for (const { fields } of steps) {
            await assertPage(page);
            await pressButton(page, 'Continue', script);
            // A page whose questions are all optional goes on.
            if ((await page.locator('.govuk-error-summary').count()) > 0) {
              errors++;
              await assertErrorPage(page, { script });
              await fill(page, fields);
              await pressButton(page, 'Continue', script);
            }
          }
          assert.ok(errors >= 10, `${errors} pages had errors`);

          await page.locator('.govuk-summary-list').first().waitFor();
          await assertPage(page);
          const shown = await page.locator('.govuk-summary-list__row').count();
          assert.ok(shown <= rows && shown >= errors, `${shown} rows`);
          const change = await tabTo(page, 'a', /^Change/);
          assert.ok(change.length > 'Change '.length, 'it says what it changes');
          await changed(page, script, () => page.keyboard.press('Enter'));
          await assertPage(page);
          await pressButton(page, 'Continue', script);
          await page.locator('.govuk-summary-list').first().waitFor();
          await pressButton(page, 'Send referral', script);
          await page.locator('.govuk-panel--confirmation').waitFor();
          await assertPage(page);
          assert.equal(await site.store.forms.count(), before + 1);
        },
      }));
  }
});

/**
 * Does something that leads to another page, or to errors on this one, and waits until it is shown.
 *
 * @param {Page} page
 * @param {boolean} script
 * @param {() => Promise<void>} act
 */
async function changed(page, script, act) {
  if (!script) {
    await Promise.all([page.waitForEvent('load'), act()]);
    return;
  }
  const address = page.url();
  const hadErrors = (await page.locator('.govuk-error-summary').count()) > 0;
  await act();
  await page.waitForFunction(
    ({ address, hadErrors }) =>
      location.href !== address ||
      (!hadErrors && document.querySelector('.govuk-error-summary, .govuk-panel')),
    { address, hadErrors },
  );
  // Focus and title come with the next frame.
  await page.waitForTimeout(50);
}

/**
 * Presses Tab until an element with a name has focus.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {RegExp} name
 * @returns {Promise<string>} its text
 */
async function tabTo(page, selector, name) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((selector) => {
      const { activeElement } = document;
      return activeElement?.matches(`main ${selector}`)
        ? (activeElement.textContent ?? '').replace(/\s+/g, ' ').trim()
        : undefined;
    }, selector);
    if (text !== undefined && name.test(text)) return text;
  }
  throw new Error(`Tab does not lead to ${selector} ${name} on ${page.url()}`);
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {boolean} script
 */
async function pressButton(page, name, script) {
  await tabTo(page, 'button', new RegExp(`^${name}`));
  await changed(page, script, () => page.keyboard.press('Enter'));
}

/** Answers by Tab, arrow keys, Space and typing, from wherever the focus is. */
async function fill(/** @type {Page} */ page, /** @type {Field[]} */ fields) {
  for (const { name, values } of fields) {
    if (values.length === 0) continue;
    const kind = await page.locator(`[name="${name}"]`).first().getAttribute('type');
    if (kind === 'checkbox') {
      for (const value of values) {
        await tabToField(page, name, value);
        await page.keyboard.press(' ');
      }
    } else if (kind === 'radio') {
      await tabToField(page, name);
      await page.keyboard.press(' ');
      for (let step = 0; step < 20 && !(await isOn(page, name, values[0])); step++) {
        await page.keyboard.press('ArrowDown');
      }
      assert.ok(await isOn(page, name, values[0]), `${name} ${values[0]}`);
    } else {
      await tabToField(page, name);
      await page.keyboard.type(values[0] ?? '');
    }
  }
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} [value]
 */
async function tabToField(page, name, value) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isOn(page, name, value)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name} ${value ?? ''}`);
}

/**
 * Whether a field has focus.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} [value]
 */
const isOn = (page, name, value) =>
  page.evaluate(
    ({ name, value }) => {
      const { activeElement } = document;
      const isField = activeElement?.getAttribute('name') === name;
      return isField && (value === undefined || Reflect.get(activeElement, 'value') === value);
    },
    { name, value },
  );
