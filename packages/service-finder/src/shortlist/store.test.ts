import { expect } from '@open-wc/testing';
import { forgetSaved, keyOf, maximumSaved, readSaved, writeSaved } from './store.js';

const key = keyOf('/services.json');

/** Does something while the browser refuses to keep or give anything. */
function refused(method: 'getItem' | 'setItem', name: string, run: () => void) {
  const original = Storage.prototype[method] as unknown;
  Storage.prototype[method] = () => {
    throw new DOMException('no', name);
  };
  try {
    run();
  } finally {
    Storage.prototype[method] = original as never;
  }
}

describe('shortlist store', () => {
  afterEach(() => localStorage.clear());

  it('gives what was kept, in order', () => {
    expect(writeSaved(key, ['b', 'a'])).to.equal(true);
    expect(readSaved(key)).to.deep.equal(['b', 'a']);
    expect(readSaved(keyOf('/others.json'))).to.deep.equal([]);
  });

  it('leaves nothing of an empty list', () => {
    writeSaved(key, ['a']);
    writeSaved(key, []);
    expect(localStorage.length).to.equal(0);
  });

  it('gives nothing for what is no list', () => {
    for (const junk of ['', '{', 'null', '7', '{"0":"a"}', '"a"']) {
      localStorage.setItem(key, junk);
      expect(readSaved(key), junk).to.deep.equal([]);
    }
  });

  it('takes the ids that are ids, each once, as many as there may be', () => {
    localStorage.setItem(key, JSON.stringify(['a', 7, '', null, 'a', ['b'], 'c']));
    expect(readSaved(key)).to.deep.equal(['a', 'c']);
    localStorage.setItem(key, JSON.stringify(Array.from({ length: 99 }, (_, id) => `${id}`)));
    expect(readSaved(key)).to.have.length(maximumSaved);
  });

  it('says that a full or forbidden storage keeps nothing', () => {
    refused('setItem', 'QuotaExceededError', () => {
      expect(writeSaved(key, ['a'])).to.equal(false);
    });
    refused('getItem', 'SecurityError', () => {
      expect(readSaved(key)).to.deep.equal([]);
    });
  });

  it('forgets every list, and nothing else', () => {
    writeSaved(key, ['a']);
    writeSaved(keyOf('/others.json'), ['b']);
    localStorage.setItem('theme', 'dark');
    forgetSaved();
    expect(Object.keys(localStorage)).to.deep.equal(['theme']);
  });
});
