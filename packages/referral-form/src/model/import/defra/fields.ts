import type {
  Component,
  DateComponent,
  FileComponent,
  Messages,
  NumberComponent,
  TextareaComponent,
  TextComponent,
} from '../../definition.js';
import { isObject, metaOf, type JsonObject, type Report } from '../json.js';
import type { ImportedList } from './lists.js';
import { isTemplate, wordsAt } from './words.js';

/** What becomes part of a question; the rest is kept as `meta`. */
const KNOWN = ['type', 'title', 'shortDescription', 'hint', 'content', 'list', 'values'];

/** Kinds that we have under another name, with nothing lost. */
const SAME = {
  YesNoField: 'yesNo',
  EmailAddressField: 'email',
  TelephoneNumberField: 'phone',
  UkAddressField: 'address',
} as const;

const CHOICES = {
  RadiosField: 'radios',
  CheckboxesField: 'checkboxes',
  SelectField: 'select',
  AutocompleteField: 'autocomplete',
} as const;

const TEXTS = ['TextField', 'WebsiteField'];
const LONG_TEXTS = ['MultilineTextField', 'FreeTextField'];
const DATES = ['DatePartsField', 'DateField', 'DateTimePartsField', 'DateTimeField'];

/** Kinds that we do not have: what asks the same, and what is lost. */
const NEAREST: Readonly<Record<string, string>> = {
  DateTimePartsField: 'a date, without its time',
  DateTimeField: 'a date, without its time',
  WebsiteField: 'text, not checked',
  TimeField: 'text',
  EastingNorthingField: 'text',
  LatLongField: 'text',
  NationalGridFieldNumberField: 'text',
  OsGridRefField: 'text',
  GeospatialField: 'text',
  MultiInputField: 'text',
};

/** Kinds that cannot be asked in words: nobody must answer them. */
const UNASKABLE = ['PaymentField'];

const FILES = ['FileUploadField', 'ClientSideFileUploadField'];

/** How many files may be chosen where a form does not say. */
const MOST_FILES = 10;

const RULES: Readonly<Record<string, keyof Messages>> = {
  'any.required': 'required',
  'string.empty': 'required',
  'string.min': 'tooShort',
  'string.max': 'tooLong',
  'string.email': 'format',
  'string.pattern.base': 'format',
  'number.base': 'notNumber',
  'number.integer': 'notWhole',
  'number.min': 'tooLow',
  'number.max': 'tooHigh',
  'date.format': 'notReal',
  'date.min': 'limit',
  'date.max': 'limit',
};

/** Options that are taken over, or that change nothing here. */
const OPTIONS = ['required', 'rows', 'autocomplete', 'maxDaysInPast', 'maxDaysInFuture'];
const MORE_OPTIONS = ['classes', 'customValidationMessages', 'declarationConfirmationLabel'];

/** One field as a question, without its condition. */
export function importField(
  field: JsonObject,
  id: string,
  path: string,
  listOf: (field: JsonObject) => ImportedList | undefined,
  report: Report,
): Component {
  const type = String(field['type']);
  const options = isObject(field['options']) ? field['options'] : {};
  const schema = isObject(field['schema']) ? field['schema'] : {};
  const question = {
    id,
    ...labelsOf(field, id, path, report),
    ...(options['required'] === false || UNASKABLE.includes(type) ? { optional: true } : {}),
    ...messagesOf(options, path, report),
    ...metaOf(withoutEmpty(field), KNOWN),
  };
  reportOptions(type, options, schema, path, report);
  if (Object.hasOwn(NEAREST, type)) report(path, `${type}: imported as ${NEAREST[type] ?? ''}`);
  const width = widthOf(options);
  const text: TextComponent = {
    type: 'text',
    ...question,
    ...lengthsOf(schema),
    ...(width && { width }),
    ...(typeof options['autocomplete'] === 'string' && { autocomplete: options['autocomplete'] }),
  };
  if (isKey(SAME, type)) return { type: SAME[type], ...question };
  if (isKey(CHOICES, type)) {
    const list = listOf(field);
    if (list !== undefined) return { type: CHOICES[type], ...question, list: list.id };
    report(path, `“${question.label}” has no choices: imported as text`);
    return text;
  }
  if (LONG_TEXTS.includes(type)) {
    const { minLength: _, ...most } = lengthsOf(schema);
    const rows = countOf(options['rows']) ?? 0;
    const textarea: TextareaComponent = { type: 'textarea', ...question, ...most };
    return rows >= 2 && rows <= 40 ? { ...textarea, rows } : textarea;
  }
  if (type === 'NumberField') return numberOf(question, schema, width);
  if (DATES.includes(type)) return dateOf(question, options);
  if (type === 'MonthYearField') return { ...dateOf(question, options), parts: 'monthYear' };
  if (FILES.includes(type)) return fileOf(question, options, schema, path, report);
  if (UNASKABLE.includes(type)) {
    report(path, `${type} cannot be asked: imported as text that can be left empty`);
  } else if (!TEXTS.includes(type) && !Object.hasOwn(NEAREST, type)) {
    report(`${path}/type`, `There is no field type “${type}”: imported as text`);
  }
  return text;
}

function labelsOf(field: JsonObject, id: string, path: string, report: Report) {
  const title = wordsAt(field, 'title', path, report);
  const short = wordsAt(field, 'shortDescription', path, report);
  const hint = wordsAt(field, 'hint', path, report);
  // An answer cannot be put into a label: a plain one is better than braces.
  const label = (isTemplate(title) && short) || title || short || id;
  return {
    label,
    ...(short !== '' && short !== label && { shortLabel: short }),
    ...(hint !== '' && { hint }),
  };
}

