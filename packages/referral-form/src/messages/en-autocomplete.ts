/** English texts of the suggestions under a field. */
export { enSuggestions as enAutocomplete } from '@council-elements/core/combobox/texts.js';
