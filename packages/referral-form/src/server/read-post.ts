import { hasType, readBody } from './read-body.js';
import { Refusal, tooLarge } from './refusal.js';
import { isOwnPost } from './session.js';
import type { Visit } from './visit.js';

/** Bytes. A page's answers are far shorter. */
const LONGEST = 64 * 1024;
/** Fields of a post. A page has far fewer. */
const MOST_FIELDS = 1000;

/** What a page's form posted. */
export interface Post {
  readonly session: string;
  readonly data: URLSearchParams;
}

/** Whether a browser posted it as a form. */
export function isFormPost({ request }: Visit): boolean {
  return hasType(request, 'application/x-www-form-urlencoded');
}

/**
 * Reads what a page of ours posted.
 * @throws Refusal where it is too large, or no page of this session posted it
 */
export async function readPost(visit: Visit): Promise<Post> {
  const { request, session } = visit;
  const body = await readBody(request, LONGEST);
  if (body === undefined) throw tooLarge();
  const data = new URLSearchParams(body);
  if (data.size > MOST_FIELDS) throw tooLarge();
  if (session === undefined || !isOwnPost(request, session, data.get('csrf'))) {
    throw new Refusal(403, 'refusedPost', 'refusedPostText');
  }
  return { session, data };
}
