import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modulesOf, saidIn } from '@council-elements/core/testing/module-graph.js';
import { en } from './en.js';
import { enParts } from './en-parts.js';

describe('English texts', () => {
  const modules = modulesOf(new URL('../service-finder.js', import.meta.url));

  it('has with the search what the search says', () => {
    assert.ok(modules.size > 40, `only ${modules.size} modules were found`);
    assert.notDeepEqual(saidIn(modules, { placeUnknown: '' }), []);
    assert.deepEqual(saidIn(modules, enParts), []);
  });

  it('has each text once', () => {
    assert.deepEqual(
      Object.keys(enParts).filter((key) => key in en),
      [],
    );
  });
});
