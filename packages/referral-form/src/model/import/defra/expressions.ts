import type { Condition, RelativeDate } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import type { Comparison, Expression } from '../expression.js';
import { parseExpression } from '../expression.js';
import {
  compareAnswer,
  type AnswerComparison,
  type Compared,
  type ConditionResult,
} from './compare.js';

/** What the names in a condition mean. */
export interface Names {
  /** The question of a name, or of a section and a name. */
  question(name: string): QuestionComponent | undefined;
  /** Our name of a condition. */
  condition(name: string): string | undefined;
}

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  in: 'in',
};

/** A condition that is written as an expression: `section.isOver18 == true`. */
export function readExpression(text: string, names: Names): ConditionResult {
  const result = parseExpression(text);
  return result.ok ? toCondition(result.value, names) : result;
}

function toCondition(expression: Expression, names: Names): ConditionResult {
  switch (expression.kind) {
    case 'not': {
      const { inner } = expression;
      if (inner.kind === 'binary' && inner.operator === 'in') {
        return compare(inner.left, 'not in', inner.right, names);
      }
      const result = toCondition(inner, names);
      return result.ok ? { ok: true, condition: { not: result.condition } } : result;
    }
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator !== 'and' && operator !== 'or') return compare(left, operator, right, names);
      return join(operator, [toCondition(left, names), toCondition(right, names)]);
    }
    case 'name': {
      const { name } = expression;
      const condition = names.condition(name);
      if (condition !== undefined) return { ok: true, condition: { condition } };
      const component = names.question(name);
      if (component === undefined) return unknown(name);
      return component.type === 'yesNo'
        ? compareAnswer(component, '==', true)
        : compareAnswer(component, '!=', null);
    }
    default:
      return { ok: false, reason: 'Only comparisons with answers can be imported' };
  }
}

/** Every one of some conditions, or at least one. */
export function join(
  coordinator: 'and' | 'or',
  results: readonly ConditionResult[],
): ConditionResult {
  const conditions: Condition[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    const { condition } = result;
    const key = coordinator === 'and' ? 'all' : 'any';
    // `a and b and c` is one list, not a list in a list.
    const same = Object.entries(condition).find(([name]) => name === key)?.[1] as Condition[];
    conditions.push(...(same ?? [condition]));
  }
  const [first] = conditions;
  if (first === undefined) return { ok: false, reason: 'There is nothing to compare' };
  if (conditions.length === 1) return { ok: true, condition: first };
  return { ok: true, condition: coordinator === 'and' ? { all: conditions } : { any: conditions } };
}

function compare(
  left: Expression,
  operator: AnswerComparison,
  right: Expression,
  names: Names,
): ConditionResult {
  if (left.kind === 'name' && right.kind === 'list') {
    if (operator !== 'in') return { ok: false, reason: 'A list can only be looked into' };
    return join(
      'or',
      right.items.map((item) => compare(left, '==', item, names)),
    );
  }
  if (left.kind === 'name') return compareName(left.name, operator, right, names);
  if (right.kind !== 'name') {
    return { ok: false, reason: 'Only comparisons with answers can be imported' };
  }
  const flipped = operator === 'not in' ? operator : FLIPPED[operator];
  return compareName(right.name, flipped, left, names);
}

function compareName(
  name: string,
  operator: AnswerComparison,
  expression: Expression,
  names: Names,
): ConditionResult {
  const component = names.question(name);
  if (component === undefined) return unknown(name);
  const value = valueOf(expression);
  return value === undefined
    ? { ok: false, reason: `“${name}” is compared with what is no value` }
    : compareAnswer(component, operator, value);
}

function unknown(name: string): ConditionResult {
  return { ok: false, reason: `There is no question “${name}”` };
}

const UNITS = ['days', 'weeks', 'months', 'years'] as const;

function valueOf(expression: Expression): Compared | undefined {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'call' || expression.name !== 'dateForComparison') return undefined;
  const [amount, unit] = expression.args.map((arg) =>
    arg.kind === 'literal' ? arg.value : undefined,
  );
  return relativeDate(Number(amount), String(unit));
}

/** A day so many days, weeks, months or years after today; none where that is no day. */
export function relativeDate(amount: number, unit: string): RelativeDate | undefined {
  const key = UNITS.find((name) => name === unit);
  return key !== undefined && Number.isSafeInteger(amount) ? { [key]: amount } : undefined;
}
