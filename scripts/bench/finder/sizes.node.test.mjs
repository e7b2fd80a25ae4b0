// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseMap } from './sizes.mjs';

/** @param {string} code */
const chunk = (code) => ({ name: 'a', file: 'a.js', entry: true, initial: true, code, gzipped: 1 });

test('code of the map fails the benchmark where every page would load it', () => {
  assert.throws(() => refuseMap([chunk(''), chunk('t.className="leaflet-zoom-anim"')]), /the map/);
  // The name of the file that has it is no code of the map.
  assert.doesNotThrow(() => refuseMap([chunk('import("./leaflet-src-1a2b3c4d.js")')]));
});
