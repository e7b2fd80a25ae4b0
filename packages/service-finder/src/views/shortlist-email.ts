import type { Service } from '../model/types.js';
import type { FinderContext } from './context.js';
import { hrefOf } from './link.js';

/** What programs take of a `mailto:` address: Windows hands over no more than 2,083 characters. */
const maximumLength = 2000;

/** A message that holds the shortlist. */
export interface ShortlistEmail {
  href: string;
  /** Services that had no room in it. */
  left: number;
}

/**
 * An email of the services' names, telephone numbers and links, with as many as programs take of it.
 * Links lead to the services' pages here where the page knows its address, else to their own websites.
 */
export function shortlistEmail(
  services: readonly Service[],
  context: FinderContext,
): ShortlistEmail {
  for (let count = services.length; count > 0; count -= 1) {
    const href = mailto(services.slice(0, count), services.length - count, context);
    if (href.length <= maximumLength) return { href, left: services.length - count };
  }
  return { href: mailto([], services.length, context), left: services.length };
}

function mailto(services: readonly Service[], left: number, context: FinderContext): string {
  const { t } = context;
  const parts = services.map((service) => lines(service, context).join('\r\n'));
  if (left > 0) parts.push(t('shortlistEmailMore', { count: left }));
  const body = encodeURIComponent(parts.join('\r\n\r\n'));
  return `mailto:?subject=${encodeURIComponent(t('shortlistTitle'))}&body=${body}`;
}

function lines({ id, name, phones, locations, url }: Service, context: FinderContext): string[] {
  const numbers = [...phones, ...locations.flatMap(({ phones }) => phones)];
  const said = [...new Set(numbers.map(({ number }) => number))].slice(0, 2).join(', ');
  const { shortlist, settings } = context;
  const page =
    shortlist && !settings.keepPrivate
      ? new URL(hrefOf({ service: id }, context), shortlist.address).href
      : url;
  return [name, said, page ?? ''].filter(Boolean);
}
