import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadHref, planHref, readLeadPlace } from './lead-place.js';

const START = { view: 'plans', sort: 'review', filter: 'current', page: 1 } as const;

describe('the place among a service’s plans', () => {
  it('is the start where the address says nothing, or nothing that is known', () => {
    assert.deepEqual(readLeadPlace(''), START);
    assert.deepEqual(readLeadPlace('?sort=shoe-size&show=none&page=-2&view=x&format=pdf'), START);
    assert.deepEqual(readLeadPlace('?page=1.5'), START);
  });

  it('comes back from its own address, whose other parameters stay', () => {
    const place = {
      view: 'outcomes',
      sort: 'day',
      filter: 'ended',
      page: 3,
      format: 'csv',
    } as const;
    const href = leadHref('?theme=dark&page=7', place);
    assert.equal(href, '?theme=dark&page=3&view=outcomes&sort=day&show=ended&format=csv');
    assert.deepEqual(readLeadPlace(href), place);
    assert.equal(leadHref(href, START), '?theme=dark');
  });

  it('leads to a plan on a page that may have parameters', () => {
    assert.equal(planHref('/plan', 'a&b'), '/plan?plan=a%26b');
    assert.equal(planHref('/plan?as=worker', 'a'), '/plan?as=worker&plan=a');
  });
});
