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
    /** @type {import('@council-elements/core/server').Page} */
    const page = (content, { request }) => renderDocument(council, content, new URL(request.url));
    const options = { page, store: store.forms.drafts, submit: store.forms.submit };
    const tasks = { ...definition, id: `${definition.id}-tasks`, taskList: true };
    return {
      '/refer': createFormHandler(definition, options),
      '/tasks': createFormHandler(tasks, options),
    };
  });

  for (const [script, address] of /** @type {const} */ ([
    [false, '/refer'],
    [true, '/refer'],
    [false, '/tasks?page=task-list'],
    [true, '/tasks?page=task-list'],
  ])) {
    it(`is walked from ${address} to check answers ${script ? 'with' : 'without'} script`, () =>
      site.visit({
        script,
        then: async (page) => {
          await page.goto(address);
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
