import { csvText } from '@council-elements/core/csv';
import { own } from '../answers.js';
import type { FormDefinition } from '../definition.js';
import { fieldsOf, questionsOf } from '../fields.js';
import type { Submission, SubmissionValue } from '../submission.js';

type Cell = string | number | undefined;

/** A column: its name, and what it holds of a submission. */
type Column = readonly [name: string, of: (submission: Submission) => Cell];

/** The full stop keeps these names apart from the ids of questions, which have none. */
const SENT: readonly Column[] = [
  ['submission.reference', ({ reference }) => reference],
  ['submission.submittedAt', ({ submittedAt }) => submittedAt],
  ['submission.form', ({ form }) => form.id],
  ['submission.version', ({ form }) => form.version],
  ['submission.service', ({ service }) => service],
];

/**
 * Submissions of a form as a spreadsheet, in CSV (see `csvText`): a row each. The header has the ids
 * of questions, so that it stays the same when the words change; a name or an address has a column
 * for each part (`home-address.postcode`). Values are those of the submission: codes, ISO dates,
 * `yes` and `no`; several in a cell have semicolons between. Answers to questions that the
 * definition does not have, such as those of an earlier version, are in columns at the end.
 */
export function toCsv(definition: FormDefinition, submissions: readonly Submission[]): string {
  const questions = questionsOf(definition);
  const asked = questions.flatMap(({ component }) =>
    component.type === 'name' || component.type === 'address'
      ? fieldsOf(component).map(({ field = '' }) => partColumn(component.id, field))
      : [answerColumn(component.id)],
  );
  const known = new Set(questions.map(({ component }) => component.id));
  const others = new Set(submissions.flatMap(({ answers }) => Object.keys(answers)));
  const unknown = [...others].filter((id) => !known.has(id)).map(answerColumn);
  const columns = [...SENT, ...asked, ...unknown];
  return csvText([
    columns.map(([name]) => name),
    ...submissions.map((submission) => columns.map(([, of]) => of(submission))),
  ]);
}

function answerColumn(id: string): Column {
  return [id, ({ answers }) => cell(own(answers, id))];
}

function partColumn(id: string, field: string): Column {
  return [
    `${id}.${field}`,
    ({ answers }) => {
      const value = own(answers, id);
      return isParts(value) ? own(value, field) : undefined;
    },
  ];
}

function cell(value: SubmissionValue | undefined): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? Object.values<string>(value).join('; ') : value;
}

function isParts(value: SubmissionValue | undefined): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && !Array.isArray(value);
}
