import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuery, writeQuery } from './query.js';

const read = (search: string) => readQuery(new URLSearchParams(search));

describe('readQuery', () => {
  it('reads what was asked for', () => {
    assert.deepEqual(read('q=lunch+club&category=b&category=a&page=3&service=s1'), {
      text: 'lunch club',
      categories: ['a', 'b'],
      page: 3,
      service: 's1',
    });
  });

  it('leaves out what makes no sense', () => {
    for (const search of [
      '',
      'q=+++',
      'page=0',
      'page=-2',
      'page=1.5',
      'page=many',
      'page=1e99',
      'category=&category=+',
      'service=',
      '%E0%A4%A=%',
    ]) {
      assert.deepEqual(read(search), {}, search);
    }
  });

  it('limits what it takes', () => {
    const search = `q=${'x'.repeat(1000)}&${'category='.concat('a', '&').repeat(3)}`;
    assert.equal(read(search).text?.length, 200);
    assert.deepEqual(read(search).categories, ['a']);
    const many = Array.from({ length: 500 }, (_, id) => `category=${id}`).join('&');
    assert.equal(read(many).categories?.length, 50);
  });
});

describe('writeQuery', () => {
  it('writes one address for one query', () => {
    const written = 'q=caf%C3%A9+%26+chat&category=a&category=b&page=2&service=s1';
    for (const search of [
      'service=s1&page=2&category=b&category=a&q=café+%26+chat',
      'q=++caf%C3%A9+%26++chat+&category=a&category=b&category=a&page=02&service=s1',
    ]) {
      assert.equal(writeQuery(read(search)).toString(), written);
    }
    assert.deepEqual(read(written), read(writeQuery(read(written)).toString()));
  });

  it('leaves out the first page', () => {
    assert.equal(writeQuery({ text: 'x', page: 1 }).toString(), 'q=x');
    assert.equal(writeQuery({}).toString(), '');
  });

  it('keeps the page’s other parameters, and does not change those given', () => {
    const others = new URLSearchParams('node=12&q=old&page=4');
    assert.equal(writeQuery({ text: 'new' }, others).toString(), 'node=12&q=new');
    assert.equal(others.toString(), 'node=12&q=old&page=4');
  });
});
