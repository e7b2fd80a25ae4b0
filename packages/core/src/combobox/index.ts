export { Combobox, type ComboboxOptions } from './combobox.js';
export { suggestionTexts } from './texts.js';
export type { ComboboxTexts } from './combobox-list.js';
