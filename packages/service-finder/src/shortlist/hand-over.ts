import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';

/**
 * Hands a link to whatever the device shares with, or copies it.
 *
 * @returns what to tell the person; nothing where the device has told them
 */
export async function share(
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
