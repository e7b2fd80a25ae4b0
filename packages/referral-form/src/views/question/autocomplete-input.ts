import { keyed } from 'lit/directives/keyed.js';
import { input } from '@council-elements/govuk';
import { textOf } from '../../model/answers.js';
import type { AutocompleteComponent, Item } from '../../model/definition.js';
import type { FormContext } from '../context.js';
import type { QuestionView } from './question-view.js';
import { describe, labelOf } from './wording.js';

/** A field for what would be chosen from a drop-down: script suggests what fits. */
export function autocompleteInput(
  view: QuestionView<AutocompleteComponent>,
  items: readonly Item[],
  context: FormContext,
): unknown {
  const { component, answer, errors } = view;
  const value = textOf(answer);
  // The list describes the field too: with other errors it is another field.
  return keyed(
    errors.length,
    input({
      ...describe(view, context),
      id: context.id(component.id),
      name: component.id,
      label: labelOf(view, context),
      value: items.find((item) => item.value === value)?.text ?? value,
      spellcheck: false,
      attributes: { 'data-autocomplete': component.id },
    }),
  );
}
