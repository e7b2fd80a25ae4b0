import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlace } from './parse-place.js';

function said(text: string): string | undefined {
  const parsed = parsePlace(text);
  return parsed && `${parsed.precision} ${parsed.name}`;
}

describe('parsePlace', () => {
  it('knows postcodes, sectors and outward codes of every form', () => {
    assert.deepEqual(parsePlace('SW1A 2AA'), {
      precision: 'postcode',
      name: 'SW1A 2AA',
      sector: 'SW1A 2',
      outcode: 'SW1A',
    });
    assert.deepEqual(parsePlace('M1 1'), {
      precision: 'sector',
      name: 'M1 1',
      sector: 'M1 1',
      outcode: 'M1',
    });
    assert.deepEqual(parsePlace('LS10'), { precision: 'district', name: 'LS10', outcode: 'LS10' });
    for (const postcode of ['M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'EC1A 1BB']) {
      assert.equal(said(postcode), `postcode ${postcode}`);
      assert.equal(said(postcode.slice(0, -2)), `sector ${postcode.slice(0, -2)}`);
      assert.equal(said(postcode.slice(0, -4)), `district ${postcode.slice(0, -4)}`);
    }
  });

  it('is tidy whatever the case, spaces and punctuation', () => {
    for (const text of ['sw1a2aa', ' SW1A  2AA ', 'Sw1a-2Aa', '(SW1A 2AA).', 'SW1A\u00A02AA']) {
      assert.equal(said(text), 'postcode SW1A 2AA', text);
    }
    assert.equal(said('sw1a2'), 'sector SW1A 2');
    assert.equal(said('m111'), 'sector M11 1');
    // An outward code, and not the sector M1 1.
    assert.equal(said('m11'), 'district M11');
  });

  it('takes O for 0 and I for 1 where only they can be meant', () => {
    assert.equal(said('SW1A OAA'), 'postcode SW1A 0AA');
    assert.equal(said('M1 IAE'), 'postcode M1 1AE');
    // Both could be: it stays as it is.
    assert.equal(said('LS1O 1AA'), 'postcode LS1O 1AA');
  });

  it('is undefined for what is no postcode', () => {
    const others = ['', ' ', '-', 'Hounslow', 'TW', '2AA', 'SW1A 2A', 'SW1A 2AAA', 'SW1A2AA TW3'];
    for (const text of [
      ...others,
      '1',
      'ABC 1234',
      'SW1A 22',
      'TW3 1AA; DROP',
      '🏠',
      'A'.repeat(9999),
    ]) {
      assert.equal(parsePlace(text), undefined, text);
    }
  });
});
