import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleService } from '../testing/samples.js';
import { plainNeeds } from './needs.js';
import { createDirectory } from './search/directory.js';

describe('plainNeeds', () => {
  it('says each in both languages, in words that a search can have', () => {
    const english = plainNeeds('en');
    const welsh = plainNeeds('cy');
    assert.deepEqual(
      english.map(({ id }) => id),
      welsh.map(({ id }) => id),
    );
    assert.equal(new Set(english.map(({ id }) => id)).size, english.length);
    for (const [index, { label, words = [] }] of english.entries()) {
      assert.notEqual(label, welsh[index]?.label);
      assert.ok(words.length >= 3, label);
    }
    for (const { words = [] } of [...english, ...welsh]) {
      for (const word of words) assert.equal(word, word.toLowerCase());
    }
  });

  it('names no need or service type of the LGA that is not verified', () => {
    const used = plainNeeds('en').flatMap(({ id, categories = [] }) => [id, ...categories]);
    assert.deepEqual(used.filter((id) => id.startsWith('esd')).sort(), [
      'esdNeed:69',
      'esdNeed:71',
      'esdServiceType:1755',
      'esdServiceType:242',
      'esdServiceType:298',
    ]);
  });

  it('finds what names the need, what is of its service type, and the council’s categories', async () => {
    const term = (id: string) => ({ id, name: id });
    const directory = createDirectory(
      [
        sampleService({ id: 'group', name: 'Group', needs: [term('esdNeed:69')] }),
        sampleService({ id: 'home', name: 'Home', categories: [term('esdServiceType:242')] }),
        sampleService({ id: 'steady', name: 'Steady', categories: [term('active')] }),
      ],
      { needs: plainNeeds('en', { falls: ['active'] }) },
    );
    const found = async (need: string) =>
      (await directory.search({ needs: [need] })).services.map(({ id }) => id);
    assert.deepEqual(await found('esdNeed:69'), ['group']);
    assert.deepEqual(await found('help-at-home'), ['home']);
    assert.deepEqual(await found('falls'), ['steady']);
    assert.deepEqual(await found('money'), []);
    const said = await directory.search({ text: 'falling' });
    assert.deepEqual(
      said.services.map(({ id }) => id),
      ['steady'],
    );
  });
});
