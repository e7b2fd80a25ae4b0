import type { TemplateResult } from 'lit';
import { dateInput } from '@council-elements/govuk';
import { fieldsTextOf, own } from '../../model/answers.js';
import type { DateComponent } from '../../model/definition.js';
import { dateFieldsOf, fieldsOf } from '../../model/fields.js';
import type { FormContext } from '../context.js';
import type { QuestionView } from './question-view.js';
import { describe, legendOf } from './wording.js';

/** The inputs of a date: where an error names none, all are wrong. */
export function dateQuestion(
  view: QuestionView<DateComponent>,
  context: FormContext,
): TemplateResult {
  const { component, answer, errors } = view;
  const values = fieldsTextOf(answer);
  const wrong = errors.flatMap(({ fields = [] }) => fields);
  const inputs = fieldsOf(component);
  return dateInput({
    ...describe(view, context),
    id: context.id(component.id),
    namePrefix: component.id,
    fieldset: { legend: legendOf(view, context) },
    items: dateFieldsOf(component).map((field) => ({
      name: field,
      label: context.t(field),
      value: own(values, field) ?? '',
      autocomplete: inputs.find((input) => input.field === field)?.autocomplete,
      error: errors.length > 0 && (wrong.length === 0 || wrong.includes(field)),
    })),
  });
}
