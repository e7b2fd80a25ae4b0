import type { Decorator } from '@storybook/web-components-vite';
import type { FormState } from '@council-elements/referral-form';
import {
  validatePage,
  type Answers,
  type FormDefinition,
} from '@council-elements/referral-form/model';

/** Stories are looked at, not lived in: none finds the draft or the page that another left. */
export const fresh: Decorator = (story) => {
  const address = new URL(location.href);
  address.searchParams.delete('page');
  address.searchParams.delete('change');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  indexedDB.deleteDatabase('council-elements');
  return story();
};

/** A form on a page, after answers that were accepted. */
export interface At {
  readonly page: string;
  readonly answers: Answers;
  /** What is in the fields and was not accepted: the page says what is wrong with it. */
  readonly typed?: Answers | undefined;
}

/** The state of a form that a story shows. */
export function stateAt(
  definition: FormDefinition,
  { page, answers, typed }: At,
  language: string,
): FormState {
  return {
    page,
    answers,
    typed: typed ? { [page]: typed } : {},
    errors: typed ? validatePage(definition, page, { ...answers, ...typed }, language) : [],
    changing: false,
    notices: [],
    // Newer than any draft.
    saved: Number.MAX_SAFE_INTEGER,
  };
}
