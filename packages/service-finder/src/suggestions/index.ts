export { Combobox, suggestionTexts } from '@council-elements/core/combobox';
export { enSuggestions as texts } from '../messages/en-suggestions.js';
