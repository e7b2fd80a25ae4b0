export { enAutocomplete as texts } from '../messages/en-autocomplete.js';
export { suggestTo } from '../element/suggest-to.js';
export { autocompleteInput } from '../views/question/autocomplete-input.js';
