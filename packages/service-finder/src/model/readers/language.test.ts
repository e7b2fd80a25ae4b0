import { expect } from '@open-wc/testing';
import { spoken } from '../testing/spoken.js';
import { languageName } from './language.js';

describe('languageName', () => {
  // A server and a browser that say other names would not find each other's.
  it('is the same in every browser as in Node', () => {
    const named = Object.keys(spoken).map((code) => [code, languageName(code)]);
    expect(Object.fromEntries(named)).to.deep.equal(spoken);
  });

  it('knows codes of three letters, and knows no others', () => {
    expect(languageName('cym')).to.equal('Welsh');
    expect(languageName('en-GB')).to.match(/English/);
    expect(languageName('xx')).to.equal(undefined);
    expect(languageName('Welsh language')).to.equal(undefined);
  });
});
