import { nothing, type TemplateResult } from 'lit';
import {
  checkboxes,
  dateInput,
  fieldset,
  html,
  input,
  radios,
  select,
  textarea,
  type InputOptions,
} from '@council-elements/govuk';
import type { SignatureComponent } from '../model/definition.js';
import { fieldsTextOf, own, textOf, valuesOf, type Answer } from '../model/answers.js';
import { fieldsOf, itemsOf, type QuestionComponent } from '../model/fields.js';
import { localise } from '../model/localise.js';
import type { FieldError } from '../model/validate.js';
import type { Messages } from '../messages/index.js';
import type { FormContext } from './context.js';
import { countedTextarea } from './counted-textarea.js';

/** A question as its page shows it. */
export interface QuestionView {
  readonly component: QuestionComponent;
  readonly answer: Answer | undefined;
  readonly errors: readonly FieldError[];
  /** Its label is the page's heading. */
  readonly isHeading: boolean;
  /** The page's heading says the same: the label is for screen readers alone. */
  readonly isRepeated: boolean;
}

/** A question, as GOV.UK shows its kind. */
export function questionView(view: QuestionView, context: FormContext): TemplateResult {
  const { component, answer } = view;
  const { id: name, type } = component;
  const shared = { ...describe(view, context), name };
  switch (type) {
    case 'radios':
    case 'checkboxes': {
      const language = context.t.language;
      const options = {
        ...shared,
        idPrefix: context.id(name),
        fieldset: { legend: legendOf(view, context) },
        items: itemsOf(localise(context.definition, language), component).map(
          ({ value, text, hint, exclusive }) => ({
            value,
            text,
            hint: hint === undefined ? undefined : { text: hint },
            behaviour: exclusive === true ? ('exclusive' as const) : undefined,
          }),
        ),
      };
      return type === 'radios'
        ? radios({ ...options, value: textOf(answer) })
        : checkboxes({ ...options, values: valuesOf(answer) });
    }
    case 'yesNo':
      return radios({
        ...shared,
        idPrefix: context.id(name),
        classes: 'govuk-radios--inline',
        fieldset: { legend: legendOf(view, context) },
        value: textOf(answer),
        items: [
          { value: 'yes', text: component.yes ?? context.t('yes') },
          { value: 'no', text: component.no ?? context.t('no') },
        ],
      });
    case 'declaration':
      return checkboxes({
        ...shared,
        idPrefix: context.id(name),
        fieldset: { legend: legendOf(view, context) },
        values: [textOf(answer)],
        items: [{ value: 'yes', text: component.statement }],
      });
    case 'signature':
      return signatureQuestion(view, component, context);
    case 'date':
      return dateQuestion(view, context);
    case 'name':
    case 'address':
      return groupQuestion(view, context);
    case 'textarea': {
      const options = {
        ...shared,
        id: context.id(name),
        label: labelOf(view, context),
        rows: component.rows,
        value: textOf(answer),
      };
      return component.maxLength === undefined
        ? textarea(options)
        : countedTextarea(options, component.maxLength, component.id, context);
    }
    case 'select': {
      const items = itemsOf(localise(context.definition, context.t.language), component);
      return select({
        ...shared,
        id: context.id(name),
        label: labelOf(view, context),
        value: textOf(answer),
        // An option has no room for a hint.
        items: [
          { value: '', text: context.t('chooseOne') },
          ...items.map(({ value, text }) => ({ value, text })),
        ],
      });
    }
    default:
      return input({
        ...shared,
        ...KINDS[type],
        ...('width' in component &&
          component.width !== undefined && { classes: `govuk-input--width-${component.width}` }),
        ...(type === 'number' && { inputmode: component.whole === true ? 'numeric' : 'decimal' }),
        id: context.id(name),
        label: labelOf(view, context),
        autocomplete: 'autocomplete' in component ? component.autocomplete : undefined,
        value: textOf(answer),
      });
  }
}

/** A name under a statement, which belongs to the input for who hears the page. */
function signatureQuestion(
  view: QuestionView,
  { id, statement }: SignatureComponent,
  context: FormContext,
): TemplateResult {
  const statementId = `${context.id(id)}-statement`;
  return html`<p class="govuk-body" id=${statementId}>${statement}</p>
    ${input({
      ...describe(view, context),
      id: context.id(id),
      name: id,
      label: labelOf(view, context),
      describedBy: statementId,
      autocomplete: 'name',
      spellcheck: false,
      value: textOf(view.answer),
    })}`;
}

