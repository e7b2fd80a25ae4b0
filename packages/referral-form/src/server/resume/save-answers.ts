import { entriesOf } from '../../model/entries-of.js';
import { placeIn } from '../../model/groups.js';
import { readPage } from '../../model/read-page.js';
import { readSavedForm } from '../../saved-form.js';
import { pageAt } from '../../state.js';
import { loadDraft, saveDraft, stateOf } from '../draft.js';
import { hasType, readBody } from '../read-body.js';
import { readPost, sessionOfPost } from '../read-post.js';
import { seeOther } from '../redirect.js';
import { Refusal, tooLarge } from '../refusal.js';
import { sessionCookie } from '../session.js';
import type { Visit } from '../visit.js';

/** Parameter of the addresses where a form is saved: `answers`, `link`, `sent`. */
export const SAVE = 'save';

/** Bytes of what the element sends: a draft, and a little more. */
const LONGEST = 300 * 1024;

/**
 * POST `?save=answers`: keeps what was typed, right or wrong, and leads to where the link is asked for.
 * A page posts itself; the element posts JSON, `{ csrf, draft }`, and is answered with 204.
 */
export function postAnswers(visit: Visit): Promise<Response> {
  return hasType(visit.request, 'application/json') ? postDraft(visit) : postTyped(visit);
}

async function postTyped(visit: Visit): Promise<Response> {
  const { definition, url } = visit;
  const { session, data } = await readPost(visit);
  const form = await loadDraft(visit, session);
  const asked = pageAt(definition, url.searchParams.get('page'));
  const isPage = asked !== undefined && placeIn(definition, asked) !== undefined;
  const state = stateOf(definition, form);
  const typed = isPage
    ? { ...state.typed, [asked]: readPage(definition, asked, data) }
    : state.typed;
  const page = asked ?? state.page;
  if (form.sent === undefined) {
    const changing = url.searchParams.has('change');
    await saveDraft(visit, session, form, { ...state, page, typed, changing });
  }
  return given(visit, session, seeOther(`${url.pathname}?${SAVE}=link`));
}

async function postDraft(visit: Visit): Promise<Response> {
  const { definition, request } = visit;
  const body = await readBody(request, LONGEST);
  if (body === undefined) throw tooLarge();
  const { csrf, draft } = readDraft(body);
  const session = sessionOfPost(visit, csrf);
  const { service } = await loadDraft(visit);
  const { page, answers, typed, changing, details } = readSavedForm(definition, draft);
  const form = { page, answers, typed, changing, details, service, removed: [], saved: 0 };
  const state = { ...stateOf(definition, form), page, changing };
  await saveDraft(visit, session, form, state);
  return given(visit, session, new Response(null, { status: 204 }));
}

function readDraft(body: string): { csrf: string | null; draft: unknown } {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new Refusal(400, 'wrongType');
  }
  const parts = entriesOf(data);
  const csrf = parts.get('csrf');
  return { csrf: typeof csrf === 'string' ? csrf : null, draft: parts.get('draft') };
}

function given({ definition, request }: Visit, session: string, response: Response): Response {
  response.headers.append('set-cookie', sessionCookie(request, definition.id, session));
  return response;
}
