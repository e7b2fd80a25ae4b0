import { pathOf } from '../state.js';
import type { Visit } from './visit.js';

/** To a page of the form, for the same service as the address that was asked for. */
export function redirectTo({ definition, url }: Visit, page: string, changing = false): Response {
  const query = new URLSearchParams({ page: pathOf(definition, page) });
  if (changing) query.set('change', 'yes');
  const service = url.searchParams.get('service');
  if (service !== null) query.set('service', service);
  return seeOther(`${url.pathname}?${query}`);
}

/** To another address, by GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...headers },
  });
}
