import { formOf, timeFor, type MessageFile } from '@council-elements/core/storage';
import type { SavedForm } from '../saved-form.js';

/** Milliseconds that the server has to answer in. */
const TIMEOUT = 30_000;

/**
 * Gives a draft to the server that the form came from.
 * @param action URL of the form on the server
 * @param csrf the page's token
 * @param files that the draft names
 * @returns the address where a link is asked for; undefined where the server has not got the draft
 */
export async function handOver(
  action: string,
  csrf: string | undefined,
  draft: SavedForm,
  files: readonly MessageFile[],
): Promise<string | undefined> {
  const address = (step: string) =>
    new URL(`?save=${step}`, new URL(action, document.baseURI)).href;
  try {
    const json = JSON.stringify({ csrf, draft });
    const { ok } = await fetch(address('answers'), {
      method: 'POST',
      ...(files.length > 0
        ? { headers: { Accept: 'application/json' }, body: formOf('draft', json, files) }
        : { headers: { 'Content-Type': 'application/json' }, body: json }),
      signal: AbortSignal.timeout(timeFor({ files }, TIMEOUT)),
    });
    return ok ? address('link') : undefined;
  } catch {
    return undefined;
  }
}
