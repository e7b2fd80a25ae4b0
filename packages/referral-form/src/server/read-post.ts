import { hasType, originOf, readBody } from '@council-elements/core/server';
import { uploadLimitOf } from './post-files.js';
import { readMultipart, type PostedFile } from './read-multipart.js';
import { MULTIPART } from './read-sent.js';
import { Refusal, tooLarge } from './refusal.js';
import { createSession, isOwnPost } from './session.js';
import type { Visit } from './visit.js';

/** Bytes. A page's answers are far shorter. */
const LONGEST = 64 * 1024;
/** Fields of a post. A page has far fewer. */
const MOST_FIELDS = 1000;

/** What a page's form posted. */
export interface Post {
  /** A new one where the browser has lost its own. */
  readonly session: string;
  readonly data: URLSearchParams;
  readonly files: readonly PostedFile[];
}

/** Whether a browser posted it as a form. */
export function isFormPost({ request }: Visit): boolean {
  return hasType(request, 'application/x-www-form-urlencoded') || hasType(request, MULTIPART);
}

/**
 * Reads what a page of ours posted.
 * @throws Refusal where it is too large, or no page of this session posted it
 */
export async function readPost(visit: Visit): Promise<Post> {
  const { request } = visit;
  if (hasType(request, MULTIPART)) {
    const { data, files } = await readMultipart(request, uploadLimitOf(visit.options));
    return { session: sessionOfPost(visit, data.get('csrf')), data, files };
  }
  const body = await readBody(request, LONGEST);
  if (body === undefined) throw tooLarge();
  const data = new URLSearchParams(body);
  if (data.size > MOST_FIELDS) throw tooLarge();
  return { session: sessionOfPost(visit, data.get('csrf')), data, files: [] };
}

/**
 * The session that posted something from a page of ours.
 * @param csrf what the page's form carried
 * @throws Refusal where no page of this session did
 */
export function sessionOfPost({ request, session }: Visit, csrf: string | null): string {
  // Its cookie went when the browser was closed. Nobody else's answers can be reached from here.
  if (session === undefined && originOf(request) === 'own') return createSession();
  if (session === undefined || !isOwnPost(request, session, csrf)) {
    throw new Refusal(403, 'refusedPost');
  }
  return session;
}
