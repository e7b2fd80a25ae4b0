// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reablementReferral } from '@council-elements/referral-form/definitions/reablement-referral.js';
import { createFormTranslate, summary } from '@council-elements/referral-form/model';
import { coverForm } from '../../referral-form/dist/testing/robot.js';
import { assertErrorPage, assertPage } from './accessible-page.mjs';
import { useSite } from './harness.mjs';
import { changed, isOn, pressButton, tabTo, tabToField } from './keys.mjs';
import { planOf } from './page-robot.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./page-robot.mjs').Field} Field */

/** The way through the reablement form with the most pages. */
const path = coverForm(reablementReferral, 'en', 1).paths.reduce((one, other) =>
  other.steps.length > one.steps.length ? other : one,
);
const { steps } = planOf(path);
const rows = summary(reablementReferral, path.answers, createFormTranslate('en')).length;

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
