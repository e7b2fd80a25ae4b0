import type { Locator } from '../model/places/locator.js';

/** Finds places for a finder: loaded when the first is asked for, and a table that it fetches is kept. */
export class OpenedLocator {
  #opened: { address: string; locate: Locator } | undefined;

  /** @param address the finder's `place` */
  at(address: string | undefined): Locator | undefined {
    if (!address) return undefined;
    if (this.#opened?.address !== address) {
      const locator = import('../model/places/open-locator.js').then(({ openLocator }) =>
        openLocator(address),
      );
      this.#opened = { address, locate: async (text, signal) => (await locator)(text, signal) };
    }
    return this.#opened.locate;
  }
}
