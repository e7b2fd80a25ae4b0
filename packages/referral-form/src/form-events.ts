import type { Submission } from './model/submission.js';

/** Details of the form's events. */
export interface FormPageDetail {
  /**
   * Id of the page (of an item, `household.2`; of an equality question, `equality.sex`), `check-answers`
   * or `confirmation`.
   */
  readonly page: string;
}
export interface FormSubmitDetail {
  readonly submission: Submission;
  /** What is in its files, by the id that an answer names. */
  readonly files: ReadonlyMap<string, File>;
}
export interface FormSentDetail {
  readonly reference: string;
}

declare global {
  interface HTMLElementEventMap {
    'council-form-page': CustomEvent<FormPageDetail>;
    'council-form-submit': CustomEvent<FormSubmitDetail>;
    'council-form-sent': CustomEvent<FormSentDetail>;
  }
}
