// @ts-check
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  createFormTranslate,
  importForm,
  importTranslation,
  summary,
} from '@council-elements/referral-form/model';
import { LastingChromium } from '../../../scripts/browsers/lasting-chromium.mjs';
import { coverForm } from '../../referral-form/dist/testing/robot.js';
import { readSharedForm } from '../../referral-form/dist/testing/shared-data.js';
import { planOf, showForm, walkInPage } from './page-robot.mjs';

/** @typedef {import('node:test').TestContext} TestContext */
/** @typedef {import('@council-elements/referral-form/model').FormDefinition} FormDefinition */

const bundle = new URL('../../referral-form/dist/bundle/', import.meta.url);

/** What every walk begins on. */
const blank =
  '<!doctype html><html lang="en"><title>Forms</title><main></main><script type="module" src="/council-referral-form.js"></script>';

describe('published forms in Chromium', () => {
  // Chromium lets a page change its address 200 times in ten seconds; a robot is faster than that.
  const chromium = new LastingChromium({ args: ['--disable-ipc-flooding-protection'] });
  /** @type {string[]} */
  const logged = [];
  after(() => chromium.close());

  /** @param {import('playwright-core').Browser} browser */
  async function openPage(browser) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => logged.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ body: blank, contentType: 'text/html' });
      return route.fulfill({ path: fileURLToPath(new URL(`.${pathname}`, bundle)) });
    });
    await page.goto('http://council.example/');
    await page.waitForFunction(() => customElements.get('council-referral-form'));
    return page;
  }

  /**
   * Takes every way through a form, in the languages that it is in.
   *
   * @param {TestContext} t
   * @param {FormDefinition | undefined} definition
   */
  async function walk(t, definition) {
    assert.ok(definition);
    await chromium.run(t.name, async (browser) => {
      const page = await openPage(browser);
      await walkIn(page, t, definition);
      await page.close();
    });
    assert.deepEqual(logged, []);
  }

  /**
   * @param {import('playwright-core').Page} page
   * @param {TestContext} t
   * @param {FormDefinition} definition
   */
  async function walkIn(page, t, definition) {
    const languages = definition.translations?.['cy'] ? ['en', 'cy'] : ['en'];
    for (const language of languages) {
      const { missed, paths } = coverForm(definition, language, 1);
      assert.deepEqual(missed, [], 'every page, question and way is on one of the walks');
      let pages = 0;
      for (const path of paths) {
        const plan = planOf(path);
        await page.evaluate(showForm, { definition, language });
        const shown = await page.evaluate(walkInPage, plan);
        pages += plan.steps.length;
        const rows = summary(definition, path.answers, createFormTranslate(language)).length;
        if (plan.end !== undefined) assert.equal(shown, rows, 'every answer can be checked');
      }
      t.diagnostic(`${definition.id}, ${language}: ${paths.length} walks, ${pages} pages`);
    }
  }

  it('Hackney’s ten are walked to check answers, every way taken', async (t) => {
    const forms = /** @type {unknown[] | undefined} */ (
      readSharedForm(t, 'hackney-asc/forms.json')
    );
    for (const form of forms ?? []) await walk(t, (await importForm(form)).definition);
  });

  for (const file of [
    'great-crested-newt-licence-return.v2.json',
    'simple-form.yaml',
    'register-as-a-unicorn-breeder.yaml',
    'components.json',
  ]) {
    it(`DEFRA’s ${file} is walked to check answers, every way taken`, async (t) => {
      const form = readSharedForm(t, `defra/${file}`);
      if (form !== undefined) await walk(t, (await importForm(form)).definition);
    });
  }

  for (const name of ['applicant-information', 'organisation-information']) {
    it(`${name} is walked in English and in Welsh, every way taken`, async (t) => {
      const english = readSharedForm(t, `mhclg-welsh-pairs/${name}.en.json`);
      const welsh = readSharedForm(t, `mhclg-welsh-pairs/${name}.cy.json`);
      if (english === undefined || welsh === undefined) return;
      const { definition } = await importForm(english);
      assert.ok(definition);
      await walk(t, (await importTranslation(definition, 'cy', welsh)).definition);
    });
  }
});
