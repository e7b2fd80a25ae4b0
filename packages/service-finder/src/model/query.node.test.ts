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

  it('reads where from, and every filter', () => {
    assert.deepEqual(
      read(
        'place=tb1+1aa&scope=serves&radius=5&need=n1&for=a2&cost=free&how=home&how=online&day=SU&day=MO' +
          '&time=evening&open=now&access=Ramp&language=Welsh&age=0&sort=checked&view=shortlist&saved=z&saved=a',
      ),
      {
        place: 'tb1 1aa',
        scope: 'serves',
        radius: 5,
        needs: ['n1'],
        audiences: ['a2'],
        costs: ['free'],
        attendance: ['online', 'home'],
        days: ['MO', 'SU'],
        times: ['evening'],
        open: ['now'],
        access: ['Ramp'],
        languages: ['Welsh'],
        age: 0,
        sort: 'checked',
        view: 'shortlist',
        saved: ['z', 'a'],
      },
    );
  });

  it('takes what was written for the place, not the device, when both are there', () => {
    assert.deepEqual(read('near=53.5,-2.25&radius=1'), {
      position: { latitude: 53.5, longitude: -2.25 },
      radius: 1,
    });
    assert.deepEqual(read('near=53.5,-2.25&place=M1'), { place: 'M1' });
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
      'radius=5&scope=serves',
      'near=91,0',
      'near=a,b',
      'age=-1',
      'age=151',
      'age=7.5',
      'cost=gold&day=XX&time=night&how=carrier+pigeon&open=later',
      'sort=price&view=everything&saved=',
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

  it('writes no more than 100 metres of where a person is', () => {
    const position = { latitude: 53.480759, longitude: -2.242631 };
    assert.equal(writeQuery({ position }).toString(), 'near=53.481%2C-2.243');
  });

  it('does not write what a place was found to be', () => {
    const located = {
      name: 'TB1 1AA',
      position: { latitude: 53, longitude: -2 },
      precision: 'postcode' as const,
      areas: [],
    };
    assert.equal(writeQuery({ place: 'TB1 1AA', located }).toString(), 'place=TB1+1AA');
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
