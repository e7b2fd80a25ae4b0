import type { FileReference } from './files.js';

/**
 * The answer to one question, as it was typed: text; the values of the checkboxes ticked; or the
 * texts of a question with several inputs (`{ day, month, year }`), by the input's name; or the files
 * chosen. Of a page that repeats: the answers to each of its items.
 */
export type Answer =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly FileReference[]
  | readonly Answers[];

/**
 * Answers by component id, and those of a page that repeats by the id of its `repeat`. A question that
 * was asked and left empty has an empty answer; one that was not asked yet has none.
 */
export interface Answers {
  readonly [id: string]: Answer;
}

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
  // What was added counts, also where all that is asked of it was left empty.
  return Object.values<unknown>(answer).some((one) => typeof one !== 'string' || one.trim() !== '');
}

/** The answer of a question with one input; empty when it is none. */
export function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer.trim() : '';
}

/** The values ticked; none when it is not an answer of checkboxes. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  return listOf(answer).filter((one) => typeof one === 'string');
}

/** The texts of a question with several inputs; none when it is not an answer of one. */
export function fieldsTextOf(answer: Answer | undefined): Readonly<Record<string, string>> {
  return typeof answer === 'object' && !isList(answer) ? answer : {};
}

/** The answers to each item of a page that repeats; none when it is not an answer of one. */
export function rowsOf(answer: Answer | undefined): readonly Answers[] {
  return listOf(answer).filter((one): one is Answers => typeof one === 'object' && !isFile(one));
}

/** The files chosen; none when it is not an answer to a question for them. */
export function filesOf(answer: Answer | undefined): readonly FileReference[] {
  return listOf(answer).filter(
    (one): one is FileReference => typeof one === 'object' && isFile(one),
  );
}

/** The files among some answers, those to the items of pages that repeat too. */
export function filesIn(answers: Answers): readonly FileReference[] {
  return Object.values(answers).flatMap((answer) => [
    ...filesOf(answer),
    ...rowsOf(answer).flatMap(filesIn),
  ]);
}

// No answer is a number.
function isFile(one: Answers | FileReference): one is FileReference {
  return typeof one['size'] === 'number';
}

function listOf(answer: Answer | undefined): readonly (string | Answers | FileReference)[] {
  return isList(answer) ? answer : [];
}

// Array.isArray does not narrow a readonly array.
function isList(
  answer: Answer | undefined,
): answer is readonly string[] | readonly FileReference[] | readonly Answers[] {
  return Array.isArray(answer);
}
