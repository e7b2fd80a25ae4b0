import type { AnswerCondition, Condition, RelativeDate } from '../../definition.js';
import type { QuestionComponent } from '../../fields.js';
import type { Comparison, Literal } from '../expression.js';

/** How an answer is compared; `not in` is the opposite of `in`. */
export type AnswerComparison = Comparison | 'not in';

/** What an answer is compared with. */
export type Compared = Literal | RelativeDate;

/** A condition, or why there is none that says the same. */
export type ConditionResult =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly reason: string };

/**
 * What an answer is, as a condition of ours. In DEFRA's and XGov's forms no comparison holds for a
 * question that was not asked, not even “is not”: nor does it here.
 */
export function compareAnswer(
  component: QuestionComponent,
  operator: AnswerComparison,
  value: Compared,
): ConditionResult {
  const { id, type } = component;
  const answered: AnswerCondition = { component: id, operator: 'isAnswered' };
  const test = (name: AnswerCondition['operator'], to: string | number | RelativeDate) =>
    ({ component: id, operator: name, value: to }) satisfies AnswerCondition;
  const yes = (condition: Condition): ConditionResult => ({ ok: true, condition });
  const unless = (...conditions: readonly Condition[]): ConditionResult =>
    yes({ all: [answered, ...conditions.map((not) => ({ not }))] });
  const no = (reason: string): ConditionResult => ({ ok: false, reason });

  if (value === null || value === '') {
    if (operator === '==') return yes({ not: answered });
    return operator === '!=' ? yes(answered) : no('An empty value cannot be compared');
  }
  if (type === 'date') {
    if (typeof value === 'boolean' || typeof value === 'number') return no('This is not a date');
    const day = typeof value === 'string' ? value.slice(0, 10) : value;
    if (typeof day === 'string' && !/^\d{4}-\d\d-\d\d$/.test(day)) {
      return no(`“${day}” is not a date`);
    }
    const [before, after] = [test('before', day), test('after', day)];
    switch (operator) {
      case '<':
        return yes(before);
      case '>':
        return yes(after);
      case '<=':
        return unless(after);
      case '>=':
        return unless(before);
      case '==':
        return unless(before, after);
      case '!=':
        return yes({ any: [before, after] });
      default:
        return no('A date holds nothing else');
    }
  }
  if (typeof value === 'object') return no('Only dates can be compared with a day');
  const to = typeof value === 'number' ? value : textOf(component, value);
  switch (operator) {
    case '==':
      return yes(test(type === 'checkboxes' ? 'includes' : 'equals', to));
    case '!=':
      return unless(test(type === 'checkboxes' ? 'includes' : 'equals', to));
    case 'in':
    case 'not in':
      if (type !== 'checkboxes') return no('Only checkboxes hold several values');
      return operator === 'in' ? yes(test('includes', to)) : unless(test('includes', to));
    case '<':
      return yes(test('lessThan', Number(to)));
    case '>':
      return yes(test('moreThan', Number(to)));
    case '<=':
      return unless(test('moreThan', Number(to)));
    case '>=':
      return unless(test('lessThan', Number(to)));
  }
}

/** A value as the answer keeps it. */
function textOf({ type }: QuestionComponent, value: string | boolean): string {
  const text = String(value).trim();
  if (type !== 'yesNo' && type !== 'declaration') return text;
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
}
