export { dateInWords } from './dates.js';
export { dateFormat, numberFormat } from './formats.js';
export {
  createTranslate,
  type Catalogue,
  type Catalogues,
  type Message,
  type MessageOverrides,
  type MessageValues,
  type PluralMessage,
  type Translate,
  type Translation,
  type TranslationLoader,
} from './translate.js';
