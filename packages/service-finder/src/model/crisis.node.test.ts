import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crisisFor, type CrisisHelp } from './crisis.js';

const safety: CrisisHelp = {
  heading: 'If you are in danger',
  text: 'Phone the police.',
  phone: '999',
  categories: ['safety'],
  needs: ['abuse'],
  words: ['violent', 'self harm', 'can’t cope', 'trais'],
};
const homeless: CrisisHelp = { heading: 'Tonight', text: 'Phone us.', words: ['homeless'] };
const help = [safety, homeless];

const on = (text: string) => crisisFor(help, { query: { text } });

describe('crisisFor', () => {
  it('finds help by a word of the search, whatever its case and punctuation', () => {
    assert.deepEqual(on('My partner is VIOLENT!'), [safety]);
    assert.deepEqual(on('self-harm'), [safety]);
    assert.deepEqual(on("I can't cope"), [safety]);
    assert.deepEqual(on('cant cope'), [safety]);
    assert.deepEqual(on('Tráis'), [safety]);
  });

  it('takes no word for a part of another', () => {
    assert.deepEqual(on('violentine lane'), []);
    assert.deepEqual(on('harm'), []);
    assert.deepEqual(on(''), []);
  });

  it('finds help by the categories and needs of the search', () => {
    assert.deepEqual(crisisFor(help, { query: { categories: ['safety'] } }), [safety]);
    assert.deepEqual(crisisFor(help, { query: { needs: ['abuse'] } }), [safety]);
    assert.deepEqual(crisisFor(help, { query: { categories: ['abuse'], needs: ['safety'] } }), []);
  });

  it('finds help by the categories and needs of a service', () => {
    const term = (id: string) => ({ id, name: id });
    const service = { categories: [term('safety')], needs: [] };
    assert.deepEqual(crisisFor(help, { query: {}, service }), [safety]);
    const needed = { categories: [], needs: [term('abuse')] };
    assert.deepEqual(crisisFor(help, { query: {}, service: needed }), [safety]);
  });

  it('keeps the order of the council, each once', () => {
    assert.deepEqual(on('homeless and violent, violent'), [safety, homeless]);
  });

  it('is not set off by an empty word', () => {
    assert.deepEqual(
      crisisFor([{ heading: 'x', text: 'y', words: ['', ' - '] }], { query: { text: 'tea' } }),
      [],
    );
  });
});
