import type { FormDefinition } from '../model/definition.js';
import { seeOther } from './redirect.js';
import { equalitySessionOf } from './session.js';
import type { Visit } from './visit.js';

/** To a harmless page, without the answers, unless another site's link asks for that. */
export async function exit(
  { request, session, options }: Visit,
  { href, keep }: NonNullable<FormDefinition['exit']>,
): Promise<Response> {
  const isOwn = request.headers.get('sec-fetch-site') !== 'cross-site';
  // HEAD asks what GET would answer, and changes nothing (RFC 9110, 9.3.2).
  if (request.method === 'GET' && session !== undefined && isOwn && keep !== true) {
    await options.store.remove(session);
    await options.store.remove(equalitySessionOf(session));
  }
  return seeOther(href, { 'referrer-policy': 'no-referrer' });
}
