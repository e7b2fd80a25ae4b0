import { nothing, type TemplateResult } from 'lit';
import { fieldset, html, input } from '@council-elements/govuk';
import { fieldsTextOf, own } from '../../model/answers.js';
import type { AddressComponent, NameComponent } from '../../model/definition.js';
import { fieldsOf, isOptionalField } from '../../model/fields.js';
import type { Messages } from '../../messages/index.js';
import type { FormContext } from '../context.js';
import type { QuestionView } from './question-view.js';
import { errorOf, legendOf } from './wording.js';

/** The inputs of a name or an address, each with its own label and error. */
export function groupQuestion(
  view: QuestionView<NameComponent | AddressComponent>,
  context: FormContext,
): TemplateResult {
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
      const text = t(LABELS[field] ?? 'line1');
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
    })}`,
  });
}

const LABELS: Readonly<Record<string, keyof Messages>> = {
  first: 'firstName',
  middle: 'middleNames',
  last: 'lastName',
  line1: 'line1',
  line2: 'line2',
  town: 'town',
  county: 'county',
  postcode: 'postcodeLabel',
};
const WIDTHS: Readonly<Record<string, string>> = {
  town: 'govuk-!-width-two-thirds',
  county: 'govuk-!-width-two-thirds',
  postcode: 'govuk-input--width-10',
};
