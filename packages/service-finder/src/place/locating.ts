import type { Place, Query } from '../model/directory-types.js';
import type { Locator } from '../model/places/locator.js';
import type { LogProblem } from '../outcome.js';
import type { PlaceOutcome } from '../views/context.js';

/** A query as a directory is asked, and what came of the place in it. */
export interface Located {
  query: Query;
  place: PlaceOutcome | undefined;
}

/**
 * Finds the place of a query. One that cannot be found is left out of the query, with what is
 * measured from it: there are results all the same, and the person is told. A service's page and the
 * shortlist are the same from everywhere, but say how far it is from a place that is known.
 *
 * @throws the signal's reason when aborted
 */
export async function locateIn(
  query: Query,
  locate: Locator | undefined,
  log: LogProblem,
  signal?: AbortSignal,
): Promise<Located> {
  if (query.service !== undefined || query.view !== undefined) {
    const { service: _, view: _view, ...search } = query;
    const { place } = await locateIn(search, locate, log, signal);
    return { query, place: place?.kind === 'found' ? place : undefined };
  }
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
  const result = await locate(query.place, signal);
  switch (result.kind) {
    case 'found':
      return found(query, result.place);
    case 'failed':
      log('place', result.reason);
      return nowhere({ kind: 'failed' });
    case 'terminated':
    case 'unknown':
      return result.place ? found(query, result.place) : nowhere({ kind: result.kind });
    case 'invalid':
      return nowhere({ kind: 'invalid' });
  }
}

function found(query: Query, located: Place): Located {
  const { name, precision, position } = located;
  return { query: { ...query, located }, place: { kind: 'found', name, precision, position } };
}
