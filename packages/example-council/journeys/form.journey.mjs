// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './harness.mjs';
import { answerForm } from './robot.mjs';

const continueButton = { name: 'Continue' };

describe('asking for help', () => {
  const site = useSite();

  for (const script of [false, true]) {
    describe(script ? 'with script' : 'without script', () => {
      it('shows errors as GOV.UK does, and keeps what was typed', () =>
        site.visit({
          script,
          then: async (page) => {
            await page.goto('/refer');
            await page.getByRole('button', continueButton).click();
            await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
            assert.match(await page.title(), /^Error: /);
            const link = page.getByRole('alert').getByRole('link').first();
            const text = (await link.innerText()).trim();
            assert.ok(
              (await page.locator('.govuk-error-message').innerText()).includes(text),
              'the same words at the question',
            );
            const target = (await link.getAttribute('href')) ?? '';
            await link.click();
            if (script)
              assert.ok(await page.locator(`${target}:focus`).count(), 'the question has focus');
            else assert.ok(page.url().endsWith(target));

            await page.getByLabel('Me', { exact: true }).check();
            await page.getByRole('button', continueButton).click();
            await page.getByLabel('No').check();
            await page.getByRole('button', continueButton).click();
            await page.getByLabel(/first name/i).fill('Siân <b>');
            await page.getByRole('button', continueButton).click();
            await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
            assert.equal(await page.getByLabel(/first name/i).inputValue(), 'Siân <b>');
          },
        }));

      it('goes from the first page to a reference, and is sent once', () =>
        site.visit({
          script,
          then: async (page) => {
            const before = await site.store.forms.count();
            await page.goto('/refer');
            const pages = await answerForm(page, { most: 40 });
            assert.ok(pages.length >= 10, `${pages.length} pages`);
            await page.locator('main form button[type="submit"]').last().click();
            const panel = page.locator('.govuk-panel--confirmation');
            await panel.waitFor();
            assert.match(await panel.innerText(), /\w{4}-\w{4}/);
            assert.equal(await site.store.forms.count(), before + 1);
            await page.reload();
            assert.equal(await site.store.forms.count(), before + 1);
          },
        }));
    });
  }
});
