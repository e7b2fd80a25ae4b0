import type { SavedForm } from '../saved-form.js';

/** Milliseconds that the server has to answer in. */
const TIMEOUT = 30_000;

/**
 * Gives a draft to the server that the form came from.
 * @param action URL of the form on the server
 * @param csrf the page's token
 * @returns the address where a link is asked for; undefined where the server has not got the draft
 */
export async function handOver(
  action: string,
  csrf: string | undefined,
  draft: SavedForm,
): Promise<string | undefined> {
  const address = (step: string) =>
    new URL(`?save=${step}`, new URL(action, document.baseURI)).href;
  try {
    const { ok } = await fetch(address('answers'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ csrf, draft }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return ok ? address('link') : undefined;
  } catch {
    return undefined;
  }
}
