import { button, html } from '@council-elements/govuk';
import { hasEntered } from '../../state.js';
import { message } from '../../views/message.js';
import { loadDraft, stateOf } from '../draft.js';
import { readPost } from '../read-post.js';
import { redirectTo } from '../redirect.js';
import { Refusal } from '../refusal.js';
import { createSession, sessionCookie, tokenOf } from '../session.js';
import { showPage, titleIn } from '../show-page.js';
import type { Visit } from '../visit.js';
import { findLink, RESUME, takeLink } from './link.js';
import { createResumeTranslate } from './messages.js';

/**
 * GET `?resume=…`, where a link leads: a page with a button. Mail programs and scanners open links
 * before people do, and do not press buttons.
 */
export async function getContinuePage(visit: Visit): Promise<Response> {
  const { definition, language, url } = visit;
  const token = url.searchParams.get(RESUME) ?? '';
  const found = await findLink(visit, token);
  if (!found) throw new Refusal(410, 'linkGone');
  const session = visit.session ?? createSession();
  const own = await loadDraft(visit);
  const replaces = found.session !== session && hasEntered(stateOf(definition, own));
  const t = createResumeTranslate(language);
  const heading = t('continueTitle');
  const texts = [t('continueText'), ...(replaces ? [t('continueReplaces')] : [])];
  const main = html`${message(heading, texts)}
    <form method="post" action=${`?${new URLSearchParams({ [RESUME]: token })}`} novalidate>
      <input type="hidden" name="csrf" value=${tokenOf(session)} />
      ${button({ text: t('continue'), preventDoubleClick: true })}
    </form>`;
  // The address opens answers: no other site is to be told of it.
  const headers = { 'referrer-policy': 'no-referrer' };
  return showPage(visit, titleIn(visit, heading), main, { session, headers });
}

/** POST `?resume=…`: takes the link, and goes on where the person stopped. */
export async function postContinuePage(visit: Visit): Promise<Response> {
  const { definition, request, url } = visit;
  await readPost(visit);
  const taken = await takeLink(visit, url.searchParams.get(RESUME) ?? '');
  if (!taken) throw new Refusal(410, 'linkGone');
  const { session, form } = taken;
  const response = redirectTo(visit, form.page, form.changing);
  response.headers.append('set-cookie', sessionCookie(request, definition.id, session));
  return response;
}
