import { isServer } from 'lit';
import type * as FormsModule from './forms/index.js';

type Forms = typeof FormsModule;

// Most visits only read the plan: a browser gets the forms after it. A server needs them at once,
// since it renders without waiting.
let forms: Forms | undefined = isServer ? await import('./forms/index.js') : undefined;

/** The forms, once loaded. */
export const formsNow = (): Forms | undefined => forms;

/**
 * Loads the forms.
 * @throws where there is no connection
 */
export async function loadForms(): Promise<Forms> {
  return (forms ??= await import('./forms/index.js'));
}
