// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createServices } from '../dist/index.js';
import { useSite } from './harness.mjs';

const continueButton = { name: 'Continue', exact: true };

/**
 * To the person's name, which is typed but not yet accepted.
 *
 * @param {import('playwright-core').Page} page
 */
async function typeName(page) {
  if (!page.url().endsWith('/refer')) await page.goto('/refer');
  await page.getByLabel('Me', { exact: true }).check();
  await page.getByRole('button', continueButton).click();
  await page.getByLabel('No').check();
  await page.getByRole('button', continueButton).click();
  await page.getByLabel(/first name/i).fill('Siân');
}

describe('saving a form and coming back later', () => {
  /** @type {URL[]} */
  const links = [];
  const site = useSite((parts) =>
    createServices({
      ...parts,
      resume: {
        origin: 'https://council.example',
        send: async ({ link }) => void links.push(new URL(link)),
      },
    }),
  );

  for (const script of [false, true]) {
    it(`goes on in another browser, ${script ? 'with' : 'without'} script`, async () => {
      await site.visit({
        script,
        then: async (page) => {
          await typeName(page);
          await page.getByRole('button', { name: 'Save and come back later' }).click();
          await page.getByLabel('Email address').fill('sian@example.com');
          await page.getByRole('button', { name: 'Send the link' }).click();
          await page.getByRole('heading', { name: 'Check your email' }).waitFor();
        },
      });
      const link = links.pop();
      assert.ok(link);
      assert.equal(link.origin, 'https://council.example');
      await site.visit({
        script,
        then: async (page) => {
          await page.goto(link.pathname + link.search);
          await page.getByRole('button', { name: 'Continue your form' }).click();
          await page.getByLabel(/first name/i).waitFor();
          assert.equal(await page.getByLabel(/first name/i).inputValue(), 'Siân');
          await page.getByLabel(/last name/i).fill('O’Neill');
          await page.getByRole('button', continueButton).click();
          await page.getByRole('heading', { name: /date of birth/ }).waitFor();
        },
      });
    });
  }

  it('says so where the answers do not reach the council, and keeps them', () =>
    site.visit({
      then: async (page) => {
        await typeName(page);
        await page.evaluate(() => {
          window.fetch = () => Promise.reject(new TypeError('no signal'));
        });
        await page.getByRole('button', { name: 'Save and come back later' }).click();
        await page.getByText('We could not send your answers to the council').waitFor();
        assert.equal(await page.getByLabel(/first name/i).inputValue(), 'Siân');
      },
    }));

  it('does not hold up whoever shares the device, as nothing is lost', () =>
    site.visit({
      then: async (page) => {
        /** @type {string[]} */
        const dialogs = [];
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.type());
          void dialog.accept();
        });
        await page.goto('/refer');
        await page.getByText('Do other people use this device?').click();
        await page.getByRole('button', { name: 'Do not keep my answers' }).click();
        await typeName(page);
        await page.getByRole('button', { name: 'Save and come back later' }).click();
        await page.getByLabel('Email address').waitFor();
        assert.deepEqual(dialogs, []);
      },
    }));
});
