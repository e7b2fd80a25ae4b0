import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { html } from 'lit/html.js';
import { withTrustedHtml } from '../testing/fixtures.js';
import { ported } from '../testing/registry.js';
import { fixturesOf } from '../testing/upstream.js';
import { trustedHtml } from '../trustedHtml.js';
import { checkOptions } from './development.js';
import { options, type Option } from './options.js';

/** Fixtures of what GOV.UK Frontend does with options that its own list does not have. */
const wrongByDesign = new Set([
  'file-upload: with value',
  'notification-banner: with invalid type',
]);

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('options in development', () => {
  for (const component of Object.keys(ported)) {
    const name = camelCase(component);

    it(`of GOV.UK Frontend's own examples are right: ${component}`, () => {
      for (const fixture of fixturesOf(component)) {
        const check = () => checkOptions(name, withTrustedHtml(fixture.options));
        if (wrongByDesign.has(`${component}: ${fixture.name}`)) assert.throws(check, TypeError);
        else check();
      }
    });

    it(`that are no option, of the wrong type or missing fail by name: ${component}`, () => {
      const known = options[name] ?? [];
      const right = valuesFor(known);
      checkOptions(name, right);
      assert.throws(() => checkOptions(name, { ...right, colour: 'red' }), {
        name: 'TypeError',
        message: `${name}: there is no option colour; expected ${known.map((it) => it.name).join(', ')}`,
      });
      for (const option of known) {
        const wrong = { ...right, [option.name]: () => 'a function' };
        assert.throws(
          () => checkOptions(name, wrong),
          (error: Error) =>
            error.message.startsWith(`${name}: ${option.name} is `) &&
            / expected ./.test(error.message),
        );
        if (!option.required) continue;
        assert.throws(
          () => checkOptions(name, { ...right, [option.name]: undefined }),
          (error: Error) =>
            error.message.startsWith(`${name}: ${option.name} is missing; expected `),
        );
      }
    });
  }

  const says = (component: string, given: unknown, message: string) =>
    assert.throws(() => checkOptions(component, given), { name: 'TypeError', message });

  it('are checked at every depth, with a path', () => {
    says(
      'breadcrumbs',
      {
        items: [
          { text: 'Home', href: '/' },
          { text: 'Here', href: 5 },
        ],
      },
      'breadcrumbs: items[1].href is 5; expected a string',
    );
    says(
      'table',
      { rows: [[{ text: 'a' }, { text: ['b'] }]] },
      'table: rows[0][1].text is an array; expected a string or a number',
    );
    says(
      'radios',
      { name: 'a', items: [{ text: 'A', hint: 'help' }] },
      'radios: items[0].hint is "help"; expected an object of options',
    );
    says(
      'breadcrumbs',
      { items: ['Home'] },
      'breadcrumbs: items[0] is "Home"; expected an object of options',
    );
  });

  it('take a template or trusted HTML where HTML goes, and no string', () => {
    checkOptions('insetText', { html: html`<b>bold</b>` });
    checkOptions('insetText', { html: [trustedHtml('<b>bold</b>'), html`<i>slanted</i>`] });
    says(
      'insetText',
      { html: '<b>bold</b>' },
      'insetText: html is "<b>bold</b>"; expected a Lit template or trustedHtml(string)',
    );
  });

  it('need a text or its HTML', () => {
    says('button', {}, 'button: text is missing, and there is no html');
    says('details', { summaryText: 'More' }, 'details: text is missing, and there is no html');
    checkOptions('button', { text: '' });
  });

  it('are checked where the condition is development, and nowhere else', () => {
    const run = (...flags: string[]) =>
      execFileSync(
        process.execPath,
        [
          ...flags,
          '--input-type=module',
          '--eval',
          `import { button, insetText } from '@council-elements/govuk';
           for (const call of [() => button({ txt: 'Save' }), () => insetText({ html: '<b>' })]) {
             try { call(); console.log('rendered'); } catch ({ message }) { console.log(message); }
           }`,
        ],
        { cwd: fileURLToPath(new URL('../..', import.meta.url)), encoding: 'utf8', stdio: 'pipe' },
      ).trim();
    assert.equal(run(), 'rendered\nrendered');
    assert.match(
      run('--conditions=development'),
      /^button: there is no option txt; .*\ninsetText: html is "<b>"; /,
    );
  });
});

/** Options that are right: those that are required. */
function valuesFor(known: readonly Option[]): Record<string, unknown> {
  return Object.fromEntries(
    known
      .filter(({ required, unless }) => required || unless)
      .map((option) => [option.name, valueFor(option)]),
  );
}

function valueFor({ types, options: inner = [] }: Option): unknown {
  if (types.includes('string')) return 'text';
  if (types.includes('array')) return inner.length > 0 ? [valuesFor(inner)] : [];
  return types.includes('object') ? valuesFor(inner) : {};
}
