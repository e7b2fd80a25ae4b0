/**
 * The answer to one question, as it was typed: text; the values of the checkboxes ticked; or the
 * texts of a question with several inputs (`{ day, month, year }`), by the input's name.
 */
export type Answer = string | readonly string[] | Readonly<Record<string, string>>;

/**
 * Answers by component id. A question that was asked and left empty has an empty answer; one that
 * was not asked yet has none.
 */
export type Answers = Readonly<Record<string, Answer>>;

/** The record's own entry: an id such as `constructor` must not find what objects inherit. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether anything but spaces was entered. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return Object.values<string>(answer).some((text) => text.trim() !== '');
}

/** The answer of a question with one input; empty when it is none. */
export function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer.trim() : '';
}

/** The values ticked; none when it is not an answer of checkboxes. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  return isValues(answer) ? answer : [];
}

/** The texts of a question with several inputs; none when it is not an answer of one. */
export function fieldsTextOf(answer: Answer | undefined): Readonly<Record<string, string>> {
  return typeof answer === 'object' && !isValues(answer) ? answer : {};
}

// Array.isArray does not narrow a readonly array.
function isValues(answer: Answer | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}
