import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, FormDefinition } from './definition.js';
import { lintForm } from './lint.js';
import { alwaysHolds, truthOf } from './truth.js';

const items = ['a', 'b', 'c'].map((value) => ({ value, text: value.toUpperCase() }));

function form(conditions: Record<string, Condition>): FormDefinition {
  return {
    id: 'form',
    version: '1',
    title: 'Form',
    conditions,
    pages: [
      {
        id: 'page',
        path: 'page',
        components: [
          { type: 'radios', id: 'kind', label: 'Kind', items },
          {
            type: 'checkboxes',
            id: 'kinds',
            label: 'Kinds',
            items: [...items, { value: 'none', text: 'None', exclusive: true }],
          },
          { type: 'yesNo', id: 'sure', label: 'Sure' },
          { type: 'number', id: 'age', label: 'Age', min: 0, max: 120, whole: true },
          { type: 'date', id: 'born', label: 'Born' },
          { type: 'text', id: 'name', label: 'Name' },
          {
            type: 'checkboxes',
            id: 'many',
            label: 'Many',
            items: Array.from({ length: 20 }, (_, n) => ({ value: `v${n}`, text: `V${n}` })),
          },
        ],
      },
    ],
  };
}

const is = (component: string, value: string): Condition => ({
  component,
  operator: 'equals',
  value,
});
const includes = (value: string): Condition => ({
  component: 'kinds',
  operator: 'includes',
  value,
});
const age = (operator: 'lessThan' | 'moreThan', value: number): Condition => ({
  component: 'age',
  operator,
  value,
});
const born = (operator: 'before' | 'after', years: number): Condition => ({
  component: 'born',
  operator,
  value: { years },
});
const not = (condition: Condition): Condition => ({ not: condition });
const all = (...conditions: Condition[]): Condition => ({ all: conditions });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });

describe('truthOf', () => {
  it('tries every combination of answers that makes a difference', () => {
    const cases: [Condition, string | undefined][] = [
      [is('kind', 'a'), 'sometimes'],
      [all(is('kind', 'a'), is('kind', 'b')), 'never'],
      [all(includes('a'), includes('b')), 'sometimes'],
      [all(includes('a'), includes('none')), 'never'],
      [any(is('kind', 'a'), not(is('kind', 'a'))), 'always'],
      // It may not be asked at all.
      [any(is('sure', 'yes'), is('sure', 'no')), 'sometimes'],
      [all(age('moreThan', 17), age('lessThan', 18)), 'never'],
      [all(age('moreThan', 17), age('lessThan', 19)), 'sometimes'],
      [age('lessThan', 0), 'never'],
      [all(born('before', -18), born('after', -17)), 'never'],
      [all(born('after', -18), born('before', -17)), 'sometimes'],
      [is('born', 'soon'), 'never'],
      [all(is('name', 'x'), is('name', 'y')), 'never'],
      [all(is('kind', 'a'), { condition: 'other' }), 'never'],
      [{ component: 'gone', operator: 'isAnswered' }, undefined],
      [
        any(
          ...Array.from({ length: 19 }, (_, n): Condition => ({
            component: 'many',
            operator: 'includes',
            value: `v${n}`,
          })),
        ),
        undefined,
      ],
    ];
    for (const [condition, expected] of cases) {
      const definition = form({ it: condition, other: is('kind', 'b') });
      assert.equal(truthOf(definition, 'it'), expected, JSON.stringify(condition));
    }
  });

  it('knows where conditions leave nothing open, once they are answered', () => {
    const definition = form({ yes: is('sure', 'yes'), no: is('sure', 'no'), a: is('kind', 'a') });
    assert.equal(alwaysHolds(definition, ['yes', 'no']), true);
    assert.equal(alwaysHolds(definition, ['yes', 'a']), false);
    assert.equal(alwaysHolds(definition, []), false);
  });
});

describe('lintForm on conditions', () => {
  it('finds those that never or always hold, and values that are no choice', () => {
    const findings = lintForm(
      form({
        never: all(is('kind', 'a'), is('kind', 'b')),
        always: any(is('kind', 'a'), not(is('kind', 'a'))),
        unknown: any(is('kind', 'z'), is('sure', 'true'), includes('a')),
        fine: any(is('kind', 'a'), is('name', 'z')),
      }),
    );
    const found = findings.filter(({ rule }) => /^(?:always|unknown-value)/.test(rule));
    assert.deepEqual(
      found.map(({ path, rule }) => `${rule} ${path}`),
      [
        'always-false /conditions/never',
        'always-true /conditions/always',
        'unknown-value /conditions/unknown',
        'unknown-value /conditions/unknown',
      ],
    );
  });
});
