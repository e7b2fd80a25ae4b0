import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExitTexts, ExitThisPage } from './exit-this-page.js';

/** What the way out needs of the element that it leaves. */
export interface ExitElement {
  root(): ParentNode;
  exitTexts(): ExitTexts;
  /** Clears what the element keeps of the person, before they leave. */
  forget(): void;
}

/**
 * Gives an element's "Exit this page" button (`exitThisPage()` of `@council-elements/govuk`) its
 * behaviour when there is one. Few pages ever load it.
 */
export class Exit implements ReactiveController {
  readonly #element: ExitElement;
  #button: Element | null = null;
  #behaviour: ExitThisPage | undefined;

  constructor(host: ReactiveControllerHost, element: ExitElement) {
    this.#element = element;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#element.root().querySelector<HTMLElement>('.govuk-exit-this-page');
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
    const { exitTexts, forget } = this.#element;
    this.#behaviour = new loaded.ExitThisPage(button, exitTexts, forget);
  }
}
