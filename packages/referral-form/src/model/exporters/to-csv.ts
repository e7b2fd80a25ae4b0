import { csvText } from '@council-elements/core/csv';
import { own } from '../answers.js';
import type { FormDefinition } from '../definition.js';
import { fieldsOf, type QuestionComponent } from '../fields.js';
import { repeats, type RepeatingPage } from '../groups.js';
import { questionsIn } from '../questions.js';
import {
  submittedFiles,
  submittedRows,
  type Submission,
  type SubmissionAnswers,
  type SubmissionValue,
} from '../submission.js';

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
 * for each part (`home-address.postcode`). A page that repeats has the columns of its questions for as
 * many items as the longest submission has (`household.2.person-name.first`), and for one at least:
 * columns are only ever added at the end of a page's, and a row stays a submission. Files are their
 * names, with the ids of their contents in a column beside (`photo.id`). Values are those
 * of the submission: codes, ISO dates, `yes` and `no`; several in a cell have semicolons between.
 * Answers to questions that the definition does not have, such as those of an earlier version, are in
 * columns at the end.
 */
export function toCsv(definition: FormDefinition, submissions: readonly Submission[]): string {
  const asked = definition.pages.flatMap((page) => {
    const questions = questionsIn(page.components);
    return repeats(page)
      ? itemColumns(page, questions, submissions)
      : questions.flatMap((component) => columnsOf(component, '', ({ answers }) => answers));
  });
  const known = new Set(
    definition.pages.flatMap((page) =>
      repeats(page) ? [page.repeat.id] : questionsIn(page.components).map(({ id }) => id),
    ),
  );
  const others = new Set(submissions.flatMap(({ answers }) => Object.keys(answers)));
  const unknown = [...others]
    .filter((id) => !known.has(id))
    .map((id) => answerColumn(id, '', ({ answers }) => answers));
  const columns = [...SENT, ...asked, ...unknown];
  return csvText([
    columns.map(([name]) => name),
    ...submissions.map((submission) => columns.map(([, of]) => of(submission))),
  ]);
}

/** Where the answers of some columns are. */
type Source = (submission: Submission) => SubmissionAnswers;

function itemColumns(
  { repeat: { id } }: RepeatingPage,
  questions: readonly QuestionComponent[],
  submissions: readonly Submission[],
): Column[] {
  const itemsOf = ({ answers }: Submission) => submittedRows(own(answers, id));
  const most = submissions.reduce((count, each) => Math.max(count, itemsOf(each).length), 1);
  return Array.from({ length: most }).flatMap((_, index) =>
    questions.flatMap((component) =>
      columnsOf(component, `${id}.${index + 1}.`, (submission) => itemsOf(submission)[index] ?? {}),
    ),
  );
}

function columnsOf(component: QuestionComponent, prefix: string, source: Source): Column[] {
  const { id, type } = component;
  if (type === 'file') {
    const column = (suffix: string, part: 'name' | 'id'): Column => [
      `${prefix}${id}${suffix}`,
      (submission) => cell(submittedFiles(own(source(submission), id)).map((file) => file[part])),
    ];
    return [column('', 'name'), column('.id', 'id')];
  }
  if (type !== 'name' && type !== 'address') return [answerColumn(id, prefix, source)];
  const parts = fieldsOf(component).map(({ field = '' }) => field);
  // The property's number, where a lookup gave one.
  if (type === 'address') parts.push('uprn');
  return parts.map((field): Column => [
    `${prefix}${id}.${field}`,
    (submission) => {
      const value = own(source(submission), id);
      return isParts(value) ? own(value, field) : undefined;
    },
  ]);
}

function answerColumn(id: string, prefix: string, source: Source): Column {
  return [`${prefix}${id}`, (submission) => cell(own(source(submission), id))];
}

function cell(value: SubmissionValue | undefined): Cell {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return value;
  return Object.values<unknown>(value)
    .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    .join('; ');
}

function isParts(value: SubmissionValue | undefined): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && !Array.isArray(value);
}
