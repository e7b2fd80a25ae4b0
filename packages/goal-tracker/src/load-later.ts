import { isServer } from 'lit';
import type * as LaterModule from './later.js';

/** What is loaded after the plan. */
export type Later = typeof LaterModule;

// Most visits only read the plan: a browser gets the rest after it. A server needs them at once,
// since it renders without waiting.
let later: Later | undefined = isServer ? await import('./later.js') : undefined;

/** Forms, files and T-scores, once loaded. */
export const laterNow = (): Later | undefined => later;

/**
 * Loads forms, files and T-scores.
 * @throws where there is no connection
 */
export async function loadLater(): Promise<Later> {
  return (later ??= await import('./later.js'));
}
