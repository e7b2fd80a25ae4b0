import type { RelativeDate } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import { answerKind } from './answer.js';
import { isEvery, isSome, type Logic, type Test } from './logic.js';

/** Logic as an expression in FHIRPath over a QuestionnaireResponse: https://hl7.org/fhirpath/ */
export function fhirPath(logic: Logic): string {
  if (typeof logic === 'boolean') return String(logic);
  if (isEvery(logic)) return logic.all.map(part).join(' and ');
  if (isSome(logic)) return logic.any.map(part).join(' or ');
  if ('variable' in logic) return `%${logic.variable}${logic.negated ? '.not()' : ''}`;
  if (logic.component === undefined) return countOf(logic);
  return `${answersTo(logic, logic.component)}.${logic.negated ? 'empty' : 'exists'}()`;
}

/** Whether the number of items of a group that repeats is as it should be. */
function countOf({ path, operator, value, negated }: Test): string {
  if (operator === 'isAnswered') return `${itemAt(path)}.${negated ? 'empty' : 'exists'}()`;
  const sign = operator === 'equals' ? '=' : operator === 'lessThan' ? '<' : '>';
  const comparison = `${itemAt(path)}.count() ${sign} ${number(value)}`;
  return negated ? `(${comparison}).not()` : `(${comparison})`;
}

/** An item of the response. Step by step, as fewer systems know `repeat`. */
function itemAt(path: readonly string[]): string {
  return ['%resource', ...path.map((id) => `item.where(linkId = ${quoted(id)})`)].join('.');
}

function part(logic: Logic): string {
  return isEvery(logic) || isSome(logic) ? `(${fhirPath(logic)})` : fhirPath(logic);
}

/** The answers for which a comparison holds. */
function answersTo({ path, operator, value }: Test, component: QuestionComponent): string {
  const item = itemAt(path);
  const kind = answerKind(component);
  if (kind === 'group') return `${item}.item.answer`;
  if (operator === 'isAnswered') return `${item}.answer`;
  const answer = kind === 'Coding' ? 'value.code' : 'value';
  const isNumber = kind === 'Decimal' || kind === 'Integer';
  const criterion = {
    equals: () => `${answer} = ${kind === 'Boolean' || isNumber ? plain(value) : quoted(value)}`,
    lessThan: () => `${isNumber ? answer : `${answer}.toDecimal()`} < ${number(value)}`,
    moreThan: () => `${isNumber ? answer : `${answer}.toDecimal()`} > ${number(value)}`,
    before: () => `${date(component)} < ${day(component, value)}`,
    after: () => `${date(component)} > ${day(component, value)}`,
  }[operator]();
  return `${item}.answer.where(${criterion})`;
}

/** A number or a boolean. */
function plain(value: Test['value']): string {
  return value === 'yes' ? 'true' : value === 'no' ? 'false' : number(value);
}

/** What is no number is compared with nothing, so that it never holds. */
function number(value: Test['value']): string {
  return Number.isNaN(Number(value)) ? '{}' : String(Number(value));
}

function quoted(value: Test['value']): string {
  return `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** FHIRPath does not compare a month with a day, so months are compared as text. */
function date(component: QuestionComponent): string {
  return isMonth(component) ? 'value.toString()' : 'value';
}

function day(component: QuestionComponent, value: Test['value']): string {
  const bound = typeof value === 'string' ? `@${value}` : `(${fromToday(value)})`;
  return isMonth(component) ? `${bound}.toString().substring(0, 7)` : bound;
}

function isMonth(component: QuestionComponent): boolean {
  return component.type === 'date' && component.parts === 'monthYear';
}

/** A day measured from today, with the greatest units first, as `dayOf` counts. */
export function fromToday({ years = 0, months = 0, weeks = 0, days = 0 }: RelativeDate): string {
  const steps = [
    [years * 12 + months, 'months'],
    [weeks * 7 + days, 'days'],
  ] as const;
  return steps.reduce(
    (text, [count, unit]) =>
      count === 0 ? text : `${text} ${count < 0 ? '-' : '+'} ${Math.abs(count)} ${unit}`,
    'today()',
  );
}
