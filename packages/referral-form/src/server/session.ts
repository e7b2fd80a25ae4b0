import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { originOf } from '@council-elements/core/server';

const SESSION = /^[\w-]{43}$/;

/** A new session: 256 random bits, which nobody can guess. */
export function createSession(): string {
  return randomBytes(32).toString('base64url');
}

/** The session of a request; undefined where it has none. */
export function sessionOf(request: Request, form: string): string | undefined {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const prefix = `${cookieName(form)}=`;
  const session = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
  return session !== undefined && SESSION.test(session) ? session : undefined;
}

/** The cookie that carries a session. It ends with the browser: other people use it too. */
export function sessionCookie(request: Request, form: string, session: string): string {
  const secure =
    new URL(request.url).protocol === 'https:' ||
    request.headers.get('x-forwarded-proto') === 'https';
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  return [`${cookieName(form)}=${session}`, ...attributes].join('; ');
}

/** What a page's form carries to show that it came from a page of this session. */
export function tokenOf(session: string): string {
  return derive(session, 'csrf');
}

/** Key of the one submission of a session: the same in every process that may handle it. */
export function submissionKeyOf(session: string): string {
  return derive(session, 'submission');
}

/** Under which answers to equality questions are kept: whoever reads the store sees no link to the form's. */
export function equalitySessionOf(session: string): string {
  return derive(session, 'equality');
}

/**
 * Whether a posted form came from our own page. The session's cookie alone does not say so: a browser
 * may send it with another site's form.
 */
export function isOwnPost(request: Request, session: string, token: string | null): boolean {
  if (originOf(request) === 'another') return false;
  const expected = Buffer.from(tokenOf(session));
  const given = Buffer.from(token ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The session is secret, so what is derived from it cannot be made without it. */
function derive(session: string, purpose: string): string {
  return createHash('sha256').update(`${purpose}:${session}`).digest('base64url');
}

function cookieName(form: string): string {
  return `council-form-${encodeURIComponent(form)}`;
}
