export { Combobox, type ComboboxOptions } from './combobox.js';
export type { ComboboxTexts } from './combobox-list.js';