function messagesOf(options: JsonObject, path: string, report: Report): { messages?: Messages } {
  const given = options['customValidationMessages'];
  if (!isObject(given)) return {};
  const messages: Messages = {};
  for (const [key, text] of Object.entries(given)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key] : undefined;
    if (rule !== undefined && typeof text === 'string' && text !== '' && !isTemplate(text)) {
      messages[rule] ??= text;
    } else {
      const where = `${path}/options/customValidationMessages/${key}`;
      report(where, 'Not imported: our own message is shown');
    }
  }
  return Object.keys(messages).length === 0 ? {} : { messages };
}

/** Says which options and limits make no difference any more. */
function reportOptions(
  type: string,
  options: JsonObject,
  schema: JsonObject,
  path: string,
  report: Report,
): void {
  for (const [key, value] of Object.entries(options)) {
    const isKnown =
      OPTIONS.includes(key) ||
      (key === 'accept' && FILES.includes(type)) ||
      MORE_OPTIONS.includes(key) ||
      key === 'condition';
    if (isKnown || value === '' || value === false) continue;
    report(`${path}/options/${key}`, 'Not imported, kept as meta');
  }
  const classes = options['classes'];
  if (typeof classes === 'string' && classes !== '' && widthOf(options) === undefined) {
    report(`${path}/options/classes`, `The style “${classes}” was not imported`);
  }
  const kept =
    type === 'NumberField'
      ? ['min', 'max', ...(numberAt(schema['precision']) === 0 ? ['precision'] : [])]
      : TEXTS.includes(type) || FILES.includes(type)
        ? ['min', 'max', 'length']
        : LONG_TEXTS.includes(type)
          ? ['max', 'length']
          : [];
  for (const [key, value] of Object.entries(schema)) {
    if (kept.includes(key) || value === '' || value === null) continue;
    report(`${path}/schema/${key}`, 'The limit was not imported, kept as meta');
  }
}

function lengthsOf(schema: JsonObject): { minLength?: number; maxLength?: number } {
  const length = countOf(schema['length']);
  const minLength = length ?? countOf(schema['min']);
  const maxLength = length ?? countOf(schema['max']);
  return { ...(minLength && { minLength }), ...(maxLength && { maxLength }) };
}

function numberOf(
  question: Omit<NumberComponent, 'type'>,
  schema: JsonObject,
  width: TextComponent['width'],
): NumberComponent {
  const [min, max] = [numberAt(schema['min']), numberAt(schema['max'])];
  return {
    type: 'number',
    ...question,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(numberAt(schema['precision']) === 0 && { whole: true }),
    ...(width && { width }),
  };
}

function dateOf(question: Omit<DateComponent, 'type'>, options: JsonObject): DateComponent {
  const past = countOf(options['maxDaysInPast']);
  const future = countOf(options['maxDaysInFuture']);
  return {
    type: 'date',
    ...question,
    ...(past !== undefined && { earliest: { days: -past } }),
    ...(future !== undefined && { latest: { days: future } }),
  };
}

function fileOf(
  question: Omit<FileComponent, 'type'>,
  options: JsonObject,
  schema: JsonObject,
  path: string,
  report: Report,
): FileComponent {
  const length = countOf(schema['length']);
  const [min, given] = [length ?? countOf(schema['min']), length ?? countOf(schema['max'])];
  const max = Math.max(Math.min(given ?? MOST_FILES, 100), min ?? 1);
  if (given === undefined) report(path, `No limit of files was set: imported as up to ${max}`);
  const listed = typeof options['accept'] === 'string' ? options['accept'].split(',') : [];
  const types = listed.map((text) => text.trim()).filter((text) => text !== '');
  const accept = [...new Set(types.filter((text) => FILE_TYPE.test(text)))];
  for (const text of types.filter((other) => !accept.includes(other))) {
    report(`${path}/options/accept`, `“${text}” is no type of file: left out`);
  }
  return {
    type: 'file',
    ...question,
    ...(accept.length > 0 && { accept }),
    ...(min !== undefined && min > 1 && { min }),
    ...(max > 1 && { max }),
  };
}

/** As the schema has it. */
const FILE_TYPE = /^(\.[A-Za-z0-9]+|[a-z]+\/(\*|[A-Za-z0-9][A-Za-z0-9.+-]*))$/;

function widthOf(options: JsonObject): TextComponent['width'] {
  const [, digits] = /^govuk-input--width-(\d+)$/.exec(String(options['classes'] ?? '')) ?? [];
  return ([2, 3, 4, 5, 10, 20, 30] as const).find((width) => width === Number(digits));
}

/** A number, also one in a text, as some forms have it. */
function numberAt(value: unknown): number | undefined {
  const isText = typeof value === 'string' && value.trim() !== '';
  const number = isText ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function countOf(value: unknown): number | undefined {
  const number = numberAt(value);
  return Number.isSafeInteger(number) && number !== undefined && number >= 0 ? number : undefined;
}

function isKey<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  key: string,
): key is Key {
  return Object.hasOwn(record, key);
}

/** Without the options that say nothing. */
function withoutEmpty(field: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(field).filter(([, value]) => !isObject(value) || Object.keys(value).length > 0),
  );
}
