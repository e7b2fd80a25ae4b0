import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomServices } from '../../testing/random-services.js';
import { random } from '../../testing/random.js';
import { lunchClub, sampleServices } from '../../testing/samples.js';
import type { Service } from '../types.js';
import { createDirectory } from './directory.js';
import { loadIndex, saveIndex } from './saved-index.js';

const saved = saveIndex(createDirectory(sampleServices));

function refusal(services: readonly Service[], index: string) {
  const { directory, problems } = loadIndex(services, index);
  return { directory, reason: problems.map(({ path, reason }) => `${path} ${reason}`).join() };
}

/** The saved index with something else in the place of one of its parts. */
function changed(name: string, value: unknown): string {
  return JSON.stringify({ ...JSON.parse(saved), [name]: value });
}

describe('saveIndex and loadIndex', () => {
  it('give a directory that answers as the one that was saved', async () => {
    const services = randomServices(random(3), 300);
    const made = createDirectory(services);
    const { directory, problems } = loadIndex(services, saveIndex(made));
    assert.deepEqual(problems, []);
    for (const query of [{}, { text: 'service 0' }, { text: 'hexlth' }, { text: 'health teeth' }]) {
      assert.deepEqual(await directory.search(query), await made.search(query));
    }
    assert.equal(saveIndex(directory), saveIndex(made));
  });

  it('take options, and services that are not listed', async () => {
    const services = [{ ...lunchClub, id: 'gone', status: 'defunct' as const }, ...sampleServices];
    const index = saveIndex(createDirectory(services));
    const { directory, problems } = loadIndex(services, index, { pageSize: 5 });
    assert.deepEqual(problems, []);
    assert.equal((await directory.search({})).pageCount, 5);
    assert.equal((await directory.search({ text: 'harbour' })).total, 1);
  });

  it('do with no services', async () => {
    const { directory, problems } = loadIndex([], saveIndex(createDirectory([])));
    assert.deepEqual(problems, []);
    assert.equal((await directory.search({ text: 'lunch' })).total, 0);
  });

  const others: [what: string, services: readonly Service[]][] = [
    ['another name', [{ ...lunchClub, name: 'Harbour supper club' }, ...sampleServices.slice(1)]],
    ['another description', [{ ...lunchClub, description: 'Soup' }, ...sampleServices.slice(1)]],
    ['one less', sampleServices.slice(1)],
    ['one no longer listed', [{ ...lunchClub, status: 'defunct' }, ...sampleServices.slice(1)]],
    ['another order', [...sampleServices].reverse()],
  ];
  for (const [what, services] of others) {
    it(`refuse an index of other services: ${what}`, async () => {
      const { directory, reason } = refusal(services, saved);
      assert.equal(reason, '$ was made of other services: make the index again');
      assert.deepEqual(
        await directory.search({ text: 'lunch' }),
        await createDirectory(services).search({ text: 'lunch' }),
      );
    });
  }

  const broken: [what: string, index: string, reason: RegExp][] = [
    ['no JSON', '<!doctype html>', /not JSON/],
    ['null', 'null', /not an index/],
    ['services', '{"contents":[]}', /not an index/],
    ['another version', changed('version', 0), /version 0, not 1/],
    ['terms of another length', changed('terms', 'lunch'), /damaged/],
    ['no counts', changed('counts', undefined), /damaged/],
    ['counts that are no numbers', changed('counts', ['1']), /damaged/],
    [
      'an order with one twice',
      changed(
        'order',
        sampleServices.map(() => 0),
      ),
      /damaged/,
    ],
    ['an order that is too short', changed('order', [0]), /damaged/],
    ['documents cut short', changed('documents', JSON.parse(saved).documents.slice(1)), /damaged/],
    [
      'documents that are none',
      changed('documents', JSON.parse(saved).documents.replace(/./, 'B')),
      /damaged/,
    ],
    [
      'documents in other letters',
      changed('documents', JSON.parse(saved).documents.replace(/./, ' ')),
      /damaged/,
    ],
    ['impacts cut short', changed('impacts', JSON.parse(saved).impacts.slice(1)), /damaged/],
  ];
  for (const [what, index, reason] of broken) {
    it(`refuse what is no index: ${what}`, async () => {
      const refused = refusal(sampleServices, index);
      assert.match(refused.reason, reason);
      assert.equal((await refused.directory.search({ text: 'lunch' })).total, 1);
    });
  }

  it('save only what createDirectory made', () => {
    const other = {
      search: async () => Promise.reject(new Error('not asked')),
      service: async () => undefined,
      suggest: async () => [],
    };
    assert.throws(() => saveIndex(other), TypeError);
  });
});
