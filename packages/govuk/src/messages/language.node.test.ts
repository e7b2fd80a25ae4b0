import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import * as frontend from 'govuk-frontend';
import {
  backLink,
  characterCount,
  cy,
  dateInput,
  en,
  errorSummary,
  exitThisPage,
  inLanguage,
  pagination,
  skipLink,
  type Messages,
} from '../index.js';
import { withTrustedHtml } from '../testing/fixtures.js';
import { ported } from '../testing/registry.js';
import { treeOfHtml } from '../testing/tree-of-html.js';
import type { Tree } from '../testing/tree.js';
import { components, fixturesOf } from '../testing/upstream.js';

const toHtml = (template: unknown) => collectResultSync(render(template));

describe('inLanguage', () => {
  it('gives the defaults in a language, and English outside and after', () => {
    const [welsh, english] = [inLanguage(cy, () => backLink({})), backLink({})];
    assert.match(toHtml(welsh), /Yn ôl/);
    assert.match(toHtml(english), /Back/);
  });

  it('nests, and ends when making a template fails', () => {
    assert.throws(() =>
      inLanguage(cy, () => {
        assert.match(toHtml(inLanguage(en, () => backLink({}))), /Back/);
        assert.match(toHtml(backLink({})), /Yn ôl/);
        throw new Error('no template');
      }),
    );
    assert.match(toHtml(backLink({})), /Back/);
  });

  it('lets an option win', () => {
    const own = inLanguage(cy, () => [
      backLink({ text: 'Nôl' }),
      errorSummary({ titleText: 'Problem!' }),
      exitThisPage({ activatedText: 'Aros…' }),
    ]);
    assert.match(toHtml(own), /Nôl.*Problem!/s);
    assert.match(toHtml(own), /data-i18n\.activated="Aros…"/);
  });

  it('takes a catalogue that has a few messages only', () => {
    const few = { pagination: { ...(cy.pagination satisfies object), landmarkLabel: 'Rhifau' } };
    const html = toHtml(inLanguage(few, () => [pagination({ next: { href: '#' } }), skipLink()]));
    assert.match(html, /aria-label="Rhifau".*Nesaf.*Skip to main content/s);
  });
});

describe('Welsh', () => {
  const forms = new Intl.PluralRules('cy').resolvedOptions().pluralCategories;

  for (const component of Object.values(frontend)) {
    const name = typeof component === 'function' ? component.name : '';
    const { i18n } = (component as { defaults?: { i18n?: object } }).defaults ?? {};
    if (!i18n) continue;
    it(`has every text that the script of ${name} shows, in every plural form`, () => {
      const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof Messages;
      const welsh = cy[key] as Readonly<Record<string, unknown>>;
      for (const [text, english] of Object.entries(i18n)) {
        // It comes with the limit, in one of two texts.
        if (text === 'textareaDescription') continue;
        const translated = welsh[`${text}Text`];
        assert.equal(typeof translated, typeof english, text);
        if (typeof translated === 'object') {
          assert.deepEqual(Object.keys(translated ?? {}).sort(), [...forms].sort(), text);
        }
      }
    });
  }

  for (const component of components()) {
    it(`leaves no English default in ${component}`, () => {
      const macro = fileURLToPath(
        import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/template.njk`),
      );
      const defaults = [
        ...readFileSync(macro, 'utf8').matchAll(/default\("([A-Z][^"]+)"|>([A-Z][\w ]+)</g),
      ].map(([, option, text]) => option ?? text ?? '');
      for (const fixture of fixturesOf(component)) {
        const options = withTrustedHtml(fixture.options) as never;
        const shown = textsOf(
          treeOfHtml(toHtml(inLanguage(cy, () => ported[component]?.(options)))),
        );
        const given = JSON.stringify(fixture.options);
        for (const text of defaults) {
          if (text === 'GOV.UK' || given.includes(text)) continue;
          assert.ok(
            !shown.some((value) => value.includes(text)),
            `${fixture.name}: ${JSON.stringify(text)}`,
          );
        }
      }
    });
  }

  it('names the parts of a date, and what a pagination or an error leads to', () => {
    const html = toHtml(
      inLanguage(cy, () => [
        dateInput({ id: 'date', errorMessage: { text: 'Nodwch ddyddiad' } }),
        pagination({ items: [{ number: 3 }], previous: { href: '#' }, next: { href: '#' } }),
        errorSummary({}),
        skipLink(),
      ]),
    );
    for (const text of ['Diwrnod', 'Mis', 'Blwyddyn', 'Gwall', 'Tudalen 3', 'Blaenorol', 'Nesaf']) {
      assert.ok(html.includes(text), text);
    }
    assert.match(html, /Mae problem wedi codi/);
    assert.match(html, /Mynd i’r prif gynnwys/);
  });

  it('says the limit of a character count, also where a script sets it', () => {
    const count = (options: object) =>
      toHtml(
        inLanguage(cy, () => characterCount({ name: 'more', label: { text: 'More' }, ...options })),
      );
    assert.match(count({ maxlength: 200 }), /Gallwch nodi hyd at 200 nod/);
    assert.match(count({ maxwords: 50 }), /Gallwch nodi hyd at 50 o eiriau/);
    assert.match(
      count({}),
      /data-i18n\.textarea-description\.other="Gallwch nodi hyd at %{count} nod"/,
    );
  });
});

/** Texts, and values of the attributes that people hear. */
function textsOf(tree: readonly Tree[]): string[] {
  return tree.flatMap((node) =>
    'text' in node
      ? [node.text.trim()]
      : [
          ...node.attributes.filter(([name]) => name === 'aria-label').map(([, value]) => value),
          ...textsOf(node.children),
        ],
  );
}
