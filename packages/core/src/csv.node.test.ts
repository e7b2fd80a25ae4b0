import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvText } from './csv.js';

describe('csvText', () => {
  it('ends every row with CRLF and quotes what needs it', () => {
    assert.equal(
      csvText([
        ['a', 'b,c', 'd"e', 'f\ng'],
        ['', undefined, 1.5],
      ]),
      'a,"b,c","d""e","f\ng"\r\n,,1.5\r\n',
    );
    assert.equal(csvText([]), '');
  });

  it('defuses formulas and leaves numbers', () => {
    for (const text of ['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', ' =1']) {
      assert.equal(csvText([[text]]), `'${text}\r\n`);
    }
    assert.equal(csvText([['=HYPERLINK("x","y")']]), `"'=HYPERLINK(""x"",""y"")"\r\n`);
    assert.equal(csvText([[-2, '1 - 2']]), '-2,1 - 2\r\n');
  });
});
