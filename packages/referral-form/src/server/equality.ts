import { randomUUID } from 'node:crypto';
import { equalityPlace } from '../model/equality.js';
import { toEqualitySubmission } from '../model/equality-submission.js';
import { CHECK_ANSWERS } from '../model/journey.js';
import { readPage } from '../model/read-page.js';
import { readSavedForm, type SavedForm } from '../saved-form.js';
import { CONFIRMATION, type FormState } from '../state.js';
import { answerPage, goTo } from '../way.js';
import { saveDraft, sentState, stateOf } from './draft.js';
import type { Post } from './read-post.js';
import type { Receiver } from './receiver.js';
import { redirectTo } from './redirect.js';
import { equalitySessionOf } from './session.js';
import { showForm } from './show-form.js';
import { logFailure, type Visit } from './visit.js';

/**
 * Equality questions without script, once the form is sent. Their answers are kept apart from the
 * form's, until the last is given.
 */

/** Shows a page of them, or the one that has to be seen before. */
export async function getEquality(visit: Visit, form: SavedForm, page: string): Promise<Response> {
  const { session } = visit;
  const receiver = visit.receivers.equality;
  if (!receiver || session === undefined) return redirectTo(visit, CONFIRMATION);
  const state = goTo(receiver.form, await load(visit, receiver, session), page);
  if (state.page !== page) return redirectTo(visit, equalityPlace(state.page));
  return showForm(visit, session, form, { ...sentState(visit.definition, form), equality: state });
}

/** Takes the answers of a page of them. After the last page: the confirmation, whatever becomes of them. */
export async function postEquality(
  visit: Visit,
  { session, data }: Post,
  form: SavedForm,
  page: string,
): Promise<Response> {
  const receiver = visit.receivers.equality;
  if (!receiver) return redirectTo(visit, CONFIRMATION);
  const state = goTo(receiver.form, await load(visit, receiver, session), page);
  if (state.page !== page) return redirectTo(visit, equalityPlace(state.page));
  const values = readPage(receiver.form, page, data);
  const next = answerPage(receiver.form, state, values, visit.t);
  if (next.errors.length > 0) {
    const shown = { ...sentState(visit.definition, form), equality: next };
    return showForm(visit, session, form, shown, 422);
  }
  if (next.page === CHECK_ANSWERS) return finish(visit, receiver, session, next);
  await saveDraft(visit, equalitySessionOf(session), readSavedForm(receiver.form, {}), next);
  return redirectTo(visit, equalityPlace(next.page));
}

/** No more is asked of a session, and nothing is kept of what was answered. */
export async function endEquality({ options }: Visit, session: string): Promise<void> {
  const { store } = options;
  await store.remove(equalitySessionOf(session));
  const form = await store.load(session);
  if (typeof form === 'object') await store.save(session, { ...form, equality: false });
}

/** Sends the answers. Of two posts at once, one takes what was answered before; there is no other. */
async function finish(
  visit: Visit,
  { form, receive }: Receiver,
  session: string,
  { answers }: FormState,
): Promise<Response> {
  const { options, language } = visit;
  const before = await options.store.take(equalitySessionOf(session));
  await endEquality(visit, session);
  const submission = toEqualitySubmission(form, answers, randomUUID());
  try {
    if (before !== undefined && submission)
      await receive(submission, { language, files: new Map() });
  } catch (error) {
    logFailure(visit, 'equality questions', error);
  }
  return redirectTo(visit, CONFIRMATION);
}

async function load({ options }: Visit, { form }: Receiver, session: string): Promise<FormState> {
  const data = await options.store.load(equalitySessionOf(session));
  return stateOf(form, readSavedForm(form, data));
}
