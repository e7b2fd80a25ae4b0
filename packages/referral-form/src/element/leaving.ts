import type { ReactiveControllerHost } from 'lit';
import type { ExitElement } from '@council-elements/core/exit-this-page';
import type { FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';

/** What leaving needs of the form. */
export interface LeftForm extends Pick<ExitElement, 'root' | 'forget'> {
  t(): FormTranslate;
}

/** Follows the “Exit this page” button of a form that has one; other forms never load how. */
export class Leaving {
  #followed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: LeftForm,
  ) {}

  follow({ exit }: FormDefinition): void {
    if (!exit || this.#followed) return;
    this.#followed = true;
    void this.#load(exit.keep === true);
  }

  async #load(keeps: boolean): Promise<void> {
    const { root, forget, t } = this.form;
    // Where it does not come, the button is a link that leads to the same page.
    const loaded = await import('@council-elements/core/exit-this-page').catch(() => undefined);
    if (!loaded) return;
    new loaded.Exit(this.host, {
      root,
      forget: keeps ? () => undefined : forget,
      exitTexts: () => ({
        twoMore: t()('exitTwoMore'),
        oneMore: t()('exitOneMore'),
        expired: t()('exitExpired'),
        loading: t()('exitLoading'),
      }),
    });
    this.host.requestUpdate();
  }
}
