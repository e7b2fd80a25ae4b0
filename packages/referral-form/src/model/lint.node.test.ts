import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDefinition, Page } from './definition.js';
import { lintForm } from './lint.js';

const form: FormDefinition = {
  id: 'form',
  version: '1',
  title: 'Form',
  conditions: { late: { component: 'b', operator: 'isAnswered' } },
  pages: [
    {
      id: 'one',
      path: 'one',
      condition: 'late',
      components: [{ type: 'text', id: 'a', label: 'What is it?' }],
    },
    {
      id: 'two',
      path: 'two',
      next: [{ page: 'one' }],
      components: [
        { type: 'text', id: 'b', label: 'Thing' },
        {
          type: 'radios',
          id: 'c',
          label: 'Kind',
          condition: 'late',
          items: [
            { value: 'x ', text: 'X' },
            { value: 'y', text: 'Y', hint: 'Why' },
            { value: 'y', text: 'Y again' },
          ],
        },
      ],
    },
  ],
  translations: {
    cy: {
      title: 'Ffurflen',
      components: {
        a: { label: 'Beth yw e?' },
        c: { label: 'Math', items: { 'x ': { text: 'X' }, y: { text: 'Y' } } },
        gone: { label: 'Wedi mynd' },
      },
    },
  },
};

describe('lintForm', () => {
  it('finds what would fail a person, and where', () => {
    const findings = lintForm(form).map(({ path, rule }) => `${rule} ${path}`);
    assert.deepEqual(findings.sort(), [
      'backward-route /pages/1/next/0/page',
      'condition-order /pages/0/condition',
      'condition-order /pages/1/components/1/condition',
      'duplicate-value /pages/1/components/1/items/2/value',
      'missing-subject /pages/0/components/0/subject',
      'missing-translation /translations/cy/components/b/label',
      'missing-translation /translations/cy/components/c/items/y/hint',
      'padded-value /pages/1/components/1/items/0',
      'unknown-translation /translations/cy/components/gone',
    ]);
  });

  it('finds pages that nobody comes to, and ends that ask', () => {
    const page = (id: string, more: Partial<Page> = {}): Page => ({
      id,
      path: id,
      components: [{ type: 'paragraph', id: `${id}-text`, text: 'Text' }],
      ...more,
    });
    const findingsOf = (...pages: Page[]) =>
      lintForm({ ...form, pages })
        .filter(({ rule }) => rule === 'unreachable-page' || rule === 'question-at-end')
        .map(({ path, rule }) => `${rule} ${path}`);
    assert.deepEqual(findingsOf(page('a', { next: [{ page: 'c' }] }), page('b'), page('c')), [
      'unreachable-page /pages/1',
    ]);
    assert.deepEqual(
      findingsOf(page('a', { next: [{ page: 'c', condition: 'late' }] }), page('b'), page('c')),
      [],
    );
    assert.deepEqual(findingsOf(page('a'), page('b', { end: true }), page('c')), [
      'unreachable-page /pages/2',
    ]);
    assert.deepEqual(
      findingsOf(page('a'), page('b', { end: true, condition: 'late' }), page('c')),
      [],
    );
    const asks = page('b', { end: true, components: [{ type: 'text', id: 'q', label: 'Q' }] });
    assert.deepEqual(findingsOf(page('a'), asks), ['question-at-end /pages/1/components']);
  });

  it('asks for Welsh', () => {
    const { translations: _, ...english } = form;
    const findings = lintForm(english).filter(({ rule }) => rule === 'missing-translation');
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['/translations/cy'],
    );
  });
});
