import type { Place, Query } from './model/directory-types.js';
import type { LogProblem } from './outcome.js';
import type { PlaceOutcome } from './views/context.js';

/** Finds out what a person wrote as a place; see `openLocator`. */
export type Locate = (text: string, signal?: AbortSignal) => Promise<LocateResult>;

export type LocateResult =
  | { kind: 'found'; place: Place }
  | { kind: 'invalid' }
  | { kind: 'unknown' }
  | { kind: 'terminated'; place?: Place };

/** A query as a directory is asked, and what came of the place in it. */
export interface Located {
  query: Query;
  place: PlaceOutcome | undefined;
}

/**
 * Finds the place of a query. One that cannot be found is left out of the query, with what is
 * measured from it: there are results all the same, and the person is told.
 *
 * @throws the signal's reason when aborted
 */
export async function locateIn(
  query: Query,
  locate: Locate | undefined,
  log: LogProblem,
  signal?: AbortSignal,
): Promise<Located> {
  // A service's page and the shortlist are the same from everywhere.
  if (query.service !== undefined || query.view !== undefined) return { query, place: undefined };
  if (query.position) {
    const { position } = query;
    return found(query, { name: '', position, precision: 'device', areas: [] });
  }
  if (query.place === undefined) return { query, place: undefined };
  const nowhere = (place: PlaceOutcome): Located => {
    const { place: _, scope: _scope, radius: _radius, ...rest } = query;
    return { query: rest, place };
  };
  if (!locate) return nowhere({ kind: 'failed' });
  try {
    const result = await locate(query.place, signal);
    if (result.kind === 'invalid' || result.kind === 'unknown') return nowhere(result);
    return result.place ? found(query, result.place) : nowhere({ kind: 'terminated' });
  } catch (error) {
    if (signal?.aborted) throw error;
    log('place', String(error));
    return nowhere({ kind: 'failed' });
  }
}

function found(query: Query, located: Place): Located {
  const { name, precision } = located;
  return { query: { ...query, located }, place: { kind: 'found', name, precision } };
}
