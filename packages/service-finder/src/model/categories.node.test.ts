import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectMock } from '../testing/connect-mock.js';
import { categoryId } from '../testing/feed-records.js';
import { sampleService, sampleServices } from '../testing/samples.js';
import { termsOf } from './categories.js';
import type { OfferedCategory } from './directory-types.js';
import { createDirectory } from './search/directory.js';

const offered: readonly OfferedCategory[] = [
  { id: 'food', label: 'Something to eat' },
  { id: 'people', label: 'Company and advice', terms: ['company', 'advice'] },
  { id: 'nobody', label: 'Nothing yet', terms: ['unused'] },
];

describe('categories that a council offers', () => {
  const directory = createDirectory(sampleServices, { categories: offered });
  const countsOf = async (query = {}) => {
    const { facets } = await directory.search(query);
    return Object.fromEntries(facets.categories.map(({ label, count }) => [label, count]));
  };

  it('stand for their terms, or for themselves', () => {
    assert.deepEqual(termsOf(['people', 'food', 'company', 'other'], offered), [
      'company',
      'advice',
      'food',
      'other',
    ]);
  });

  it('are counted once for each service, beside the directory’s own', async () => {
    assert.deepEqual(await countsOf(), {
      Advice: 22,
      'Company and advice': 24,
      'Company and befriending': 2,
      'Nothing yet': 0,
      'Something to eat': 2,
    });
    const { total, services } = await directory.search({ categories: ['people'] });
    assert.equal(total, 24);
    assert.ok(services.every(({ categories }) => categories.some(({ id }) => id !== 'food')));
    assert.equal((await directory.search({ categories: ['people', 'food'] })).total, 25);
    assert.equal((await directory.search({ categories: ['nobody'] })).total, 0);
  });

  it('stand for what is a part of their terms, and answer needs', async () => {
    const care = { id: 'care', name: 'Care' };
    const parts = [care, { id: 'night', name: 'Night care', parentId: 'care' }];
    const services = parts.map((part) =>
      sampleService({ id: part.id, name: part.name, categories: [part] }),
    );
    const nested = createDirectory(services, {
      categories: [{ id: 'home', label: 'Help at home', terms: ['care'] }],
      needs: [{ id: 'help', label: 'I need help', categories: ['home'] }],
    });
    assert.equal((await nested.search({ categories: ['home'] })).total, 2);
    assert.equal((await nested.search({ categories: ['night'] })).total, 1);
    assert.equal((await nested.search({ needs: ['help'] })).total, 2);
  });

  it('are asked of a live API by their terms', async () => {
    const categories = [
      { id: 'advice', label: 'Advice', terms: [categoryId(2)] },
      { id: 'both', label: 'Food or company', terms: [categoryId(0), categoryId(1)] },
    ];
    const options = { maximumServices: 200, categories };
    const feed = { misbehaviours: ['shallow' as const], sleep: undefined };
    const mock = connectMock(250, feed, options);
    assert.equal((await mock.directory.search({ categories: ['advice'] })).total, 50);
    assert.ok(mock.requests.some((path) => path.includes(`taxonomy_term_id=${categoryId(2)}`)));
    await mock.directory.search({ categories: ['both'] });
    assert.ok(!mock.requests.some((path) => /taxonomy_term_id=(advice|both)/.test(path)));
  });

  it('leaves needs of the council’s own to be found here', async () => {
    const needs = [{ id: 'hungry', label: 'I am hungry', categories: [categoryId(0)] }];
    const mock = connectMock(50, {}, { needs });
    assert.equal((await mock.directory.search({ needs: ['hungry'] })).total, 10);
    assert.ok(!mock.requests.some((path) => path.includes('hungry')));
  });
});
