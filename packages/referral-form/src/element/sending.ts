import { filesIn } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { createJourney } from '../model/journey.js';
import type { Submission } from '../model/submission.js';
import type { FormSession } from '../session.js';
import { CONFIRMATION, type FormState } from '../state.js';
import { goTo } from '../way.js';
import type { FormFile } from './form-files.js';
import type { HistoryChange } from './page-address.js';

/** What sending needs of the form. */
export interface SendingForm {
  readonly definition: FormDefinition;
  readonly state: FormState;
  /** URL that takes the submission; empty where there is none. */
  readonly action: string;
  show(next: FormState, change: HistoryChange): void;
  /** Tells the page what is to be sent. @returns false where the page sends it itself */
  submitting(submission: Submission, files: readonly FormFile[]): boolean;
}

/** Sends the form, or shows what is still to be answered. */
export async function send(form: SendingForm, session: FormSession): Promise<void> {
  const { definition, state, action } = form;
  if (state.delivery?.state === 'sending') return;
  const journey = createJourney(definition, state.answers);
  if (!journey.complete) {
    return form.show(goTo(definition, state, journey.firstIncomplete, true), 'push');
  }
  const submission = session.submission(journey.reachableAnswers);
  const files = await session.files.load(filesIn(journey.reachableAnswers));
  if (!form.submitting(submission, files)) return;
  if (action === '') {
    const delivery = { state: 'unsent' } as const;
    return form.show({ ...state, page: CONFIRMATION, delivery }, 'push');
  }
  form.show(
    { ...state, notices: [], errors: [], refused: undefined, delivery: { state: 'sending' } },
    'none',
  );
  // It may be sent from another page of the site.
  session.send(new URL(action, document.baseURI).href, submission, files);
}
