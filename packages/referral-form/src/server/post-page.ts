import { CHECK_ANSWERS } from '../model/journey.js';
import { readPage } from '../model/read-page.js';
import { answerPage, CONFIRMATION, goTo, pageAt } from '../state.js';
import { loadDraft, saveDraft, stateOf } from './draft.js';
import { readPost } from './read-post.js';
import { redirectTo } from './redirect.js';
import { sendForm } from './send-form.js';
import { showForm } from './show-form.js';
import type { Visit } from './visit.js';

/** Answers a posted page: the next page, the same one with its errors, or what became of the form. */
export async function postPage(visit: Visit): Promise<Response> {
  const { definition, url, t } = visit;
  const { session, data } = await readPost(visit);
  const form = await loadDraft(visit, session);
  if (form.sent !== undefined) return redirectTo(visit, CONFIRMATION);
  const asked = pageAt(definition, url.searchParams.get('page')) ?? definition.pages[0]?.id ?? '';
  const changing = url.searchParams.has('change');
  const state = goTo(definition, stateOf(definition, form), asked, changing);
  if (state.page !== asked) {
    // Its session was lost on the way: what was typed waits until the person is there again.
    const isPage = definition.pages.some(({ id }) => id === asked);
    const typed = isPage ? { [asked]: readPage(definition, asked, data) } : {};
    await saveDraft(visit, session, form, { ...state, typed: { ...state.typed, ...typed } });
    return redirectTo(visit, state.page);
  }
  if (asked === CHECK_ANSWERS) return sendForm(visit, session, form, state);
  const next = answerPage(definition, state, readPage(definition, asked, data), t);
  await saveDraft(visit, session, form, next);
  return next.errors.length > 0
    ? showForm(visit, session, form, next, 422)
    : redirectTo(visit, next.page, next.changing);
}
