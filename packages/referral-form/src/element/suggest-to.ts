import { Combobox, suggestionTexts } from '@council-elements/core/combobox';
import type { FormTranslate } from '../messages/index.js';
import { suggestChoices } from '../model/choice-typed.js';
import type { Item } from '../model/definition.js';

/**
 * Gives a field suggestions out of a question's choices.
 * @param choices those of the moment: their words change with the language
 */
export function suggestTo(
  input: HTMLInputElement,
  choices: () => readonly Item[],
  t: () => FormTranslate,
): Combobox {
  return new Combobox(input, {
    suggest: (text) => Promise.resolve(suggestChoices(choices(), text)),
    texts: () => suggestionTexts(t()),
  });
}
