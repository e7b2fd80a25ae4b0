import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectedLines, linesOf, neverShown, placesOf, type Show } from './testing/fuzz.js';
import { harmless } from './testing/payloads.js';
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
        const tree = (value: string) => show(() => template(place.with(value) as never)) ?? [];
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
