import type { Located, Locator } from '../model/places/locator.js';
import { openLocator } from '../model/places/open-locator.js';

/**
 * Finds places for a finder, and keeps a table that it fetches. So it does the last place, for whoever
 * goes from results to a service and back.
 */
export class OpenedLocator {
  #last: { text: string; located: Located } | undefined;
  #opened: { address: string; locate: Locator } | undefined;

  /** @param address the finder's `place` */
  at(address: string | undefined): Locator | undefined {
    if (!address) return undefined;
    if (this.#opened?.address !== address) {
      const locate = openLocator(address);
      this.#last = undefined;
      this.#opened = {
        address,
        locate: async (text, signal) => {
          if (this.#last?.text === text) return this.#last.located;
          const located = await locate(text, signal);
          // What failed may not the next time.
          if (located.kind !== 'failed') this.#last = { text, located };
          return located;
        },
      };
    }
    return this.#opened.locate;
  }
}
