import { nothing, type TemplateResult } from 'lit';
import { fieldset, html, input } from '@council-elements/govuk';
import { fieldsTextOf, own } from '../../model/answers.js';
import type { AddressComponent, NameComponent } from '../../model/definition.js';
import { FIELD_LABELS, fieldsOf, isOptionalField } from '../../model/fields.js';
import type { FormContext } from '../context.js';
import { parts } from '../parts.js';
import type { QuestionView } from './question-view.js';
import { errorOf, legendOf } from './wording.js';

/** A name or an address: its inputs under what they are together. */
export function groupQuestion(
  view: QuestionView<NameComponent | AddressComponent>,
  context: FormContext,
): TemplateResult {
  return inGroup(view, context, groupFields(view, context));
}

/** An address: where it can be looked up, script shows how. */
export function addressQuestion(
  view: QuestionView<AddressComponent>,
  context: FormContext,
): TemplateResult {
  const { here } = parts.address;
  const { line1 = '', town = '' } = fieldsTextOf(view.answer);
  const lookup = context.lookup?.(view.component.id, line1 !== '' || town !== '');
  return here && lookup
    ? here.addressLookupQuestion(view, lookup, context)
    : groupQuestion(view, context);
}

/** Something under the legend and hint of a question. */
export function inGroup(
  view: QuestionView,
  context: FormContext,
  content: TemplateResult,
): TemplateResult {
  const { hint, id } = view.component;
  const hintId = `${context.id(id)}-hint`;
  return fieldset({
    legend: legendOf(view, context),
    role: 'group',
    describedBy: hint === undefined ? undefined : hintId,
    html: html`${
      hint === undefined ? nothing : html`<div id=${hintId} class="govuk-hint">${hint}</div>`
    }
    ${content}`,
  });
}

/** The inputs of a name or an address, each with its own label and error. */
export function groupFields(
  { component, answer, errors }: QuestionView<NameComponent | AddressComponent>,
  context: FormContext,
): TemplateResult {
  const values = fieldsTextOf(answer);
  const { t } = context;
  return html`${fieldsOf(component).map(({ field = '', id, autocomplete }) => {
    const error = errors.find((each) => each.field === field);
    const text = t(FIELD_LABELS[field] ?? 'line1');
    return input({
      id: context.id(id),
      name: id,
      label: { text: isOptionalField(field) ? t('optional', { label: text }) : text },
      value: own(values, field) ?? '',
      autocomplete,
      spellcheck: component.type === 'name' ? false : undefined,
      classes: WIDTHS[field],
      errorMessage: error && errorOf(error.text, context),
    });
  })}`;
}

const WIDTHS: Readonly<Record<string, string>> = {
  town: 'govuk-!-width-two-thirds',
  county: 'govuk-!-width-two-thirds',
  postcode: 'govuk-input--width-10',
};
