import { own } from '../../answers.js';
import type { AnswerCondition, Condition, FormDefinition, RelativeDate } from '../../definition.js';
import { placesOf, type Placed } from './layout.js';

/** A comparison of an answer, or its opposite. */
export interface Test extends Placed {
  readonly operator: 'equals' | 'isAnswered' | 'lessThan' | 'moreThan' | 'before' | 'after';
  readonly value: string | RelativeDate;
  readonly negated: boolean;
}

/** A value of the questionnaire that was worked out before, or its opposite. */
export interface Variable {
  readonly variable: string;
  readonly negated: boolean;
}

/** A condition with its names looked up, and every “not” beside what it is about. */
export type Logic = boolean | Test | Variable | Every | Some;

export interface Every {
  readonly all: readonly Logic[];
}

export interface Some {
  readonly any: readonly Logic[];
}

/** Makes logic of the conditions of a definition; none always holds. */
export function createLogic(definition: FormDefinition): (name: string | undefined) => Logic {
  const places = placesOf(definition);
  const read = (condition: Condition, within: readonly string[]): Logic => {
    if ('all' in condition) return every(condition.all.map((inner) => read(inner, within)));
    if ('any' in condition) return some(condition.any.map((inner) => read(inner, within)));
    if ('not' in condition) return not(read(condition.not, within));
    if ('component' in condition) return testOf(condition, places.get(condition.component));
    const named = own(definition.conditions, condition.condition);
    // As `holds`: a name that leads nowhere, or back to itself, does not hold.
    if (named === undefined || within.includes(condition.condition)) return false;
    return read(named, [...within, condition.condition]);
  };
  return (name) => name === undefined || read({ condition: name }, []);
}

/** All of them, in the plainest form. */
export function every(parts: readonly Logic[]): Logic {
  const all = parts.flatMap((part) => (isEvery(part) ? part.all : [part]));
  if (all.includes(false)) return false;
  const open = all.filter((part) => part !== true);
  return open.length > 1 ? { all: open } : (open[0] ?? true);
}

/** Any of them, in the plainest form. */
export function some(parts: readonly Logic[]): Logic {
  const any = parts.flatMap((part) => (isSome(part) ? part.any : [part]));
  if (any.includes(true)) return true;
  const open = any.filter((part) => part !== false);
  return open.length > 1 ? { any: open } : (open[0] ?? false);
}

/** The opposite. */
export function not(logic: Logic): Logic {
  if (typeof logic === 'boolean') return !logic;
  if (isEvery(logic)) return some(logic.all.map(not));
  if (isSome(logic)) return every(logic.any.map(not));
  return { ...logic, negated: !logic.negated };
}

export function isEvery(logic: Logic): logic is Every {
  return typeof logic === 'object' && 'all' in logic;
}

export function isSome(logic: Logic): logic is Some {
  return typeof logic === 'object' && 'any' in logic;
}

/** Questions whose answer is not one text: they equal nothing. */
const NO_TEXT: readonly string[] = ['checkboxes', 'date', 'name', 'address'];

/** Questions whose answer is never a number. */
const NO_NUMBER: readonly string[] = [...NO_TEXT, 'yesNo', 'declaration'];

/** A comparison as `holds` makes it, of the answer as it is in a QuestionnaireResponse. */
function testOf(condition: AnswerCondition, placed: Placed | undefined): Logic {
  const { operator } = condition;
  const given = condition.value ?? '';
  const value = typeof given === 'number' ? String(given) : given;
  const test = (kind: Test['operator']): Test | false =>
    placed !== undefined && { ...placed, operator: kind, value, negated: false };
  if (placed !== undefined && placed.component === undefined)
    return countTest(operator, value, test);
  const type = placed?.component?.type ?? '';
  switch (operator) {
    case 'equals':
      return value !== '' && isAnswerTo(type, value) && test('equals');
    case 'notEquals':
      if (value !== '') return not(isAnswerTo(type, value) && test('equals'));
      return !NO_TEXT.includes(type) && test('isAnswered');
    case 'includes':
      return type === 'checkboxes' && test('equals');
    case 'lessThan':
    case 'moreThan':
      return !NO_NUMBER.includes(type) && test(operator);
    case 'before':
    case 'after':
      return type === 'date' && test(operator);
    default:
      return test(operator);
  }
}

/** A comparison of the number of items, of a page that repeats. */
function countTest(
  operator: AnswerCondition['operator'],
  value: Test['value'],
  test: (kind: Test['operator']) => Logic,
): Logic {
  switch (operator) {
    case 'equals':
    case 'notEquals': {
      // Numbers are compared as they are written.
      const isCount = typeof value === 'string' && /^(?:0|[1-9]\d*)$/.test(value);
      const equal = isCount && test('equals');
      return operator === 'equals' ? equal : not(equal);
    }
    case 'isAnswered':
    case 'lessThan':
    case 'moreThan':
      return test(operator);
    default:
      return false;
  }
}

function isAnswerTo(type: string, value: Test['value']): boolean {
  if (NO_TEXT.includes(type) || typeof value === 'object') return false;
  if (type === 'yesNo') return value === 'yes' || value === 'no';
  return type !== 'declaration' || value === 'yes';
}
