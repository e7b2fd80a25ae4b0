import {
  createTranslate,
  type MessageOverrides,
  type Translate,
} from '@council-elements/core/messages';
import { cy } from './cy.js';
import { en as enQuestions, type Messages } from './en.js';
import { enAddress } from './en-address.js';
import { enAutocomplete } from './en-autocomplete.js';
import { enEnd } from './en-end.js';
import { enErrors } from './en-errors.js';
import { enFile } from './en-file.js';
import { enGroups } from './en-groups.js';
import { enNotices } from './en-notices.js';
import { enShared } from './en-shared.js';
import { enTasks } from './en-tasks.js';

const en: Messages = {
  ...enQuestions,
  ...enAddress,
  ...enAutocomplete,
  ...enEnd,
  ...enErrors,
  ...enFile,
  ...enGroups,
  ...enNotices,
  ...enShared,
  ...enTasks,
};

export { cy, en, type Messages };

/** The words of the form in a language: `t(key, values?)`. */
export type FormTranslate = Translate<Messages>;

/** A council's own wording of single texts, by language. */
export type FormMessageOverrides = MessageOverrides<Messages>;

/** Makes `t` for a language (BCP 47); one we do not have gives English. */
export function createFormTranslate(
  language: string,
  overrides?: FormMessageOverrides,
): FormTranslate {
  return createTranslate<Messages>({ en, cy }, language, overrides);
}
