import { equalityFor, equalityPlace } from '../model/equality.js';
import { createJourney } from '../model/journey.js';
import { createReference } from '../model/reference.js';
import { toSubmission } from '../model/submission.js';
import type { SavedForm } from '../saved-form.js';
import { CONFIRMATION, startState, type FormState } from '../state.js';
import { goTo } from '../way.js';
import { uploadLimitOf } from './post-files.js';
import { redirectTo } from './redirect.js';
import { Refusal } from './refusal.js';
import { firstRefused, refusedErrors } from '../refused.js';
import { submissionKeyOf } from './session.js';
import { showForm } from './show-form.js';
import { collectFiles, refusedOf } from './submitted-files.js';
import { SubmissionConflict, SubmissionRefused, TooManySubmissions } from './submit-errors.js';
import { logFailure, type Visit } from './visit.js';

/** A session's form, at the moment that it is sent. */
interface Sending {
  readonly session: string;
  readonly form: SavedForm;
  readonly state: FormState;
}

/** Sends a session's form: the same reference and key, however often it is tried. */
export async function sendForm(
  visit: Visit,
  session: string,
  form: SavedForm,
  state: FormState,
): Promise<Response> {
  const { definition, options, receivers, language, t } = visit;
  const { reachableAnswers } = createJourney(definition, state.answers);
  const details = {
    reference: form.details?.reference ?? createReference(),
    idempotencyKey: form.details?.idempotencyKey ?? submissionKeyOf(session),
    // A draft that the element handed over has them since it was begun.
    submittedAt: new Date().toISOString(),
  };
  const sending = { session, form: { ...form, details }, state };
  await options.store.save(session, sending.form);
  try {
    const submission = toSubmission(definition, reachableAnswers, {
      ...details,
      ...(form.service !== undefined && { service: form.service }),
    });
    const { files, problems } = await collectFiles(
      definition,
      reachableAnswers,
      (id) => options.store.loadFile(session, id),
      uploadLimitOf(options),
      { checkFile: options.checkFile, t },
    );
    if (problems.length > 0) throw new SubmissionRefused(refusedOf(problems));
    const { reference } = await receivers.form.receive(submission, { language, files });
    const questions = equalityFor(definition, state.answers);
    const equality = questions !== undefined;
    await options.store.save(session, { ...sending.form, sent: reference, equality });
    if (files.size > 0) await options.store.keepFiles(session, []);
    const next = questions && equalityPlace(startState(questions).page);
    return redirectTo(visit, next ?? CONFIRMATION);
  } catch (error) {
    return failed(visit, sending, error);
  }
}

/**
 * What the person sees where it was not taken.
 * @throws Refusal
 */
async function failed(visit: Visit, sending: Sending, error: unknown): Promise<Response> {
  const { session, form, state } = sending;
  if (error instanceof SubmissionRefused) return refused(visit, sending, error);
  if (error instanceof SubmissionConflict) {
    const { reference } = error;
    await visit.options.store.save(session, { ...form, sent: reference });
    throw new Refusal(409, 'alreadySent', { values: { reference } });
  }
  if (error instanceof TooManySubmissions) {
    throw new Refusal(429, 'tooMany', { headers: { 'retry-after': String(error.retryAfter) } });
  }
  logFailure(visit, 'submit', error);
  const delivery = { state: 'waiting', reason: 'server', kept: false } as const;
  return showForm(visit, session, form, { ...state, delivery }, 503);
}

/** Leads to what the council refused, page by page; else says that it refused. */
async function refused(
  visit: Visit,
  { session, form, state }: Sending,
  { problems }: SubmissionRefused,
): Promise<Response> {
  const { definition, options } = visit;
  // The next attempt is another submission: nothing was taken of this one.
  const kept = { ...form, refused: problems, details: undefined };
  await options.store.save(session, kept);
  const page = firstRefused(definition, createJourney(definition, state.answers).path, problems);
  if (page === undefined) {
    return showForm(visit, session, kept, { ...state, delivery: { state: 'refused' } }, 422);
  }
  const errors = refusedErrors(definition, page, problems);
  return showForm(visit, session, kept, { ...goTo(definition, state, page, true), errors }, 422);
}
