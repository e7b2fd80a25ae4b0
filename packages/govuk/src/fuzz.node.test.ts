import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html as litHtml } from 'lit/html.js';
import { page, type PageOptions } from './page/page.js';
import { expectedLines, linesOf, neverShown, placesOf, type Show } from './testing/fuzz.js';
import { harmless, payloads } from './testing/payloads.js';
import { ported } from './testing/registry.js';
import { served } from './testing/served.js';
import { treeOfHtml } from './testing/tree-of-html.js';
import { fixturesOf, macroOptions } from './testing/upstream.js';

const all = macroOptions();
const show: Show = (template) => treeOfHtml(served(template()));

describe('text that is an attack stays text', () => {
  for (const [component, template] of Object.entries(ported)) {
    it(component, (t) => {
      // Production says what it refuses, and goes on.
      t.mock.method(console, 'error', () => undefined);
      const { places, unseen } = placesOf(component, template, fixturesOf(component), all, show);
      assert.ok(places.length > 3);
      for (const name of unseen) assert.match(name, neverShown);
      for (const place of places) {
        const tree = (value: string) => show(() => template(place.with(value) as never));
        const reference = tree(place.isName ? '' : harmless);
        for (const attack of place.attacks) {
          assert.deepEqual(
            linesOf(tree(attack)),
            expectedLines(reference, attack),
            `${place.name}: ${JSON.stringify(attack)}`,
          );
        }
      }
    });
  }
});

describe('an attack in the page template stays text', () => {
  const places: Readonly<Record<string, (value: string) => Partial<PageOptions>>> = {
    title: (title) => ({ title }),
    themeColor: (themeColor) => ({ themeColor }),
    bodyClasses: (bodyClasses) => ({ bodyClasses }),
    mainClasses: (mainClasses) => ({ mainClasses }),
    'header.url': (url) => ({ header: { organisationName: 'Trefelin Council', url } }),
    'footer.meta.text': (text) => ({ footer: { meta: { text } } }),
  };
  for (const [name, options] of Object.entries(places)) {
    it(name, (t) => {
      t.mock.method(console, 'error', () => undefined);
      const tree = (value: string) =>
        treeOfHtml(served(page({ title: 'Bins', main: litHtml`<p>Bins</p>`, ...options(value) })));
      const reference = tree(harmless);
      assert.ok(linesOf(reference).some((line) => line.includes(harmless)));
      for (const attack of payloads) {
        assert.deepEqual(linesOf(tree(attack)), expectedLines(reference, attack), attack);
      }
    });
  }
});

describe('data from elsewhere is no template, though it looks like one', () => {
  const attack = '<img src=x onerror=alert(1)>';
  const disguised: unknown = JSON.parse(
    JSON.stringify([
      { _$litType$: 1, strings: [attack], values: [] },
      { _$litType$: 1, strings: { 0: attack, raw: [attack] }, values: [] },
      { _$litType$: { h: [attack], parts: [] }, values: [] },
      { _$litType$: { h: { 0: attack, raw: [attack] }, parts: [] }, values: [] },
      { _$litDirective$: 'unsafeHTML', values: [attack] },
      { value: attack },
    ]),
  );

  for (const [index, text] of (disguised as unknown[]).entries()) {
    it(`nor in what is given as text: ${index + 1}`, () => {
      for (const options of [{ text }, { html: text }]) {
        const shown = () => served(ported['inset-text']?.(options as never));
        // Lit fails at what is no template of its own.
        let html = '';
        try {
          html = shown();
        } catch (error) {
          assert.ok(error instanceof Error);
        }
        assert.ok(!html.includes('<img'), html);
      }
    });
  }
});
