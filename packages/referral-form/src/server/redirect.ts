import { pathOf } from '../state.js';
import type { Visit } from './visit.js';

/** To a page of the form. */
export function redirectTo(visit: Visit, page: string, changing = false): Response {
  return seeOther(addressOf(visit, page, changing));
}

/** Address of a page of the form, for the same service as the address that was asked for. */
export function addressOf({ definition, url }: Visit, page: string, changing = false): string {
  const query = new URLSearchParams({ page: pathOf(definition, page) });
  if (changing) query.set('change', 'yes');
  const service = url.searchParams.get('service');
  if (service !== null) query.set('service', service);
  return `${url.pathname}?${query}`;
}

/** To another address, by GET. */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...headers },
  });
}
