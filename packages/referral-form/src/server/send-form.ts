import { createJourney } from '../model/journey.js';
import { createReference } from '../model/reference.js';
import { toSubmission } from '../model/submission.js';
import type { SavedForm } from '../saved-form.js';
import { CONFIRMATION, type FormState } from '../state.js';
import { redirectTo } from './redirect.js';
import { submissionKeyOf } from './session.js';
import { showForm } from './show-form.js';
import { logFailure, type Visit } from './visit.js';

/** Sends a session's form: the same reference and key, however often it is tried. */
export async function sendForm(
  visit: Visit,
  session: string,
  form: SavedForm,
  state: FormState,
): Promise<Response> {
  const { definition, options, receive } = visit;
  const { reachableAnswers } = createJourney(definition, state.answers);
  const details = form.details ?? {
    reference: createReference(),
    idempotencyKey: submissionKeyOf(session),
    submittedAt: new Date().toISOString(),
  };
  await options.store.save(session, { ...form, details });
  try {
    const submission = toSubmission(definition, reachableAnswers, {
      ...details,
      ...(form.service !== undefined && { service: form.service }),
    });
    const { reference } = await receive(submission);
    await options.store.save(session, { ...form, details, sent: reference });
    return redirectTo(visit, CONFIRMATION);
  } catch (error) {
    logFailure(visit, 'submit', error);
    const delivery = { state: 'waiting', reason: 'server', kept: false } as const;
    return showForm(visit, session, form, { ...state, delivery }, 503);
  }
}
