// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { treeOfHtml } from '../packages/govuk/dist/testing/tree-of-html.js';
import { linesOf } from '../packages/govuk/dist/testing/tree.js';
import { declared, fixturesOf, htmlOf, services } from './build-fixtures.mjs';
import { root } from './packages.mjs';

for (const service of services) {
  describe(`the fixtures of ${service}`, () => {
    /** @type {Awaited<ReturnType<typeof fixturesOf>>} */
    let file;
    before(() => {
      file = JSON.parse(readFileSync(`${root}packages/${service}/dist/fixtures.json`, 'utf8'));
    });

    it('are of every view', async () => {
      const { notViews } = await declared(service);
      const views = `packages/${service}/dist/views/`;
      // What is in a folder shows a kind of something: a fixture of its own is welcome there.
      const modules = readdirSync(`${root}${views}`, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.js') && !name.includes('.test.'));
      const functionsOf = async (/** @type {string} */ name) =>
        Object.entries(await import(`../${views}${name}`)).flatMap(([name, value]) =>
          typeof value === 'function' ? [name] : [],
        );
      const all = (await Promise.all(modules.map(functionsOf))).flat();
      const own = modules.filter((name) => !name.includes('/'));
      const asked = (await Promise.all(own.map(functionsOf))).flat();
      const shown = [...new Set(file.fixtures.map(({ options }) => options.view)), ...notViews];
      assert.deepEqual([...new Set(shown)].sort(), shown.sort());
      assert.deepEqual(
        asked.filter((name) => !shown.includes(name)),
        [],
      );
      assert.deepEqual(
        shown.filter((name) => !all.includes(name)),
        [],
      );
    });

    it('are what is declared now', async () => {
      assert.deepEqual(file, JSON.parse(JSON.stringify(await fixturesOf(service))));
    });

    it('have the form of GOV.UK Frontend’s', () => {
      const upstream = JSON.parse(
        readFileSync(
          `${root}node_modules/govuk-frontend/dist/govuk/components/header/fixtures.json`,
          'utf8',
        ),
      );
      /** @param {object} object */
      const kinds = (object) =>
        Object.fromEntries(Object.entries(object).map(([name, value]) => [name, typeof value]));
      const { description, ...rest } = file;
      assert.ok(description.length > 100);
      assert.deepEqual(kinds(rest), kinds(upstream));
      for (const fixture of file.fixtures) {
        assert.deepEqual(kinds(fixture), kinds(upstream.fixtures[0]), fixture.name);
      }
    });

    it('have a name each, and are in both languages', () => {
      const names = file.fixtures.map(({ name }) => name);
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
      );
      for (const { name, options } of file.fixtures) {
        const { language } = /** @type {{ language?: string }} */ (options);
        assert.equal(language, name.endsWith('in Welsh') ? 'cy' : 'en', name);
      }
      assert.ok(names.some((name) => name.endsWith('in Welsh')));
    });

    it('render again from their JSON, without a trace of Lit', async () => {
      const { renderView } = await declared(service);
      for (const { name, options, html } of file.fixtures) {
        assert.deepEqual(
          linesOf(treeOfHtml(await htmlOf(renderView(options)))),
          linesOf(treeOfHtml(html)),
          name,
        );
        assert.doesNotMatch(html, /<!--|lit\$|\[object|undefined/, name);
      }
    });
  });
}
