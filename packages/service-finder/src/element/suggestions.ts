import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Combobox } from '@council-elements/core/combobox';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Directory } from '../model/directory-types.js';
import { parts } from '../views/parts.js';

/** What suggestions need of the finder that they belong to. */
export interface SuggestingFinder {
  /** The search field that is in the page now. */
  field(): HTMLInputElement | null;
  /** What completes a text; undefined where searching is the server's. */
  directory(): Directory | undefined;
  t(): Translate<Messages>;
}

/**
 * Gives the finder's search field suggestions from its directory, once the finder is in the page.
 * Until then, and where the code for it does not come, the field is a plain one.
 */
export class Suggestions implements ReactiveController {
  readonly #finder: SuggestingFinder;
  #combobox: Combobox | undefined;

  constructor(host: ReactiveControllerHost, finder: SuggestingFinder) {
    this.#finder = finder;
    host.addController(this);
  }

  hostUpdated(): void {
    const field = this.#finder.field();
    if (field === this.#combobox?.input) return this.#combobox?.update();
    this.#combobox?.detach();
    this.#combobox = undefined;
    if (field) void this.#attach(field);
  }

  async #attach(field: HTMLInputElement): Promise<void> {
    // Where it does not come, the field stays a plain one.
    const loaded = await parts.suggestions.load().catch(() => undefined);
    if (!loaded || this.#combobox || field !== this.#finder.field()) return;
    this.#combobox = new loaded.Combobox(field, {
      suggest: async (text, signal) =>
        (await this.#finder.directory()?.suggest(text, signal)) ?? [],
      texts: () => loaded.suggestionTexts(this.#finder.t()),
    });
  }
}
