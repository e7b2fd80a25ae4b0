import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';

const require = createRequire(import.meta.url);
const frontend = require.resolve('govuk-frontend/package.json').replace('package.json', '');
const packages = new URL('../../', import.meta.url);
const css = read('govuk/dist/council.css');

function read(path: string): string {
  return readFileSync(new URL(path, packages), 'utf8');
}

async function isolated(service: string): Promise<string> {
  const module = (await import(new URL(`${service}/dist/styles.js`, packages).href)) as {
    styles: string;
  };
  return module.styles;
}

const services = ['service-finder', 'referral-form', 'goal-tracker'];
const sheets: [string, () => string | Promise<string>][] = [
  ['council.css', () => css],
  ...services.map((name): [string, () => string] => [
    `${name}.css`,
    () => read(`${name}/dist/${name}.css`),
  ]),
  ...services.map((name): [string, () => Promise<string>] => [
    `${name}, isolated`,
    () => isolated(name),
  ]),
];

describe('every stylesheet', () => {
  for (const [name, load] of sheets) {
    it(`${name} has nothing that belongs to GOV.UK, and asks no server for a file`, async () => {
      const text = await load();
      assert.ok(text.length > 100, 'built');
      const found = text.match(/gds transport|crown|crest|@font-face|@import|url\(/gi);
      assert.equal(found, null);
      assert.equal(text.match(/[\u0080-\uffff]/g), null, 'ASCII, whatever it is served as');
    });
  }
});

describe('the page stylesheet', () => {
  it('has every component of GOV.UK Frontend but its own header', () => {
    const components = readdirSync(`${frontend}dist/govuk/components`).filter((name) =>
      existsSync(`${frontend}dist/govuk/components/${name}/fixtures.json`),
    );
    assert.ok(components.length > 30);
    const missing = components.filter((name) => !css.includes(`.govuk-${name}`));
    assert.deepEqual(missing, ['header']);
  });

  it('takes its font from the theme, or the system', () => {
    const fonts = new Set(css.match(/font-family:[^;}]+/g));
    assert.deepEqual(
      [...fonts].sort(),
      [
        'font-family:sans-serif',
        'font-family:var(--council-font-family, system-ui, arial, sans-serif)',
      ].sort(),
    );
  });

  it('takes the colours of buttons and header from the theme', () => {
    const read = new Set(css.match(/(?<=var\(\s*)--council-[\w-]+/g));
    assert.deepEqual([...read].sort(), [
      '--council-button-colour',
      '--council-button-hover-colour',
      '--council-button-shadow-colour',
      '--council-button-text-colour',
      '--council-font-family',
      '--council-header-colour',
      '--council-header-text-colour',
    ]);
  });

  it('leaves the hover colours of other buttons alone', () => {
    assert.match(rule('.govuk-button--secondary:hover'), /^background-color:#[0-9a-f]{6}$/);
  });

  it('hides the mark that the footer’s markup draws', () => {
    assert.equal(rule('.govuk-footer>.govuk-width-container>svg:first-child'), 'display:none');
  });

  it('reads from either side', () => {
    assert.match(rule('.govuk-list--bullet'), /padding-inline-start:20px/);
    assert.match(rule('.govuk-grid-row'), /margin-inline-end:-15px;margin-inline-start:-15px/);
    const physical = css.match(/[{;](?:(?:margin|padding)-)?(?:left|right):[^;}]*/g);
    assert.equal(physical, null);
  });
});

/** The declarations of the first rule with exactly this selector. */
function rule(selector: string): string {
  const start = css.indexOf(`}${selector}{`) + selector.length + 2;
  return css.slice(start, css.indexOf('}', start));
}

describe('the stylesheet of an isolated element', () => {
  for (const name of services) {
    it(`${name}: every custom property has a default, and none hides the page's theme`, async () => {
      const text = await isolated(name);
      const bare = text.match(/var\(\s*--[\w-]+\s*\)/g) ?? [];
      assert.deepEqual(
        bare.filter((use) => !use.includes('--_govuk')),
        [],
      );
      assert.equal(text.match(/:host[^{]*\{[^}]*--/g), null);
      // Rules on :root have no effect in a shadow root: only GOV.UK Frontend's version is left.
      const onRoot = text.match(/:root\{[^}]*\}/g) ?? [];
      assert.deepEqual(
        onRoot.filter((found) => !found.includes('--govuk-frontend-version')),
        [],
      );
    });

    it(`${name}: the wrapper is what html and body are on a page`, async () => {
      const found = /\.council-isolated\{[^}]*color:var\(--govuk-text-colour/.test(
        await isolated(name),
      );
      assert.ok(found);
    });
  }
});
