import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutEdges } from './whiteSpace.js';

const tidied = (strings: TemplateStringsArray, ..._values: unknown[]) => withoutEdges(strings);

test('white space at the edges of a block goes, also where values stand in its tag', () => {
  assert.deepEqual(tidied`<div>\n  ${1}\n</div>`, ['<div>', '</div>']);
  assert.deepEqual(tidied`<p class="a > b" id=${1} ${2}\n>\n  a\n</p\n>`, [
    '<p class="a > b" id=',
    ' ',
    '\n>a</p\n>',
  ]);
  assert.deepEqual(tidied`<ul>\n <li> a </li>\n</ul>`, ['<ul><li>a</li></ul>']);
});

test('white space between siblings, words and inline elements stays', () => {
  const strings = ['<p>a ', ' <b> b </b> ', ' c</p>\n<p>d</p> ', ' <a>e</a>\n', ' <pre> f </pre>'];
  assert.deepEqual(withoutEdges(strings), strings);
});
