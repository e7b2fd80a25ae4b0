import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hrefOf, readPlace } from './place.js';

describe('place', () => {
  it('comes back from its address, beside the parameters of the page', () => {
    const place = { view: 'rate', goal: 'a b&c' } as const;
    const href = hrefOf('?theme=x&view=review&day=7&saved=rate', 'p', place);
    assert.match(href, /^\?theme=x&/);
    assert.deepEqual(readPlace(href, 'p'), place);
    assert.deepEqual(readPlace(hrefOf(href, 'p', { view: 'plan' }), 'p'), { view: 'plan' });
  });

  it('is the plan where the address is of another plan, or says nothing it knows', () => {
    assert.deepEqual(readPlace('?plan=other&view=rate&goal=g', 'p'), { view: 'plan' });
    assert.deepEqual(readPlace('?view=delete&day=seven&saved=x&format=pdf', 'p'), { view: 'plan' });
    assert.deepEqual(readPlace('?view=print', 'p'), { view: 'print' });
    assert.deepEqual(readPlace('?view=review&day=84', 'p'), { view: 'review', day: 84 });
  });
});
