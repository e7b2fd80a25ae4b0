import { copyOf } from '../copy.js';
import type { SavedForm } from '../saved-form.js';
import { CONFIRMATION, hasEntered, pageAt, startState } from '../state.js';
import { EXIT } from '../views/exit.js';
import { goTo } from '../way.js';
import { equalityPageOf } from '../model/equality.js';
import { loadDraft, sentState, stateOf } from './draft.js';
import { getEquality } from './equality.js';
import { exit } from './exit.js';
import { redirectTo } from './redirect.js';
import { refusedErrors } from '../refused.js';
import { createSession } from './session.js';
import { showForm } from './show-form.js';
import type { Visit } from './visit.js';

/** Answers GET: the page that the address asks for, or the one that has to be answered before. */
export async function getPage(visit: Visit): Promise<Response> {
  const { definition, url } = visit;
  const path = url.searchParams.get('page');
  const asked = pageAt(definition, path);
  if (definition.exit && url.searchParams.has(EXIT)) return exit(visit, definition.exit);
  const form = await loadDraft(visit);
  if (path === 'copy') return copy(visit, form);
  if (form.sent !== undefined && asked !== undefined) {
    const question = form.equality === true ? equalityPageOf(asked) : undefined;
    if (question !== undefined) return getEquality(visit, form, question);
    if (asked !== CONFIRMATION) return redirectTo(visit, CONFIRMATION);
    return showForm(visit, visit.session, form, sentState(definition, form));
  }
  // Back at the start after a form was sent: the next one.
  const session =
    visit.session === undefined || form.sent !== undefined ? createSession() : visit.session;
  const state = form.sent === undefined ? stateOf(definition, form) : startState(definition);
  const target =
    path === null && !hasEntered(state)
      ? state
      : goTo(definition, state, asked ?? '', url.searchParams.has('change'));
  if (target.page !== asked && (path !== null || hasEntered(state))) {
    return redirectTo(visit, target.page);
  }
  const notices =
    target.page === form.page && form.removed.length > 0
      ? [{ kind: 'discarded', labels: form.removed } as const]
      : [];
  const errors = refusedErrors(definition, target.page, form.refused);
  return showForm(visit, session, form, { ...target, notices, errors });
}

function copy({ definition, t }: Visit, form: SavedForm): Response {
  return new Response(copyOf(definition, form.answers, t, form.sent), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${encodeURIComponent(definition.id)}.txt"`,
      'cache-control': 'no-store',
    },
  });
}
