import type { Located, Locator } from '../model/places/locator.js';

/**
 * Finds places for a finder: loaded when the first is asked for, and a table that it fetches is kept.
 * So is the last place, for whoever goes from results to a service and back.
 */
export class OpenedLocator {
  #last: { text: string; located: Located } | undefined;
  #opened: { address: string; locate: Locator } | undefined;

  /** @param address the finder's `place` */
  at(address: string | undefined): Locator | undefined {
    if (!address) return undefined;
    if (this.#opened?.address !== address) {
      const locator = import('../model/places/open-locator.js').then(({ openLocator }) =>
        openLocator(address),
      );
      this.#last = undefined;
      this.#opened = {
        address,
        locate: async (text, signal) => {
          if (this.#last?.text === text) return this.#last.located;
          const located = await (await locator)(text, signal);
          // What failed may not the next time.
          if (located.kind !== 'failed') this.#last = { text, located };
          return located;
        },
      };
    }
    return this.#opened.locate;
  }
}