/** How GOV.UK asks for each kind of line. */
const KINDS: Readonly<Record<string, Partial<InputOptions>>> = {
  number: { classes: 'govuk-input--width-5', spellcheck: false },
  email: { type: 'email', spellcheck: false },
  phone: { type: 'tel', classes: 'govuk-input--width-20' },
  postcode: { classes: 'govuk-input--width-10', spellcheck: false },
  nationalInsuranceNumber: { classes: 'govuk-input--width-10', spellcheck: false },
  nhsNumber: { classes: 'govuk-input--width-10', inputmode: 'numeric', spellcheck: false },
};

function dateQuestion(view: QuestionView, context: FormContext): TemplateResult {
  const { component, answer, errors } = view;
  const values = fieldsTextOf(answer);
  const wrong = errors.flatMap(({ fields = [] }) => fields);
  return dateInput({
    ...describe(view, context),
    id: context.id(component.id),
    namePrefix: component.id,
    fieldset: { legend: legendOf(view, context) },
    items: fieldsOf(component).map(({ field = '', autocomplete }) => ({
      name: field,
      label: context.t(PARTS[field] ?? 'day'),
      value: own(values, field) ?? '',
      autocomplete,
      error: errors.length > 0 && (wrong.length === 0 || wrong.includes(field)),
    })),
  });
}

/** The inputs of a name or an address, each with its own label and error. */
function groupQuestion(view: QuestionView, context: FormContext): TemplateResult {
  const { component, answer, errors } = view;
  const values = fieldsTextOf(answer);
  const { t } = context;
  const hintId = `${context.id(component.id)}-hint`;
  return fieldset({
    legend: legendOf(view, context),
    role: 'group',
    describedBy: component.hint === undefined ? undefined : hintId,
    html: html`${
      component.hint === undefined
        ? nothing
        : html`<div id=${hintId} class="govuk-hint">${component.hint}</div>`
    }
    ${fieldsOf(component).map(({ field = '', id, autocomplete }) => {
      const error = errors.find((each) => each.field === field);
      const text = t(PARTS[field] ?? 'line1');
      return input({
        id: context.id(id),
        name: id,
        label: { text: OPTIONAL.includes(field) ? t('optional', { label: text }) : text },
        value: own(values, field) ?? '',
        autocomplete,
        spellcheck: component.type === 'name' ? false : undefined,
        classes: WIDTHS[field],
        errorMessage: error && errorOf(error.text, context),
      });
    })}`,
  });
}

const PARTS: Readonly<Record<string, keyof Messages>> = {
  day: 'day',
  month: 'month',
  year: 'year',
  first: 'firstName',
  last: 'lastName',
  line1: 'line1',
  line2: 'line2',
  town: 'town',
  county: 'county',
  postcode: 'postcodeLabel',
};
const OPTIONAL: readonly string[] = ['line2', 'county'];
const WIDTHS: Readonly<Record<string, string>> = {
  town: 'govuk-!-width-two-thirds',
  county: 'govuk-!-width-two-thirds',
  postcode: 'govuk-input--width-10',
};

/** Hint and error of a question. */
function describe({ component, errors }: QuestionView, context: FormContext) {
  const [error] = errors;
  return {
    hint: component.hint === undefined ? undefined : { text: component.hint },
    errorMessage: error && errorOf(error.text, context),
  };
}

function errorOf(text: string, { t }: FormContext) {
  return { text, visuallyHiddenText: t('errorPrefix') };
}

function labelOf(view: QuestionView, context: FormContext) {
  return { text: labelText(view, context), ...headingOf(view, 'govuk-label') };
}

function legendOf(view: QuestionView, context: FormContext) {
  return { text: labelText(view, context), ...headingOf(view, 'govuk-fieldset__legend') };
}

function headingOf({ isHeading, isRepeated }: QuestionView, block: string) {
  if (isHeading) return { isPageHeading: true, classes: `${block}--l` };
  return isRepeated ? { classes: 'govuk-visually-hidden' } : {};
}

function labelText({ component }: QuestionView, { t }: FormContext): string {
  const { label, optional } = component;
  return optional === true ? t('optional', { label }) : label;
}
