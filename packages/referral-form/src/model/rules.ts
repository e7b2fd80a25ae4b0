import type { FormTranslate, Messages } from '../messages/index.js';
import { fieldsTextOf, filesOf, isAnswered, textOf, valuesOf, type Answer } from './answers.js';
import type {
  AutocompleteComponent,
  CheckboxesComponent,
  FormDefinition,
  Messages as ComponentMessages,
  NumberComponent,
  TextareaComponent,
  TextComponent,
} from './definition.js';
import { dateFieldsOf, hasChoices, itemsOf, type QuestionComponent } from './fields.js';
import { checkFiles } from './file-rules.js';
import { checkDate } from './date-rules.js';
import { nameOf, subjectOf } from './naming.js';
import { email } from './validators/email.js';
import {
  nationalInsuranceNumber,
  type NationalInsuranceProblem,
} from './validators/national-insurance-number.js';
import { readPhone } from './validators/known-phone.js';
import { nhsNumber, type NhsNumberProblem } from './validators/nhs-number.js';
import { postcode } from './validators/postcode.js';

/** What is wrong with an answer. */
export interface Fault {
  readonly rule: keyof ComponentMessages;
  readonly text: string;
  readonly fields?: readonly string[];
}

/** What the rules need to know besides the question and the answer. */
export interface RuleContext {
  readonly definition: FormDefinition;
  readonly t: FormTranslate;
  /** Today, as ISO 8601. */
  readonly today: string;
}

/** The faults of one answer, in the order of the question's inputs. */
export function checkQuestion(
  component: QuestionComponent,
  answer: Answer | undefined,
  context: RuleContext,
): readonly Fault[] {
  if (component.type === 'autocomplete' && isUnlisted(component, answer, context)) {
    const subject = subjectOf(component);
    return [{ rule: 'format', text: context.t('selectFromList', { subject }) }];
  }
  if (!isGiven(component, answer, context.definition)) {
    return component.optional === true ? [] : missing(component, context);
  }
  switch (component.type) {
    case 'text':
    case 'textarea':
      return checkLength(component, textOf(answer), context);
    case 'number':
      return checkNumber(component, textOf(answer), context);
    case 'date':
      return checkDate(component, answer, context);
    case 'file':
      return checkFiles(component, answer, context.t);
    case 'checkboxes':
      return checkExclusive(component, answer, context);
    case 'name':
    case 'address':
      return checkParts(component.type, answer, context);
    case 'email':
    case 'phone':
    case 'postcode':
      return CHECKS[component.type](textOf(answer)).ok
        ? []
        : [{ rule: 'format', text: context.t(component.type) }];
    case 'signature':
      return /\p{L}.*\p{L}/u.test(textOf(answer))
        ? []
        : [{ rule: 'format', text: context.t('signature') }];
    case 'nhsNumber': {
      const result = nhsNumber(textOf(answer));
      return result.ok ? [] : [{ rule: 'format', text: context.t(NHS_NUMBER[result.reason]) }];
    }
    case 'nationalInsuranceNumber': {
      const result = nationalInsuranceNumber(textOf(answer));
      return result.ok
        ? []
        : [{ rule: 'format', text: context.t(NATIONAL_INSURANCE[result.reason]) }];
    }
    default:
      return [];
  }
}

const CHECKS = { email, phone: readPhone, postcode };

const NHS_NUMBER: Record<NhsNumberProblem, keyof Messages> = {
  empty: 'nhsNumberLength',
  tooShort: 'nhsNumberLength',
  tooLong: 'nhsNumberLength',
  letters: 'nhsNumberLetters',
  nationalInsurance: 'nhsNumberNationalInsurance',
  checkDigit: 'nhsNumberCheckDigit',
};

const NATIONAL_INSURANCE: Record<NationalInsuranceProblem, keyof Messages> = {
  empty: 'nationalInsuranceFormat',
  nhsNumber: 'nationalInsuranceNhsNumber',
  format: 'nationalInsuranceFormat',
  prefix: 'nationalInsurancePrefix',
};

/** Whether there is an answer: of a question with choices, only what it offers counts. */
function isGiven(
  component: QuestionComponent,
  answer: Answer | undefined,
  definition: FormDefinition,
): boolean {
  const { type } = component;
  if (type === 'yesNo') return ['yes', 'no'].includes(textOf(answer));
  if (type === 'declaration') return textOf(answer) === 'yes';
  if (type === 'file') return filesOf(answer).length > 0;
  if (!hasChoices(component)) return isAnswered(answer);
  const chosen = type === 'checkboxes' ? valuesOf(answer) : [textOf(answer)];
  const offered = itemsOf(definition, component).map(({ value }) => value);
  return chosen.length > 0 && chosen.every((value) => offered.includes(value));
}

