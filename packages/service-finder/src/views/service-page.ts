import type { serviceMissing, servicePage } from './service.js';

let loaded: { servicePage: typeof servicePage; serviceMissing: typeof serviceMissing } | undefined;

/**
 * The page of a service comes after the first results, which nobody is to wait longer for.
 *
 * @throws when it cannot be fetched
 */
export async function loadServicePage(): Promise<void> {
  loaded ??= await import('./service.js');
}

function here() {
  if (!loaded) throw new Error('loadServicePage has not been awaited');
  return loaded;
}

/** {@link servicePage}, which has been loaded by then. */
export const loadedServicePage: typeof servicePage = (...given) => here().servicePage(...given);

/** {@link serviceMissing}, which has been loaded by then. */
export const loadedServiceMissing: typeof serviceMissing = (...given) =>
  here().serviceMissing(...given);
