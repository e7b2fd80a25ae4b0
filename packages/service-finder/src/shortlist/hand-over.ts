import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Service } from '../model/types.js';
import { shownServices } from './shown-services.js';

/** How a list leaves the page. */
export type HandOver = 'print' | 'share' | 'csv';

/** A list as its page shows it. */
interface ShownList {
  services: readonly Service[];
  /** Those of them that are on it. */
  ids: readonly string[];
  /** Where it is to be found. */
  address: string;
  t: Translate<Messages>;
}

/** @returns what to tell the person, if anything */
export async function handOver(
  action: HandOver,
  { services, ids, address, t }: ShownList,
): Promise<'copied' | 'not-copied' | undefined> {
  if (action === 'share') return share(address, t);
  if (action === 'print') {
    print();
    return undefined;
  }
  const { download } = await import('./download.js');
  download(shownServices(services, ids), t);
  return undefined;
}

/**
 * Hands a link to whatever the device shares with, or copies it.
 *
 * @returns what to tell the person; nothing where the device has told them
 */
async function share(
  url: string,
  t: Translate<Messages>,
): Promise<'copied' | 'not-copied' | undefined> {
  const data = { title: t('shortlistTitle'), url };
  if (typeof navigator.share === 'function' && navigator.canShare?.(data)) {
    try {
      await navigator.share(data);
      return undefined;
    } catch (error) {
      // The person changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // Without a secure connection, or not allowed.
    return 'not-copied';
  }
}
