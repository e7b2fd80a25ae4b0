import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDirectory } from './directory.js';
import { readServices } from '../readers/read-services.js';

const terms: Record<string, string> = { food: 'Food and meals', move: 'Active', talk: 'Company' };

function service(id: string, name: string, categories: string[], more: object = {}) {
  const attributes = categories.map((term) => ({
    taxonomy_term: { id: term, name: terms[term] },
  }));
  return { id, name, attributes, ...more };
}

const { services } = readServices([
  service('1', 'Lunch club', ['food', 'talk'], { description: 'Soup, and a walk after it.' }),
  service('2', 'Walking group', ['move', 'talk'], { organization: { name: 'Siân’s Walkers' } }),
  service('3', 'Food bank', ['food'], { status: 'temporarily closed' }),
  service('4', 'Lunch delivery', ['food'], { status: 'defunct' }),
  service('5', 'Old lunch club', ['food'], { status: 'inactive' }),
  service('6', 'Caffi Cymraeg', ['talk'], { description: 'Sgwrs yn y tŷ.' }),
]);
const directory = createDirectory(services);

const names = async (text: string) =>
  (await directory.search({ text })).services.map(({ name }) => name);

describe('createDirectory', () => {
  it('lists what is open or will be again, by name when nothing is asked', async () => {
    const result = await directory.search({});
    assert.deepEqual(
      result.services.map(({ name }) => name),
      ['Caffi Cymraeg', 'Food bank', 'Lunch club', 'Walking group'],
    );
    assert.deepEqual([result.total, result.page, result.pageCount], [4, 1, 1]);
  });

  it('puts a name before a description', async () => {
    assert.deepEqual(await names('walk'), ['Walking group', 'Lunch club']);
  });

  it('finds by the beginning of a word, misspelt words, and without accents', async () => {
    assert.deepEqual(await names('lun'), ['Lunch club']);
    assert.deepEqual(await names('wolking'), ['Walking group']);
    assert.deepEqual(await names('sians'), ['Walking group']);
    assert.deepEqual(await names('SIÂN’S'), ['Walking group']);
    assert.deepEqual(await names('ty'), ['Caffi Cymraeg']);
  });

  it('wants all words, and when no service has them, any', async () => {
    assert.deepEqual(await names('lunch club'), ['Lunch club']);
    assert.deepEqual(await names('I need a lunch'), ['Lunch club']);
    assert.deepEqual((await names('lunch cymraeg')).sort(), ['Caffi Cymraeg', 'Lunch club']);
  });

  it('finds nothing for nothing much, without failing', async () => {
    for (const text of ['zzzzzz', '???', 'the', '*', '\u0000', '('.repeat(300)]) {
      const result = await directory.search({ text });
      assert.deepEqual([result.total, result.page, result.pageCount], [0, 1, 1], text);
    }
  });

  it('searches for words as they are spelt here, and says so', async () => {
    const result = await directory.search({ text: 'Caffi Cwmrag' });
    assert.equal(result.corrected, 'Caffi cymraeg');
    assert.deepEqual(
      result.services.map(({ name }) => name),
      ['Caffi Cymraeg'],
    );
    const known = await directory.search({ text: 'lunch' });
    assert.deepEqual([known.corrected, known.suggestions], [undefined, []]);
  });

  it('offers the other words that might have been meant', async () => {
    const { services: both } = readServices([
      service('1', 'Carer breaks', []),
      service('2', 'Career advice', []),
    ]);
    const { corrected, suggestions } = await createDirectory(both).search({ text: 'carrer' });
    assert.deepEqual([corrected, suggestions], ['career', ['carer']]);
  });

  it('takes any of the categories', async () => {
    const result = await directory.search({ categories: ['move', 'food', 'no such'] });
    assert.deepEqual(
      result.services.map(({ id }) => id),
      ['3', '1', '2'],
    );
    assert.equal((await directory.search({ text: 'lunch', categories: ['move'] })).total, 0);
  });

  it('counts every category by the rest of the query', async () => {
    const counts = async (query: Parameters<typeof directory.search>[0]) =>
      (await directory.search(query)).facets.categories.map(
        ({ label, count }) => `${label} ${count}`,
      );
    assert.deepEqual(await counts({}), ['Active 1', 'Company 3', 'Food and meals 2']);
    assert.deepEqual(await counts({ text: 'lunch' }), [
      'Active 0',
      'Company 1',
      'Food and meals 1',
    ]);
    assert.deepEqual(
      await counts({ text: 'lunch', categories: ['move'] }),
      await counts({ text: 'lunch' }),
    );
  });

  it('gives pages, the nearest to the one asked for', async () => {
    const paged = createDirectory(services, { pageSize: 3 });
    const second = await paged.search({ page: 2 });
    assert.deepEqual([second.total, second.page, second.pageCount], [4, 2, 2]);
    assert.deepEqual(
      second.services.map(({ name }) => name),
      ['Walking group'],
    );
    assert.equal((await paged.search({ page: 99 })).page, 2);
    for (const page of [0, -1, Number.NaN]) {
      assert.equal((await paged.search({ page })).page, 1, String(page));
    }
    const many = readServices(Array.from({ length: 25 }, (_, id) => ({ id, name: `S${id}` })));
    const result = await createDirectory(many.services).search({ page: 3 });
    assert.deepEqual([result.pageCount, result.services.length], [3, 5]);
  });

  it('gives a listed service by its id', async () => {
    assert.equal((await directory.service('3'))?.name, 'Food bank');
    assert.equal(await directory.service('4'), undefined);
    assert.equal(await directory.service('constructor'), undefined);
  });

  it('completes names of categories, services and organisations', async () => {
    assert.deepEqual(await directory.suggest('foo'), ['Food and meals', 'Food bank']);
    assert.deepEqual(await directory.suggest('wal'), ['Walking group', 'Siân’s Walkers']);
    assert.deepEqual(await directory.suggest(' '), []);
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort(new Error('typed on'));
    await assert.rejects(directory.search({ text: 'lunch' }, signal), /typed on/);
    await assert.rejects(directory.service('1', signal), /typed on/);
    await assert.rejects(directory.suggest('l', signal), /typed on/);
  });
});
