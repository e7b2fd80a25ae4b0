import type { Messages } from '../messages/en.js';
import type {
  AddressComponent,
  AutocompleteComponent,
  CheckboxesComponent,
  Component,
  DateComponent,
  FormDefinition,
  NameComponent,
  Option,
  RadiosComponent,
  SelectComponent,
} from './definition.js';
import { own } from './answers.js';
import { DATE_FIELDS, MONTH_FIELDS, type DateField } from './validators/date.js';

/** A component that is content, not a question. */
export type ContentComponent = Extract<
  Component,
  { type: 'paragraph' | 'inset' | 'warning' | 'details' | 'list' }
>;

/** A component that asks something. */
export type QuestionComponent = Exclude<Component, ContentComponent>;

/** A question with choices. */
export type ChoiceComponent =
  RadiosComponent | CheckboxesComponent | SelectComponent | AutocompleteComponent;

/** A question with one input of one line. */
export type LineComponent = Extract<
  QuestionComponent,
  {
    type:
      'text' | 'number' | 'email' | 'phone' | 'postcode' | 'nhsNumber' | 'nationalInsuranceNumber';
  }
>;

const CONTENT: readonly string[] = ['paragraph', 'inset', 'warning', 'details', 'list'];

/** The inputs of the questions that have several, with the autocomplete token of each. */
const FIELDS = {
  date: { day: 'bday-day', month: 'bday-month', year: 'bday-year' },
  monthYear: { month: 'bday-month', year: 'bday-year' },
  name: { first: 'given-name', last: 'family-name' },
  fullName: { first: 'given-name', middle: 'additional-name', last: 'family-name' },
  address: {
    line1: 'address-line1',
    line2: 'address-line2',
    town: 'address-level2',
    county: 'address-level1',
    postcode: 'postal-code',
  },
} as const;

/** The parts of an address, with the property's number where a lookup gave one. */
export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'county', 'postcode', 'uprn'] as const;

/** The property's number of an address: up to 12 digits, and none where it is anything else. */
export function uprnOf(text: unknown): { readonly uprn?: string } {
  return typeof text === 'string' && /^\d{1,12}$/.test(text) ? { uprn: text } : {};
}

/** What the inputs of a name and an address are called: keys of the words. */
export const FIELD_LABELS: Readonly<Record<string, keyof Messages>> = {
  first: 'firstName',
  middle: 'middleNames',
  last: 'lastName',
  line1: 'line1',
  line2: 'line2',
  town: 'town',
  county: 'county',
  postcode: 'postcodeLabel',
};

/** One input of a question. */
export interface Field {
  /** Its name within the answer (`day`, `line1`); none for a question with one input. */
  readonly field?: string;
  /** Both its `id` and its `name` in the page, as GOV.UK names them: `birth`, `birth-day`. */
  readonly id: string;
  /** Its `autocomplete` token, where the definition says the browser may fill it in. */
  readonly autocomplete?: string;
}

/** Whether a component asks something. */
export function isQuestion(component: Component): component is QuestionComponent {
  return !CONTENT.includes(component.type);
}

/** Whether a form has a component of a type on a page; those under options are of simple types. */
export function asksFor({ pages }: FormDefinition, wanted: Component['type']): boolean {
  return pages.some(({ components }) => components.some(({ type }) => type === wanted));
}

/** Whether a question has choices. */
export function hasChoices(component: Component): component is ChoiceComponent {
  return ['radios', 'checkboxes', 'select', 'autocomplete'].includes(component.type);
}

/** The choices of a question: its own, or those of its list. */
export function itemsOf(definition: FormDefinition, component: ChoiceComponent): readonly Option[] {
  return component.items ?? own(definition.lists, component.list ?? '') ?? [];
}

/** The inputs of a question, in their order. Radios and checkboxes count as one. */
export function fieldsOf(component: QuestionComponent): readonly Field[] {
  const { id } = component;
  const autocomplete = 'autocomplete' in component ? component.autocomplete : undefined;
  if (component.type !== 'date' && component.type !== 'name' && component.type !== 'address') {
    return [{ id, autocomplete }];
  }
  return Object.entries(FIELDS[kindOf(component)]).map(([field, token]) => ({
    field,
    id: `${id}-${field}`,
    autocomplete: autocomplete === undefined ? undefined : token,
  }));
}

function kindOf(component: DateComponent | NameComponent | AddressComponent): keyof typeof FIELDS {
  if (component.type === 'date' && component.parts === 'monthYear') return 'monthYear';
  return component.type === 'name' && component.middle === true ? 'fullName' : component.type;
}

/** Whether an input of a question with several can be left empty when the others are not. */
export function isOptionalField(field: string): boolean {
  return ['middle', 'line2', 'county'].includes(field);
}

/** The inputs of a date. */
export function dateFieldsOf({ parts }: DateComponent): readonly DateField[] {
  return parts === 'monthYear' ? MONTH_FIELDS : DATE_FIELDS;
}
