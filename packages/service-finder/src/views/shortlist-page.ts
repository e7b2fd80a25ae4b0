import type { shortlistPage } from './shortlist.js';

let page: typeof shortlistPage | undefined;

/**
 * The page of the shortlist comes when it is first shown: most people never see it, and all would
 * wait for it.
 */
export async function loadShortlistPage(): Promise<void> {
  page ??= (await import('./shortlist.js')).shortlistPage;
}

/** The page of the shortlist, which has been loaded by then. */
export const loadedShortlistPage: typeof shortlistPage = (...given) => {
  if (!page) throw new Error('loadShortlistPage has not been awaited');
  return page(...given);
};
