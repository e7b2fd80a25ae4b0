import type { TemplateResult } from 'lit';
import { checkboxes, radios, select } from '@council-elements/govuk';
import { textOf, valuesOf } from '../../model/answers.js';
import type {
  AutocompleteComponent,
  CheckboxesComponent,
  DeclarationComponent,
  Option,
  RadiosComponent,
  SelectComponent,
  YesNoComponent,
} from '../../model/definition.js';
import { itemsOf, type ChoiceComponent } from '../../model/fields.js';
import { localise } from '../../model/localise.js';
import { isChosen } from '../../model/questions.js';
import type { FormContext } from '../context.js';
import { parts } from '../parts.js';
import { simpleQuestion } from './line.js';
import type { QuestionView } from './question-view.js';
import { describe, labelOf, legendOf } from './wording.js';

export function choicesQuestion(
  view: QuestionView<RadiosComponent | CheckboxesComponent>,
  context: FormContext,
): TemplateResult {
  const { component, answer } = view;
  const options = {
    ...inFieldset(view, context),
    items: choicesOf(component, context).map((option, index) => ({
      value: option.value,
      text: option.text,
      hint: option.hint === undefined ? undefined : { text: option.hint },
      behaviour: option.exclusive === true ? ('exclusive' as const) : undefined,
      ...reveal(view, option, index, context),
    })),
  };
  return component.type === 'radios'
    ? radios({ ...options, value: textOf(answer) })
    : checkboxes({ ...options, values: valuesOf(answer) });
}

/** The question under an option, and what GOV.UK Frontend's script would say of it. */
function reveal(
  { component, answer, revealed = [] }: QuestionView,
  { value, reveals }: Option,
  index: number,
  context: FormContext,
) {
  const question = revealed.find((view) => view.component.id === reveals?.id);
  if (question === undefined) return {};
  const id = context.id(component.id) + (index === 0 ? '' : `-${index + 1}`);
  const said = (text: string) => ({ value: context.interactive && text, optional: true });
  return {
    id,
    conditional: { html: simpleQuestion(question, context) },
    attributes: {
      'aria-controls': said(`conditional-${id}`),
      'aria-expanded': said(String(isChosen(value, answer))),
    },
  };
}

export function yesNoQuestion(
  view: QuestionView<YesNoComponent>,
  context: FormContext,
): TemplateResult {
  const { component, answer } = view;
  return radios({
    ...inFieldset(view, context),
    classes: 'govuk-radios--inline',
    value: textOf(answer),
    items: [
      { value: 'yes', text: component.yes ?? context.t('yes') },
      { value: 'no', text: component.no ?? context.t('no') },
    ],
  });
}

/** One box, which must be ticked. */
export function declarationQuestion(
  view: QuestionView<DeclarationComponent>,
  context: FormContext,
): TemplateResult {
  return checkboxes({
    ...inFieldset(view, context),
    values: [textOf(view.answer)],
    items: [{ value: 'yes', text: view.component.statement }],
  });
}

/** A drop-down, until script makes a field with suggestions of it. */
export function autocompleteQuestion(
  view: QuestionView<AutocompleteComponent>,
  context: FormContext,
): unknown {
  const { here } = parts.autocomplete;
  return context.interactive && here
    ? here.autocompleteInput(view, choicesOf(view.component, context), context)
    : selectQuestion(view, context);
}

export function selectQuestion(
  view: QuestionView<SelectComponent | AutocompleteComponent>,
  context: FormContext,
): TemplateResult {
  const { component, answer } = view;
  const { id, type } = component;
  return select({
    ...describe(view, context),
    id: context.id(id),
    name: id,
    label: labelOf(view, context),
    value: textOf(answer),
    attributes: type === 'autocomplete' ? { 'data-autocomplete': id } : undefined,
    // An option has no room for a hint.
    items: [
      { value: '', text: context.t('chooseOne') },
      ...choicesOf(component, context).map(({ value, text }) => ({ value, text })),
    ],
  });
}

function inFieldset(view: QuestionView, context: FormContext) {
  const { id } = view.component;
  return {
    ...describe(view, context),
    name: id,
    idPrefix: context.id(id),
    fieldset: { legend: legendOf(view, context) },
  };
}

function choicesOf(component: ChoiceComponent, { definition, t }: FormContext) {
  return itemsOf(localise(definition, t.language), component);
}
