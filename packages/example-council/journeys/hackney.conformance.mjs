// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importForm } from '@council-elements/referral-form/model';
import { createFormHandler } from '@council-elements/referral-form/server';
import { renderDocument } from '../dist/document.js';
import { useSite } from './harness.mjs';
import { answerForm } from './robot.mjs';

const file = new URL('../../../../shared/data/forms/hackney-asc/forms.json', import.meta.url);
const skip = existsSync(file) ? false : 'no ../shared/data/forms/hackney-asc';

describe('a Hackney form', { skip }, () => {
  /** @type {import('@council-elements/referral-form').FormDefinition | undefined} */
  let definition;
  const site = useSite(async ({ council, store }) => {
    const [form] = JSON.parse(readFileSync(file, 'utf8'));
    ({ definition } = await importForm(form));
    assert.ok(definition);
    return {
      '/refer': createFormHandler(definition, {
        page: (content, { request }) => renderDocument(council, content, new URL(request.url)),
        store: store.forms.drafts,
        submit: store.forms.submit,
      }),
    };
  });

  for (const script of [false, true]) {
    it(`is walked from first page to check answers ${script ? 'with' : 'without'} script`, () =>
      site.visit({
        script,
        then: async (page) => {
          await page.goto('/refer');
          const pages = await answerForm(page, { most: 100 });
          assert.ok(pages.length >= 20, `${pages.length} pages`);
          assert.ok((await page.locator('.govuk-summary-list__row').count()) > pages.length);
          console.log(
            `walked ${pages.length} pages and items; the form has ${definition?.pages.length} pages`,
          );
        },
      }));
  }
});
