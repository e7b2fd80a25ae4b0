import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from './answers.js';
import { holds } from './conditions.js';
import type { Condition, FormDefinition } from './definition.js';
import { dayOf } from './relative-date.js';
import { today } from './validators/date.js';

function check(condition: Condition, answers: Answers): boolean {
  const definition: FormDefinition = {
    id: 'form',
    version: '1',
    title: 'Form',
    pages: [],
    conditions: { tested: condition, yes: { component: 'q', operator: 'equals', value: 'yes' } },
  };
  return holds(definition, 'tested', answers);
}

describe('holds', () => {
  it('compares texts', () => {
    assert.equal(check({ component: 'q', operator: 'equals', value: 'yes' }, { q: ' yes ' }), true);
    assert.equal(check({ component: 'q', operator: 'equals', value: 'yes' }, { q: 'no' }), false);
    assert.equal(check({ component: 'q', operator: 'notEquals', value: 'yes' }, { q: 'no' }), true);
  });

  it('finds that an unanswered question equals nothing', () => {
    const unanswered: Answers[] = [{}, { q: '' }];
    for (const answers of unanswered) {
      assert.equal(check({ component: 'q', operator: 'equals', value: '' }, answers), false);
      assert.equal(check({ component: 'q', operator: 'notEquals', value: 'x' }, answers), true);
      assert.equal(check({ component: 'q', operator: 'includes', value: 'x' }, answers), false);
      assert.equal(check({ component: 'q', operator: 'lessThan', value: 5 }, answers), false);
    }
  });

  it('looks into checkboxes, dates and numbers', () => {
    const includes: Condition = { component: 'q', operator: 'includes', value: 'a' };
    assert.equal(check(includes, { q: ['b', 'a'] }), true);
    assert.equal(check(includes, { q: 'a' }), false);
    const answered: Condition = { component: 'q', operator: 'isAnswered' };
    assert.equal(check(answered, { q: { day: '', month: '3', year: '' } }), true);
    assert.equal(check(answered, { q: { day: '', month: ' ', year: '' } }), false);
    assert.equal(check({ component: 'q', operator: 'moreThan', value: 9 }, { q: '10' }), true);
    assert.equal(check({ component: 'q', operator: 'lessThan', value: 9 }, { q: 'many' }), false);
  });

  it('looks at dates, also from today', () => {
    const on = (iso: string): Answers => {
      const [year = '', month = '', day = ''] = iso.split('-');
      return { q: { day, month, year } };
    };
    const before: Condition = { component: 'q', operator: 'before', value: '2026-04-01' };
    assert.equal(check(before, on('2026-03-31')), true);
    assert.equal(check(before, on('2026-04-01')), false);
    assert.equal(check(before, { q: { day: '31', month: '2', year: '2026' } }), false);
    assert.equal(check(before, {}), false);
    assert.equal(check(before, { q: { month: '3', year: '2026' } }), true);
    assert.equal(check(before, { q: { month: '4', year: '2026' } }), false);
    const adult: Condition = {
      not: { component: 'q', operator: 'after', value: { years: -18 } },
    };
    assert.equal(check(adult, on(dayOf({ years: -18 }, today()))), true);
    assert.equal(check(adult, on(dayOf({ years: -18, days: 1 }, today()))), false);
  });

  it('combines', () => {
    const yes: Condition = { condition: 'yes' };
    const never: Condition = { not: yes };
    assert.equal(check({ all: [yes, { any: [never, yes] }] }, { q: 'yes' }), true);
    assert.equal(check({ all: [yes, never] }, { q: 'yes' }), false);
  });

  it('ends with a condition that asks itself, or that does not exist', () => {
    assert.equal(check({ condition: 'tested' }, {}), false);
    assert.equal(check({ condition: 'unknown' }, {}), false);
  });
});
