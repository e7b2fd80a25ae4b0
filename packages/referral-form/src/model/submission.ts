import {
  fieldsTextOf,
  filesOf,
  isAnswered,
  own,
  rowsOf,
  textOf,
  valuesOf,
  type Answer,
  type Answers,
} from './answers.js';
import type { Component, FormDefinition } from './definition.js';
import { dateFieldsOf, fieldsOf, uprnOf, type QuestionComponent } from './fields.js';
import { readFiles, type FileReference } from './files.js';
import { repeats } from './groups.js';
import { walk } from './path.js';
import { askedIn } from './questions.js';
import { toNumber } from './rules.js';
import { readDate } from './validators/date.js';
import { email } from './validators/email.js';
import { readPhone } from './validators/known-phone.js';
import { nationalInsuranceNumber } from './validators/national-insurance-number.js';
import { nhsNumber } from './validators/nhs-number.js';
import { postcode } from './validators/postcode.js';

/**
 * An answer in its canonical form: codes, ISO dates, numbers, yes and no as booleans, references to
 * files; of a page that repeats, the answers of each item.
 */
export type SubmissionValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly FileReference[]
  | readonly SubmissionAnswers[];

/** By component id, or by the id of a page's `repeat`. A question left empty is absent. */
export interface SubmissionAnswers {
  readonly [id: string]: SubmissionValue;
}

/** What is sent: the answers that count, and no others. */
export interface Submission {
  readonly form: { readonly id: string; readonly version: string };
  readonly reference: string;
  /** The same for every attempt to send these answers: a server takes them once. */
  readonly idempotencyKey: string;
  /** ISO 8601, with the offset from UTC. */
  readonly submittedAt: string;
  /** The service that the form asks for, where a page named one. */
  readonly service?: string;
  /** Who the form is about, where it asks. */
  readonly about?: string;
  readonly answers: SubmissionAnswers;
}

/** What the sender adds to the answers. */
export type SubmissionDetails = Pick<
  Submission,
  'reference' | 'idempotencyKey' | 'submittedAt' | 'service'
>;

/**
 * The canonical submission of answers that `validateAll` finds nothing wrong with.
 * @throws TypeError naming the question whose answer has no canonical form
 */
export function toSubmission(
  definition: FormDefinition,
  answers: Answers,
  { reference, idempotencyKey, submittedAt, service }: SubmissionDetails,
): Submission {
  const path = walk(definition, answers);
  const given = path.steps.map(({ page, components }): SubmissionAnswers => {
    if (!repeats(page)) return canonicalAnswers(components, path.answers);
    const rows = rowsOf(own(path.answers, page.repeat.id));
    if (rows.length === 0) return {};
    return { [page.repeat.id]: rows.map((row) => canonicalAnswers(components, row)) };
  });
  const about = definition.about && textOf(own(path.answers, definition.about));
  return {
    form: { id: definition.id, version: definition.version },
    reference,
    idempotencyKey,
    submittedAt,
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    answers: Object.fromEntries(given.flatMap((answers) => Object.entries(answers))),
  };
}

/** The answers of each item, of a page that repeats; none where it is another answer. */
export function submittedRows(value: SubmissionValue | undefined): readonly SubmissionAnswers[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((row): row is SubmissionAnswers => typeof row === 'object' && row !== null);
}

/** The files of an answer; none where it is another answer. */
export function submittedFiles(value: SubmissionValue | undefined): readonly FileReference[] {
  return readFiles(value);
}

function canonicalAnswers(components: readonly Component[], answers: Answers): SubmissionAnswers {
  const given = askedIn(components, answers).flatMap((component): [string, SubmissionValue][] => {
    const answer = own(answers, component.id);
    return isAnswered(answer) ? [[component.id, canonical(component, answer)]] : [];
  });
  return Object.fromEntries(given);
}

const READERS = { email, phone: readPhone, postcode, nhsNumber, nationalInsuranceNumber };

function canonical(component: QuestionComponent, answer: Answer | undefined): SubmissionValue {
  const text = textOf(answer);
  switch (component.type) {
    case 'yesNo':
    case 'declaration':
      return text === 'yes';
    case 'checkboxes':
      return valuesOf(answer);
    case 'file':
      return filesOf(answer);
    case 'number': {
      const value = toNumber(text);
      return Number.isNaN(value) ? unreadable(component) : value;
    }
    case 'date': {
      const date = readDate(fieldsTextOf(answer), dateFieldsOf(component));
      return date.ok ? date.value : unreadable(component);
    }
    case 'name':
    case 'address':
      return canonicalFields(component, fieldsTextOf(answer));
    case 'email':
    case 'phone':
    case 'postcode':
    case 'nhsNumber':
    case 'nationalInsuranceNumber': {
      const result = READERS[component.type](text);
      return result.ok ? result.value : unreadable(component);
    }
    default:
      return text;
  }
}

function canonicalFields(
  component: QuestionComponent,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const parts = fieldsOf(component).flatMap(({ field = '' }): [string, string][] => {
    const text = own(texts, field)?.trim() ?? '';
    const code = field === 'postcode' ? postcode(text) : undefined;
    return text === '' ? [] : [[field, code?.ok ? code.value : text]];
  });
  return { ...Object.fromEntries(parts), ...uprnOf(own(texts, 'uprn')) };
}

function unreadable({ id, type }: QuestionComponent): never {
  throw new TypeError(`The answer to "${id}" is no ${type}: run validateAll before toSubmission`);
}
