import { type Service } from './model/types.js';
import {
  DirectoryError,
  type Directory,
  type DirectoryErrorKind,
  type Query,
  type SearchResult,
} from './model/directory-types.js';
import type { FinderSettings } from './settings.js';
import type { PlaceOutcome } from './views/context.js';
import { parts } from './views/parts.js';

/** What a query came to: all that a view needs, in plain data. */
export type Outcome =
  | { kind: 'results'; result: SearchResult }
  | { kind: 'service'; service: Service }
  /** The shortlist: those services of the ids asked for that the directory lists, in their order. */
  | { kind: 'shortlist'; ids: readonly string[]; services: Service[] }
  /** The directory lists no service with the id asked for. */
  | { kind: 'no-service' }
  | { kind: 'failed'; reason: DirectoryErrorKind };

/** Tells the developer where something is wrong, and what. */
export type LogProblem = (path: string, reason: string) => void;

/**
 * Asks a directory: for one service when the query names one, for those on the shortlist when it is
 * to show that, else for a page of results. A
 * directory that fails is an outcome too, and is logged.
 *
 * @throws the signal's reason when aborted
 */
export async function answer(
  directory: Directory,
  query: Query,
  log: LogProblem,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    if (query.service !== undefined) {
      const [service] = await Promise.all([
        directory.service(query.service, signal),
        parts.service.load(),
      ]);
      return service ? { kind: 'service', service } : { kind: 'no-service' };
    }
    if (query.view === 'shortlist') return await shortlistOf(directory, query, signal);
    const result = await directory.search(query, signal);
    if (result.total === 0) await loadWaysOn(log);
    return { kind: 'results', result };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof DirectoryError) {
      log(error.path, error.reason);
      return { kind: 'failed', reason: error.kind };
    }
    log('directory', String(error));
    return { kind: 'failed', reason: 'network' };
  }
}

/** What else a person can do is of use; that nothing was found is told without it. */
async function loadWaysOn(log: LogProblem): Promise<void> {
  try {
    await parts.nothingFound.load();
  } catch (error) {
    log('nothing-found', `it did not load: ${String(error)}`);
  }
}

/** Loads the parts that show what a finder has, where they do not come with it. */
export async function loadPartsOf({
  outcome,
  placeOutcome,
  crisis = [],
}: FinderSettings & {
  readonly outcome: Outcome | undefined;
  readonly placeOutcome: PlaceOutcome | undefined;
}): Promise<void> {
  await Promise.all([
    placeOutcome && parts.place.load(),
    (outcome?.kind === 'service' || outcome?.kind === 'no-service') && parts.service.load(),
    outcome?.kind === 'results' && outcome.result.total === 0 && parts.nothingFound.load(),
    outcome?.kind === 'shortlist' && parts.shortlist.load(),
    crisis.length > 0 && parts.crisis.load(),
  ]);
}

async function shortlistOf(
  directory: Directory,
  { saved: ids = [] }: Query,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const [services] = await Promise.all([
    Promise.all(ids.map((id) => directory.service(id, signal))),
    parts.shortlist.load(),
  ]);
  const listed = services.filter((service) => service !== undefined);
  return { kind: 'shortlist', ids, services: listed };
}
