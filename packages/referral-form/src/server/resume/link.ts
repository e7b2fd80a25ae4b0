import { createHash, randomBytes } from 'node:crypto';
import { filesOfForm, readSavedForm, type SavedForm } from '../../saved-form.js';
import { createSession } from '../session.js';
import type { Visit } from '../visit.js';

/** Parameter of the address that a link leads to. */
export const RESUME = 'resume';

/** A draft that a link opens. */
export interface LinkedDraft {
  /** Whose it is until the link is taken. */
  readonly session: string;
  readonly form: SavedForm;
}

/**
 * Makes a link to a session's draft: 256 random bits, of which only a hash is kept. It expires with
 * the draft, which has just been saved.
 * @returns the link's token
 */
export async function createLink({ options }: Visit, session: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await options.store.save(keyOf(token), { session });
  return token;
}

/** The draft that a link opens, which stays as it is; undefined where it opens none. */
export async function findLink(visit: Visit, token: string): Promise<LinkedDraft | undefined> {
  return draftOf(visit, await visit.options.store.load(keyOf(token)));
}

/**
 * Uses a link up: moves its draft to a new session, so that the browser which asked for it no longer
 * has it.
 * @returns undefined where it opens none
 */
export async function takeLink(visit: Visit, token: string): Promise<LinkedDraft | undefined> {
  const { store } = visit.options;
  const draft = await draftOf(visit, await store.take(keyOf(token)));
  if (!draft || draft.session === visit.session) return draft;
  const session = createSession();
  // Newer than what the browser may have kept on its device.
  const form = { ...draft.form, saved: Date.now() };
  await store.save(session, form);
  for (const { id } of filesOfForm(form)) {
    const content = await store.loadFile(draft.session, id);
    if (content) await store.saveFile(session, id, content);
  }
  await store.remove(draft.session);
  return { session, form };
}

async function draftOf(
  { definition, options }: Visit,
  link: unknown,
): Promise<LinkedDraft | undefined> {
  if (typeof link !== 'object' || link === null || !('session' in link)) return undefined;
  const { session } = link;
  if (typeof session !== 'string') return undefined;
  const form = readSavedForm(definition, await options.store.load(session));
  return form.saved > 0 && form.sent === undefined ? { session, form } : undefined;
}

/** Never that of a draft: no session has a colon. */
function keyOf(token: string): string {
  return `resume:${createHash('sha256').update(token).digest('base64url')}`;
}
