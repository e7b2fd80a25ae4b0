import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTranslate } from '@council-elements/core/messages';
import { catalogues, type Messages } from '../messages/index.js';
import type { ServiceLocation } from '../model/types.js';
import { sampleService } from '../testing/samples.js';
import { pinnedResults } from './pins.js';

const t = createTranslate<Messages>(catalogues, 'en');
const place = (latitude?: number): ServiceLocation => ({
  type: 'physical',
  addresses: [],
  accessibility: [],
  schedules: [],
  phones: [],
  ...(latitude !== undefined && { position: { latitude, longitude: -2 } }),
});
const near = sampleService({ id: 'near', name: 'Near', locations: [place(50), place(51)] });
const nowhere = sampleService({ id: 'nowhere', name: 'Nowhere' });
const vague = sampleService({ id: 'vague', name: 'Vague', locations: [place(), place(52)] });

describe('pinnedResults', () => {
  it('has a pin for each result that has a place, in their order', () => {
    assert.deepEqual(pinnedResults([near, nowhere, vague], t), [
      { index: 0, position: { latitude: 50, longitude: -2 }, name: 'Near' },
      { index: 2, position: { latitude: 52, longitude: -2 }, name: 'Vague' },
    ]);
  });

  it('takes the place that the result is of, and names its distance', () => {
    const at = (miles: number) => pinnedResults([{ ...near, at: { location: 1, miles } }], t);
    assert.deepEqual(at(0.4444), [
      { index: 0, position: { latitude: 51, longitude: -2 }, name: 'Near, 0.4 miles away' },
    ]);
    assert.equal(at(1.01)[0]?.name, 'Near, 1 mile away');
  });

  it('has none for a place that is nowhere on a map', () => {
    assert.deepEqual(pinnedResults([{ ...vague, at: { location: 0, miles: 1 } }], t), []);
  });
});