/** What was typed is none of the choices: it is not the same as nothing. */
function isUnlisted(
  component: AutocompleteComponent,
  answer: Answer | undefined,
  { definition }: RuleContext,
): boolean {
  return isAnswered(answer) && !isGiven(component, answer, definition);
}

function missing(component: QuestionComponent, context: RuleContext): readonly Fault[] {
  const { type } = component;
  if (type === 'name' || type === 'address') return checkParts(type, {}, context);
  const { t } = context;
  const subject = subjectOf(component);
  const name = nameOf(component);
  const fault = (text: string): Fault[] => [
    { rule: 'required', text, fields: type === 'date' ? dateFieldsOf(component) : undefined },
  ];
  const isChoice = type === 'yesNo' || type === 'file' || hasChoices(component);
  // A question in full fits no template: lintForm asks for a subject.
  if (component.subject === undefined && name.endsWith('?')) {
    return fault(t(isChoice ? 'selectAnswer' : 'enterAnswer', { question: name }));
  }
  if (type === 'yesNo') return fault(t('selectYes', { subject, yes: component.yes ?? t('yes') }));
  if (type === 'declaration') return fault(t('confirm', { subject }));
  return fault(t(isChoice ? 'select' : 'enter', { subject }));
}

function checkLength(
  component: TextComponent | TextareaComponent,
  text: string,
  { t }: RuleContext,
): Fault[] {
  const length = Array.from(text).length;
  const name = nameOf(component);
  if (component.maxLength !== undefined && length > component.maxLength) {
    return [{ rule: 'tooLong', text: t('tooLong', { name, count: component.maxLength }) }];
  }
  const minLength = component.type === 'text' ? component.minLength : undefined;
  return minLength !== undefined && length < minLength
    ? [{ rule: 'tooShort', text: t('tooShort', { name, count: minLength }) }]
    : [];
}

function checkNumber(component: NumberComponent, text: string, { t }: RuleContext): Fault[] {
  const name = nameOf(component);
  if (!/^[-−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)$/.test(text)) {
    return [{ rule: 'notNumber', text: t('notNumber', { name }) }];
  }
  const value = toNumber(text);
  const { min, max, whole } = component;
  if (whole === true && !Number.isInteger(value)) {
    return [{ rule: 'notWhole', text: t('notWhole', { name }) }];
  }
  if (min !== undefined && value < min) {
    return [{ rule: 'tooLow', text: t('tooLow', { name, limit: min }) }];
  }
  return max !== undefined && value > max
    ? [{ rule: 'tooHigh', text: t('tooHigh', { name, limit: max }) }]
    : [];
}

/** The number that a text accepted by `checkNumber` says. */
export function toNumber(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'));
}

function checkExclusive(
  component: CheckboxesComponent,
  answer: Answer | undefined,
  { definition, t }: RuleContext,
): Fault[] {
  const chosen = valuesOf(answer);
  const none = itemsOf(definition, component).find(
    ({ exclusive, value }) => exclusive === true && chosen.includes(value),
  );
  return none === undefined || chosen.length === 1
    ? []
    : [
        {
          rule: 'exclusive',
          text: t('selectOrNone', { subject: subjectOf(component), none: none.text }),
        },
      ];
}

const PARTS = {
  name: { first: 'nameFirst', last: 'nameLast' },
  address: { line1: 'addressLine1', town: 'addressTown', postcode: 'addressPostcode' },
} as const;

/** A name or an address: every part that is needed and missing, and a postcode that is none. */
function checkParts(
  type: keyof typeof PARTS,
  answer: Answer | undefined,
  { t }: RuleContext,
): Fault[] {
  const texts = fieldsTextOf(answer);
  return Object.entries(PARTS[type]).flatMap(([field, message]): Fault[] => {
    const text = Object.hasOwn(texts, field) ? (texts[field] ?? '') : '';
    if (text.trim() === '') return [{ rule: 'required', text: t(message), fields: [field] }];
    return message === 'addressPostcode' && !postcode(text).ok
      ? [{ rule: 'format', text: t('postcode'), fields: [field] }]
      : [];
  });
}
