export { dateInWords } from './dates.js';
export {
  createTranslate,
  type Catalogue,
  type Message,
  type MessageOverrides,
  type MessageValues,
  type PluralMessage,
  type Translate,
  type Translation,
} from './translate.js';
