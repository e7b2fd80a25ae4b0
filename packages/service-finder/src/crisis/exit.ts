import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { ExitThisPage } from './exit-this-page.js';

/** What the way out needs of the finder. */
export interface ExitFinder {
  root(): ParentNode;
  t(): Translate<Messages>;
  /** Clears what the finder keeps of the person, before they leave. */
  forget(): void;
}

/** Gives the "Exit this page" button its behaviour when there is one. Few pages ever load it. */
export class Exit implements ReactiveController {
  readonly #finder: ExitFinder;
  #button: Element | null = null;
  #behaviour: ExitThisPage | undefined;

  constructor(host: ReactiveControllerHost, finder: ExitFinder) {
    this.#finder = finder;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#finder.root().querySelector<HTMLElement>('.govuk-exit-this-page');
    if (button !== this.#button) void this.#follow(button);
  }

  hostDisconnected(): void {
    void this.#follow(null);
  }

  async #follow(button: HTMLElement | null): Promise<void> {
    this.#button = button;
    this.#behaviour?.disconnect();
    this.#behaviour = undefined;
    if (!button) return;
    // Where it does not come, the button is a link that leads to the same page.
    const loaded = await import('./exit-this-page.js').catch(() => undefined);
    if (!loaded || button !== this.#button) return;
    const { forget, t } = this.#finder;
    this.#behaviour = new loaded.ExitThisPage(button, t(), forget);
  }
}
