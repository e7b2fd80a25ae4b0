// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, kindOf } from './profile-kinds.mjs';

test('what the browser does is told by name, and what code does by file', () => {
  assert.equal(kindOf({ name: 'importNode', file: '' }), 'cloning templates');
  assert.equal(
    kindOf({ name: 'html', file: 'govuk/src/html.ts' }),
    'our html tag and attributes()',
  );
  assert.equal(kindOf({ name: 'html', file: 'govuk/src/label/label.ts' }), 'our templates');
  assert.match(kindOf({ name: '_clone', file: 'lit-html/src/lit-html.ts' }), /^Lit's own code/);
});

test('anything else is the rest, and each kind is listed', () => {
  const frames = [
    { name: '(program)', file: '' },
    { name: 'toString', file: '' },
    { name: 'importNode', file: 'elsewhere.ts' },
  ];
  for (const frame of frames) assert.equal(kindOf(frame), 'the rest of the browser');
  assert.ok(kinds.includes('the rest of the browser'));
  assert.equal(new Set(kinds).size, kinds.length);
});
