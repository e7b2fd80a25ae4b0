// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import { equalityForm } from '@council-elements/referral-form/model';
import { assertPage } from './accessible-page.mjs';
import { useSite } from './harness.mjs';
import { answerForm } from './robot.mjs';

const continueButton = { name: 'Continue' };
const questions = /** @type {import('@council-elements/referral-form/model').FormDefinition} */ (
  equalityForm(adultSocialCareSelfReferral)
);

/** Waits until something is so: what a page sends in the background takes a moment. */
async function eventually(/** @type {() => Promise<void>} */ check, tries = 50) {
  for (let left = tries; left > 1; left--) {
    try {
      return await check();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return check();
}

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
            await page.getByRole('heading', { name: 'We have received your referral' }).waitFor();
            assert.equal(await site.store.forms.count(), before + 1);
            await page.getByLabel('No, skip the equality questions').check();
            await page.getByRole('button', continueButton).click();
            const panel = page.locator('.govuk-panel--confirmation');
            await panel.waitFor();
            assert.match(await panel.innerText(), /\w{4}-\w{4}/);
            assert.equal(await site.store.forms.count(), before + 1);
            await page.reload();
            assert.equal(await site.store.forms.count(), before + 1);
          },
        }));

      it('asks equality questions once it is sent, and counts the answers apart from it', () =>
        site.visit({
          script,
          then: async (page) => {
            const before = await site.store.forms.countEquality(questions);
            await page.goto('/refer');
            await answerForm(page, { most: 40 });
            await page.locator('main form button[type="submit"]').last().click();
            const answer = async (/** @type {string[]} */ ...labels) => {
              for (const label of labels) {
                await page.getByLabel(label, { exact: true }).check();
              }
              await page.getByRole('button', continueButton).click();
            };
            await page.getByRole('heading', { name: 'We have received your referral' }).waitFor();
            await assertPage(page);
            await answer('Yes, answer the equality questions (takes 2 minutes)');
            await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
            await assertPage(page);
            await answer('65 to 74');
            await page.getByRole('heading', { name: 'Sex and gender identity' }).waitFor();
            await assertPage(page);
            await answer('Female');
            await page.getByRole('heading', { name: /^Do you have any physical/ }).waitFor();
            await answer('No');
            await page.getByRole('heading', { name: 'What is your ethnic group?' }).waitFor();
            await answer('White');
            await page.getByRole('heading', { name: /your White background/ }).waitFor();
            await page.getByLabel('Any other White background').check();
            await page
              .getByLabel('How would you describe your background? (optional)')
              .fill('Manx');
            await page.getByRole('button', continueButton).click();
            await page.getByRole('heading', { name: 'What is your religion?' }).waitFor();
            await answer('Prefer not to say');
            await page.getByRole('heading', { name: /how you think of yourself/ }).waitFor();
            await answer();
            await page.getByRole('heading', { name: /civil partnership status/ }).waitFor();
            await answer('Married');
            await page.locator('.govuk-panel--confirmation').waitFor();
            await assertPage(page);

            await eventually(async () => {
              const after = await site.store.forms.countEquality(questions);
              const given = (/** @type {string} */ id, /** @type {string} */ value) =>
                (after[id]?.[value] ?? 0) - (before[id]?.[value] ?? 0);
              assert.equal(given('age-group', '65-74'), 1);
              assert.equal(given('sex', 'female'), 1);
              assert.equal(given('gender-identity', 'yes'), 0);
              assert.equal(given('ethnic-white', 'other'), 1);
              assert.equal(given('religion', 'prefer-not-to-say'), 1);
              assert.equal(given('marriage', 'married'), 1);
            });
          },
        }));
    });
  }
});
