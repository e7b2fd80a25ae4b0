import { hasType } from '@council-elements/core/server';
import { entriesOf } from '../../model/entries-of.js';
import { placeIn } from '../../model/groups.js';
import { filesOfForm, readSavedForm } from '../../saved-form.js';
import { pageAt } from '../../state.js';
import { loadDraft, saveDraft, stateOf } from '../draft.js';
import { withFiles } from '../handed-over.js';
import { forgetFiles, takePage, uploadLimitOf } from '../post-files.js';
import { MULTIPART, readSent } from '../read-sent.js';
import { readPost, sessionOfPost } from '../read-post.js';
import { seeOther } from '../redirect.js';
import { Refusal } from '../refusal.js';
import { sessionCookie } from '../session.js';
import type { Visit } from '../visit.js';

/** Parameter of the addresses where a form is saved: `answers`, `link`, `sent`. */
export const SAVE = 'save';

/** Bytes of what the element sends: a draft, and a little more. */
const LONGEST = 300 * 1024;

/**
 * POST `?save=answers`: keeps what was typed, right or wrong, and leads to where the link is asked for.
 * A page posts itself; the element posts JSON, `{ csrf, draft }`, and is answered with 204. With files it
 * posts `multipart/form-data`: that JSON as the part `draft`, and each file by its id.
 */
export function postAnswers(visit: Visit): Promise<Response> {
  const { request } = visit;
  const isDraft =
    hasType(request, 'application/json') ||
    (hasType(request, MULTIPART) && request.headers.get('accept') === 'application/json');
  return isDraft ? postDraft(visit) : postTyped(visit);
}

async function postTyped(visit: Visit): Promise<Response> {
  const { definition, url } = visit;
  const post = await readPost(visit);
  const { session } = post;
  const form = await loadDraft(visit, session);
  const asked = pageAt(definition, url.searchParams.get('page'));
  const isPage = asked !== undefined && placeIn(definition, asked) !== undefined;
  const state = stateOf(definition, form);
  const typed = isPage
    ? { ...state.typed, [asked]: (await takePage(visit, post, form, asked)).values }
    : state.typed;
  const page = asked ?? state.page;
  if (form.sent === undefined) {
    const changing = url.searchParams.has('change');
    await saveDraft(visit, session, form, { ...state, page, typed, changing });
    await forgetFiles(visit, session, { ...state, typed });
  }
  return given(visit, session, seeOther(`${url.pathname}?${SAVE}=link`));
}

async function postDraft(visit: Visit): Promise<Response> {
  const { definition, options, request } = visit;
  const { body, files } = await readSent(request, 'draft', {
    json: LONGEST,
    files: uploadLimitOf(options),
  });
  const { csrf, draft } = readDraft(body);
  const session = sessionOfPost(visit, csrf);
  const { service } = await loadDraft(visit);
  const { page, changing, details, ...read } = readSavedForm(definition, draft);
  const { answers, typed } = await withFiles(visit, session, read, files);
  const form = { page, answers, typed, changing, details, service, removed: [], saved: 0 };
  const state = { ...stateOf(definition, form), page, changing };
  await saveDraft(visit, session, form, state);
  for (const { id } of filesOfForm(form)) {
    const content = files.get(id);
    if (content) await options.store.saveFile(session, id, content);
  }
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
