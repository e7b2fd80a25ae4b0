import {
  fieldsTextOf,
  isAnswered,
  own,
  textOf,
  valuesOf,
  type Answer,
  type Answers,
} from './answers.js';
import type { FormDefinition } from './definition.js';
import { dateFieldsOf, fieldsOf, isQuestion, type QuestionComponent } from './fields.js';
import { walk } from './path.js';
import { toNumber } from './rules.js';
import { readDate } from './validators/date.js';
import { email } from './validators/email.js';
import { readPhone } from './validators/known-phone.js';
import { nationalInsuranceNumber } from './validators/national-insurance-number.js';
import { nhsNumber } from './validators/nhs-number.js';
import { postcode } from './validators/postcode.js';

/** An answer in its canonical form: codes, ISO dates, numbers, yes and no as booleans. */
export type SubmissionValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

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
  /** By component id. A question left empty is absent. */
  readonly answers: Readonly<Record<string, SubmissionValue>>;
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
  const questions = path.steps.flatMap(({ components }) => components.filter(isQuestion));
  const given = questions.flatMap((component): [string, SubmissionValue][] => {
    const answer = own(path.answers, component.id);
    return isAnswered(answer) ? [[component.id, canonical(component, answer)]] : [];
  });
  const about = definition.about && textOf(own(path.answers, definition.about));
  return {
    form: { id: definition.id, version: definition.version },
    reference,
    idempotencyKey,
    submittedAt,
    ...(service ? { service } : {}),
    ...(about ? { about } : {}),
    answers: Object.fromEntries(given),
  };
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
  return Object.fromEntries(parts);
}

function unreadable({ id, type }: QuestionComponent): never {
  throw new TypeError(`The answer to "${id}" is no ${type}: run validateAll before toSubmission`);
}
