import type { TemplateResult } from 'lit';
import { html, input, type InputOptions } from '@council-elements/govuk';
import { textOf } from '../../model/answers.js';
import type { SignatureComponent } from '../../model/definition.js';
import type { LineComponent } from '../../model/fields.js';
import type { SimpleQuestion } from '../../model/questions.js';
import type { FormContext } from '../context.js';
import { parts } from '../parts.js';
import type { QuestionView } from './question-view.js';
import { describe, labelOf } from './wording.js';

/** How GOV.UK asks for each kind of line. */
const KINDS: Readonly<Record<string, Partial<InputOptions>>> = {
  number: { classes: 'govuk-input--width-5', spellcheck: false },
  email: { type: 'email', spellcheck: false },
  phone: { type: 'tel', classes: 'govuk-input--width-20' },
  postcode: { classes: 'govuk-input--width-10', spellcheck: false },
  nationalInsuranceNumber: { classes: 'govuk-input--width-10', spellcheck: false },
  nhsNumber: { classes: 'govuk-input--width-10', inputmode: 'numeric', spellcheck: false },
};

/** A question that an option reveals. */
export function simpleQuestion(
  view: QuestionView<SimpleQuestion>,
  context: FormContext,
): TemplateResult {
  const { component } = view;
  return component.type === 'textarea'
    ? parts.textarea.loaded.textareaQuestion({ ...view, component }, context)
    : lineQuestion({ ...view, component }, context);
}

/** A question with one input of one line. */
export function lineQuestion(
  view: QuestionView<LineComponent>,
  context: FormContext,
): TemplateResult {
  const { component } = view;
  return input({
    ...typed(view, context),
    ...KINDS[component.type],
    ...('width' in component &&
      component.width !== undefined && { classes: `govuk-input--width-${component.width}` }),
    ...(component.type === 'number' && {
      inputmode: component.whole === true ? 'numeric' : 'decimal',
    }),
    autocomplete: 'autocomplete' in component ? component.autocomplete : undefined,
  });
}

/** A name under a statement, which belongs to the input for who hears the page. */
export function signatureQuestion(
  view: QuestionView<SignatureComponent>,
  context: FormContext,
): TemplateResult {
  const { id, statement } = view.component;
  const statementId = `${context.id(id)}-statement`;
  return html`<p class="govuk-body" id=${statementId}>${statement}</p>
    ${input({
      ...typed(view, context),
      describedBy: statementId,
      autocomplete: 'name',
      spellcheck: false,
    })}`;
}

/** What a question has whose answer is typed into one input. */
export function typed(view: QuestionView, context: FormContext) {
  const { id } = view.component;
  return {
    ...describe(view, context),
    id: context.id(id),
    name: id,
    label: labelOf(view, context),
    value: textOf(view.answer),
  };
}
