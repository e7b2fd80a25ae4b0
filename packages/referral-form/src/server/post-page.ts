import { equalityPageOf } from '../model/equality.js';
import { placeIn } from '../model/groups.js';
import { CHECK_ANSWERS, createJourney, TASK_LIST } from '../model/journey.js';
import type { Answers } from '../model/answers.js';
import type { FieldError } from '../model/validate.js';
import type { SavedForm } from '../saved-form.js';
import { CONFIRMATION, pageAt, startState, type FormState } from '../state.js';
import { answerPage, goTo } from '../way.js';
import { loadDraft, saveDraft, stateOf } from './draft.js';
import { postEquality } from './equality.js';
import { forgetFiles, takePage } from './post-files.js';
import { readPost, type Post } from './read-post.js';
import { redirectTo } from './redirect.js';
import { Refusal } from './refusal.js';
import { firstRefused, idsOn } from '../refused.js';
import { sendForm } from './send-form.js';
import { sessionCookie } from './session.js';
import { showForm } from './show-form.js';
import type { Visit } from './visit.js';

/** Answers a posted page: the next page, the same one with its errors, or what became of the form. */
export async function postPage(visit: Visit): Promise<Response> {
  const { definition, url } = visit;
  const post = await readPost(visit);
  const form = await loadDraft(visit, post.session);
  const asked = pageAt(definition, url.searchParams.get('page')) ?? startState(definition).page;
  const question = equalityPageOf(asked);
  if (question !== undefined && form.equality === true) {
    return postEquality(visit, post, form, question);
  }
  if (form.sent !== undefined || question !== undefined) return redirectTo(visit, CONFIRMATION);
  const changing = url.searchParams.has('change');
  const state = goTo(definition, stateOf(definition, form), asked, changing);
  const isLost = form.saved === 0 && changing;
  if (state.page !== asked || isLost) return keepForLater(visit, post, form, state, asked);
  if (asked === TASK_LIST) return redirectTo(visit, asked);
  if (asked === CHECK_ANSWERS) return sendForm(visit, post.session, form, state);
  return takeAnswers(visit, post, form, state);
}

async function takeAnswers(
  visit: Visit,
  post: Post,
  form: SavedForm,
  state: FormState,
): Promise<Response> {
  const { definition, t } = visit;
  const { session } = post;
  const { values, errors, stays } = await takePage(visit, post, form, state.page);
  const typed = { ...state.typed, [state.page]: values };
  const next =
    stays || errors.length > 0
      ? { ...state, typed, errors: stays ? errors : withOthers(visit, state, values, errors) }
      : answerPage(definition, state, values, t);
  if (next.errors.length > 0) {
    await saveDraft(visit, session, form, next);
    await forgetFiles(visit, session, next);
    const isTooLarge = errors.some(({ rule }) => rule === 'tooLarge');
    return showForm(visit, session, form, next, isTooLarge ? 413 : 422);
  }
  if (stays) {
    await saveDraft(visit, session, form, next);
    await forgetFiles(visit, session, next);
    return withSession(visit, session, redirectTo(visit, next.page, next.changing));
  }
  // What the council refused of the page counts until it is answered again.
  const answered = idsOn(definition, state.page);
  const refused = form.refused?.filter(({ component }) => !answered.includes(component));
  // Nothing is kept of somebody who has only read a page.
  const hasBegun = form.saved > 0 || Object.keys(next.answers).length > 0;
  if (hasBegun) await saveDraft(visit, session, { ...form, refused }, next);
  await forgetFiles(visit, session, next);
  const { path } = createJourney(definition, next.answers);
  const wrong = next.page === CHECK_ANSWERS ? firstRefused(definition, path, refused) : undefined;
  return withSession(
    visit,
    session,
    wrong === undefined
      ? redirectTo(visit, next.page, next.changing)
      : redirectTo(visit, wrong, true),
  );
}

/** The errors of files, and those of the page's other answers. */
function withOthers(
  { definition, t }: Visit,
  state: FormState,
  values: Answers,
  errors: readonly FieldError[],
): FieldError[] {
  const isOther = ({ componentId }: FieldError) =>
    !errors.some((error) => error.componentId === componentId);
  const all = [...errors, ...answerPage(definition, state, values, t).errors.filter(isOther)];
  const ids = idsOn(definition, state.page);
  return all.sort((a, b) => ids.indexOf(a.componentId) - ids.indexOf(b.componentId));
}

/**
 * There is no way to the page that was posted: the draft has gone, or other answers lead elsewhere
 * now. What was typed waits until the person is there again.
 * @throws Refusal where the draft has gone, to say so
 */
async function keepForLater(
  visit: Visit,
  post: Post,
  form: SavedForm,
  state: FormState,
  asked: string,
): Promise<Response> {
  const { definition, request } = visit;
  const { session } = post;
  const isPage = placeIn(definition, asked) !== undefined;
  const typed = isPage ? { [asked]: (await takePage(visit, post, form, asked)).values } : {};
  await saveDraft(visit, session, form, { ...state, typed: { ...state.typed, ...typed } });
  if (form.saved > 0) return redirectTo(visit, state.page);
  throw new Refusal(410, 'timedOut', {
    headers: { 'set-cookie': sessionCookie(request, definition.id, session) },
  });
}

/** A browser that had lost its session gets the new one. */
function withSession(visit: Visit, session: string, response: Response): Response {
  if (visit.session === undefined) {
    const cookie = sessionCookie(visit.request, visit.definition.id, session);
    response.headers.append('set-cookie', cookie);
  }
  return response;
}
