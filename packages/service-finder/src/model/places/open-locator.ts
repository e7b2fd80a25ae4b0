import { abortable } from '../http/abortable.js';
import { getText, type FetchOptions } from './get-text.js';
import { firstOf, type Locator } from './locator.js';
import type { PostcodesIoOptions } from './postcodes-io.js';

/**
 * The locator at an address: a table of centroids where the address ends in `.csv`, else an API such
 * as `https://api.postcodes.io`. Of several addresses with spaces between them, each is asked when
 * the one before fails. Nothing is fetched before it is needed, and a table once.
 *
 * @param address absolute, or as a page writes it
 */
export function openLocator(address: string, options: PostcodesIoOptions = {}): Locator {
  const locators = address
    .split(/\s+/)
    .filter(Boolean)
    .map((url) => (isTable(url) ? openTable(url, options) : openApi(url, options)));
  const [only] = locators;
  return only && locators.length === 1 ? only : firstOf(locators);
}

function isTable(url: string): boolean {
  return /\.csv$/i.test(url.replace(/[?#].*$/, ''));
}

function openApi(url: string, options: PostcodesIoOptions): Locator {
  return async (text, signal) => {
    const { createPostcodesIo } = await import('./postcodes-io.js');
    return createPostcodesIo(url, options)(text, signal);
  };
}

function openTable(url: string, options: FetchOptions): Locator {
  let table: Promise<Locator> | undefined;
  return async (text, signal) => {
    signal?.throwIfAborted();
    table ??= readTable(url, options);
    try {
      const coming = table;
      // The table is everybody's: a signal ends the wait for it, and not its coming.
      const locate = await abortable(() => coming, signal);
      return await locate(text, signal);
    } catch (error) {
      signal?.throwIfAborted();
      // The next one asks again.
      table = undefined;
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function readTable(url: string, options: FetchOptions): Promise<Locator> {
  const [text, { createCentroidTable }] = await Promise.all([
    getText(url, options),
    import('./centroid-table.js'),
  ]);
  if (text === undefined) throw new Error(`${url}: not found`);
  return createCentroidTable(text);
}
