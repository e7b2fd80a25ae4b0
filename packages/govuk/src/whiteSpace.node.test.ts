import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLeadingSpace } from './whiteSpace.js';

const tidied = (strings: TemplateStringsArray, ..._values: unknown[]) =>
  withoutLeadingSpace(strings);

test('white space at the start of a block goes, also where values stand in its tag', () => {
  assert.deepEqual(tidied`<div>\n  ${1}\n</div>`, ['<div>', '\n</div>']);
  assert.deepEqual(tidied`<p class="a > b" id=${1} ${2}\n>\n  a</p>`, [
    '<p class="a > b" id=',
    ' ',
    '\n>a</p>',
  ]);
  assert.deepEqual(tidied`<ul>\n <li> a</li>\n</ul>`, ['<ul><li>a</li>\n</ul>']);
});

test('white space at the end of a block, between siblings and words and inline stays', () => {
  const strings = [
    '<p>a ',
    ' <b> b </b> ',
    ' c\n</p>\n<p>d</p> ',
    ' <a> e</a>\n',
    ' <pre> f</pre>',
  ];
  assert.deepEqual(withoutLeadingSpace(strings), strings);
});
