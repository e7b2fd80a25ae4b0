import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText, readHtml, readMarkdown } from './rich-text.js';

describe('readHtml', () => {
  it('keeps paragraphs and lists, and the addresses of links', () => {
    const html =
      '<label class="x">We&rsquo;ll ask\nabout:</label><ul><li>name</li><li>a &amp; b</li></ul>' +
      '<h2>After</h2><p>See <a href="https://example.gov.uk/a">our page</a><br/>5 < 6 &#163;1</p>';
    assert.deepEqual(readHtml(html), {
      blocks: [
        { type: 'paragraph', text: 'We’ll ask about:' },
        { type: 'list', points: ['name', 'a & b'] },
        { type: 'paragraph', text: 'After' },
        { type: 'paragraph', text: 'See our page (https://example.gov.uk/a)' },
        { type: 'paragraph', text: '5 < 6 £1' },
      ],
      lost: ['h2', 'a'],
    });
  });

  it('leaves out what is not text', () => {
    const html =
      'a<!-- b --><script>alert("<p>c</p>")</script><a href="javascript:x">d</a></fieldset><img alt="e">';
    assert.equal(plainText(readHtml(html)), 'a d e');
    assert.deepEqual(readHtml('<p>a<!-- <p>b').blocks, [{ type: 'paragraph', text: 'a' }]);
    assert.deepEqual(readHtml('a<p title="').blocks, [{ type: 'paragraph', text: 'a' }]);
  });

  it('reads anything, in time by length', () => {
    const part = fc.constantFrom(
      '<',
      '<p',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</',
      '&#1;',
      '&#x110000;',
      'a',
      '<li>',
      '</ul>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 100 }), (parts) => {
        readHtml(parts.join(''));
        readMarkdown(parts.join('\n'));
      }),
    );
    for (const one of ['<', '<a', '<!--', '<script>', '[', '**', '&'])
      readMarkdown(one.repeat(50_000));
  });
});

describe('readMarkdown', () => {
  it('keeps paragraphs and lists', () => {
    const markdown =
      '# Before\r\nYou **need**:\r\n\r\n- one\r\n  more\r\n\r\n-  two, at [us](https://example.com)\r\n\r\nThen go\non.\n1. First\n2. Second';
    assert.deepEqual(readMarkdown(markdown), {
      blocks: [
        { type: 'paragraph', text: 'Before' },
        { type: 'paragraph', text: 'You need:' },
        { type: 'list', points: ['one more', 'two, at us (https://example.com)'] },
        { type: 'paragraph', text: 'Then go on.' },
        { type: 'list', points: ['First', 'Second'] },
      ],
      lost: ['headings', 'emphasis', 'links', 'numbers'],
    });
  });
});
