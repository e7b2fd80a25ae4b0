import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateFormat, numberFormat, pluralRules } from './formats.js';

describe('formats', () => {
  it('formats as Intl does', () => {
    assert.equal(numberFormat('en-GB').format(1234.5), '1,234.5');
    assert.equal(numberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(3), '£3.00');
    assert.equal(dateFormat('en-GB', { timeZone: 'UTC' }).format(0), '01/01/1970');
    assert.equal(pluralRules('cy').select(3), 'few');
  });

  it('makes one for a language and options, and keeps it', () => {
    assert.equal(numberFormat('en-GB'), numberFormat('en-GB'));
    assert.equal(
      numberFormat('cy', { style: 'percent' }),
      numberFormat('cy', { style: 'percent' }),
    );
    assert.notEqual(numberFormat('cy'), numberFormat('en-GB'));
    assert.notEqual(numberFormat('cy'), numberFormat('cy', { style: 'percent' }));
    assert.equal(dateFormat('cy', { timeZone: 'UTC' }), dateFormat('cy', { timeZone: 'UTC' }));
  });

  it('throws for what there is not', () => {
    assert.throws(() => numberFormat('en', { style: 'currency', currency: '£' }), RangeError);
    assert.throws(() => dateFormat('en', { timeZone: 'Europe/Nowhere' }), RangeError);
  });
});
