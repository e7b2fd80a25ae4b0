import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locateIn } from './locating.js';
import type { Query } from '../model/directory-types.js';
import type { Located } from '../model/places/locator.js';

const place = {
  name: 'TB1 1AA',
  position: { latitude: 51.6, longitude: -2.5 },
  precision: 'postcode' as const,
  areas: [],
};
const found = {
  kind: 'found',
  name: 'TB1 1AA',
  precision: 'postcode',
  position: place.position,
} as const;

const asked: Query = { text: 'tea', place: 'tb11aa', radius: 5, scope: 'serves' };
const locate = (query: Query, located: Located = { kind: 'found', place }) =>
  locateIn(
    query,
    async () => located,
    () => undefined,
  );

describe('locateIn', () => {
  it('tells a directory where, and the views too', async () => {
    assert.deepEqual(await locate(asked), {
      query: { ...asked, located: place },
      place: found,
    });
  });

  for (const kind of ['invalid', 'unknown', 'terminated'] as const) {
    it(`leaves out what would be measured from a place that is ${kind}`, async () => {
      assert.deepEqual(await locate(asked, { kind }), {
        query: { text: 'tea' },
        place: { kind },
      });
    });
  }

  const pages: readonly Query[] = [{ service: 'lunch' }, { view: 'shortlist' }];
  for (const page of pages) {
    const query = { ...asked, ...page };
    const [name] = Object.keys(page);

    it(`measures from the place on a page of its own: ${name}`, async () => {
      assert.deepEqual(await locate(query), { query, place: found });
    });

    it(`says nothing there of a place that is none: ${name}`, async () => {
      assert.deepEqual(await locate(query, { kind: 'invalid' }), { query, place: undefined });
    });
  }
});
