import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastRatio, mix, parseColour } from './contrast.js';

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    assert.equal(contrastRatio('#000000', '#ffffff'), 21);
    assert.equal(contrastRatio('#1d70b8', '#1d70b8'), 1);
  });

  it('does not depend on the order', () => {
    assert.equal(contrastRatio('#1d70b8', '#ffdd00'), contrastRatio('#ffdd00', '#1d70b8'));
  });

  it('equals values published elsewhere', () => {
    // #767676 and #949494 are the lightest greys on white at 4.5:1 and 3:1; #777777 just fails.
    const known: [`#${string}`, number][] = [
      ['#767676', 4.54],
      ['#777777', 4.48],
      ['#949494', 3.03],
      ['#ff0000', 4.0],
      ['#00ff00', 1.37],
      ['#0000ff', 8.59],
    ];
    for (const [colour, ratio] of known) {
      assert.equal(contrastRatio(colour, '#ffffff').toFixed(2), ratio.toFixed(2), colour);
    }
  });
});

describe('parseColour', () => {
  it('reads short and long form, in either case', () => {
    assert.equal(parseColour('#AbC'), '#aabbcc');
    assert.equal(parseColour('#1D70B8'), '#1d70b8');
  });

  it('refuses everything else', () => {
    for (const text of ['red', '1d70b8', '#12345', '#1d70b8;', '#1d70b8\n', 'url(#abc)', '']) {
      assert.equal(parseColour(text), undefined, text);
    }
  });
});

describe('mix', () => {
  it('makes the tints and shades of GOV.UK Frontend’s palette', () => {
    assert.equal(mix('#1d70b8', '#ffffff', 0.95), '#f4f8fb');
    assert.equal(mix('#1d70b8', '#ffffff', 0.5), '#8eb8dc');
    assert.equal(mix('#0f7a52', '#000000', 0.25), '#0b5c3e');
    assert.equal(mix('#0f7a52', '#000000', 0.5), '#083d29');
  });
});
