import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulesOf, saidIn } from '@council-elements/core/testing/module-graph.js';
import { en } from './en.js';
import { enNothingFound } from './en-nothing-found.js';
import { enParts } from './en-parts.js';
import { enPlace } from './en-place.js';
import { enSuggestions } from './en-suggestions.js';

/** The texts that each part brings. */
const brought = {
  crisis: enParts,
  map: enParts,
  'nothing-found': enNothingFound,
  place: enPlace,
  'service-page': enParts,
  shortlist: enParts,
  suggestions: enSuggestions,
};
const later = { enNothingFound, enParts, enPlace, enSuggestions };
/** Miles are from a place, which has come with its texts by then. */
const unknown = (said: string) => !said.startsWith('miles');
const modulesAt = (path: string) => modulesOf(new URL(`../${path}`, import.meta.url));

describe('English texts', () => {
  it('has with the search what the search says', () => {
    const modules = modulesAt('service-finder.js');
    assert.ok(modules.size > 40, `only ${modules.size} modules were found`);
    assert.notDeepEqual(saidIn(modules, { placeFailed: '' }), []);
    for (const [name, texts] of Object.entries(later)) {
      assert.deepEqual(saidIn(modules, texts), [], name);
    }
  });

  for (const [part, own] of Object.entries(brought)) {
    it(`has with the part ${part} what it says`, () => {
      const modules = modulesAt(`${part}/index.js`);
      assert.ok(modules.size > 1, `only ${modules.size} modules were found`);
      for (const [name, texts] of Object.entries(later)) {
        if (texts !== own) assert.deepEqual(saidIn(modules, texts).filter(unknown), [], name);
      }
    });
  }

  it('has each text once', () => {
    const keys = [en, ...Object.values(later)].flatMap((texts) => Object.keys(texts));
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });
});
