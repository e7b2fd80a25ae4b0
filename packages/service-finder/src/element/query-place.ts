import type { Query } from '../model/directory-types.js';
import type { LogProblem } from '../outcome.js';
import type { Located } from '../place/locating.js';
import type { OpenedLocator } from '../place/opened-locator.js';
import { parts } from '../views/parts.js';

/** Finds the place of a finder's query, with code that comes with the first. */
export class QueryPlace {
  #locator: OpenedLocator | undefined;

  /**
   * As `locateIn` does. Where the code does not come there are results all the same, and the person is
   * told.
   *
   * @param address the finder's `place`
   * @throws the signal's reason when aborted
   */
  async locate(
    query: Query,
    address: string | undefined,
    log: LogProblem,
    signal: AbortSignal,
  ): Promise<Located> {
    const { place, position } = query;
    if (place === undefined && position === undefined) return { query, place: undefined };
    try {
      const { OpenedLocator, locateIn } = await parts.place.load();
      this.#locator ??= new OpenedLocator();
      return await locateIn(query, this.#locator.at(address), log, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      log('place', `it could not be looked up: ${String(error)}`);
      const { place: _, position: _position, scope: _scope, radius: _radius, ...rest } = query;
      return { query: rest, place: { kind: position ? 'denied' : 'failed' } };
    }
  }
}
