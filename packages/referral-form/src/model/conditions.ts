import {
  fieldsTextOf,
  isAnswered,
  own,
  rowsOf,
  textOf,
  valuesOf,
  type Answers,
} from './answers.js';
import type { AnswerCondition, Condition, FormDefinition } from './definition.js';
import { repeatingPages } from './groups.js';
import { dayOf } from './relative-date.js';
import { DATE_FIELDS, MONTH_FIELDS, readDate, today } from './validators/date.js';

/**
 * Whether a named condition of the definition holds for the answers. One that does not exist or
 * that asks itself does not hold: `readDefinition` and `lintForm` report it.
 * @param name its name; none always holds
 */
export function holds(
  definition: FormDefinition,
  name: string | undefined,
  answers: Answers,
): boolean {
  return name === undefined || evaluate(definition, { condition: name }, answers, []);
}

function evaluate(
  definition: FormDefinition,
  condition: Condition,
  answers: Answers,
  within: readonly string[],
): boolean {
  const check = (inner: Condition) => evaluate(definition, inner, answers, within);
  if ('all' in condition) return condition.all.every(check);
  if ('any' in condition) return condition.any.some(check);
  if ('not' in condition) return !check(condition.not);
  if ('component' in condition) return compare(definition, condition, answers);
  const named = own(definition.conditions, condition.condition);
  return (
    named !== undefined &&
    !within.includes(condition.condition) &&
    evaluate(definition, named, answers, [...within, condition.condition])
  );
}

function compare(
  definition: FormDefinition,
  { component, operator, value = '' }: AnswerCondition,
  answers: Answers,
): boolean {
  const answer = own(answers, component);
  // Of a page that repeats, the number of its items is compared; none is 0.
  const isCounted = repeatingPages(definition).some(({ repeat }) => repeat.id === component);
  const text = isCounted ? String(rowsOf(answer).length) : textOf(answer);
  switch (operator) {
    case 'equals':
      return text !== '' && text === String(value);
    case 'notEquals':
      return text !== String(value);
    case 'includes':
      return valuesOf(answer).includes(String(value));
    case 'isAnswered':
      return isAnswered(answer);
    case 'lessThan':
      return text !== '' && Number(text) < Number(value);
    case 'moreThan':
      return text !== '' && Number(text) > Number(value);
    case 'before':
    case 'after': {
      const typed = fieldsTextOf(answer);
      const date = readDate(typed, Object.hasOwn(typed, 'day') ? DATE_FIELDS : MONTH_FIELDS);
      if (!date.ok) return false;
      const bound = dayOf(typeof value === 'number' ? String(value) : value, today());
      // Of a month, only months count.
      const day = bound.slice(0, date.value.length);
      return operator === 'before' ? date.value < day : date.value > day;
    }
  }
}
