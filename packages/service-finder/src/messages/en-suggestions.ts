import { enSuggestions as enCombobox } from '@council-elements/core/combobox/texts.js';

/** English texts of the search field's suggestions: they come with those. */
export const enSuggestions = {
  ...enCombobox,
  suggestionChosen: '%{text} is in the search field',
} as const;
