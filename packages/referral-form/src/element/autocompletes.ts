import type { ReactiveController } from 'lit';
import type { FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';
import { hasChoices, itemsOf } from '../model/fields.js';
import { localise } from '../model/localise.js';
import { parts } from '../views/parts.js';

/** What suggestions need of the form that they belong to. */
export interface SuggestingForm {
  root(): Element | ShadowRoot;
  definition(): FormDefinition | undefined;
  t(): FormTranslate;
  /** The code has come: the drop-downs can be fields, which hold what was chosen in them. */
  onReady(): void;
}

type Suggesting = ReturnType<typeof parts.autocomplete.loaded.suggestTo>;

/**
 * Makes fields with suggestions of the drop-downs of long lists. Until the code for it comes, and
 * where it does not, they are drop-downs.
 */
export class Autocompletes implements ReactiveController {
  readonly #form: SuggestingForm;
  #comboboxes: readonly Suggesting[] = [];
  /** Id of the drop-down that had the focus. */
  #focused: string | undefined;

  constructor(form: SuggestingForm) {
    this.#form = form;
  }

  hostUpdated(): void {
    const fields = [...this.#form.root().querySelectorAll<HTMLElement>('[data-autocomplete]')];
    const isField = (field: HTMLElement) => field instanceof HTMLInputElement;
    if (fields.some((field) => !isField(field))) void this.#load();
    const kept = this.#comboboxes.filter(({ input }) => fields.includes(input));
    for (const combobox of this.#comboboxes) {
      if (kept.includes(combobox)) combobox.update();
      else combobox.detach();
    }
    const bare = fields
      .filter(isField)
      .filter((field) => !kept.some(({ input }) => input === field));
    this.#comboboxes = [...kept, ...bare.map((field) => this.#suggestTo(field))];
    if (this.#focused !== undefined) bare.find(({ id }) => id === this.#focused)?.focus();
    this.#focused = undefined;
  }

  async #load(): Promise<void> {
    const come = await parts.autocomplete.load().catch(() => undefined);
    if (!come) return;
    const root = this.#form.root();
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    this.#focused = activeElement instanceof HTMLSelectElement ? activeElement.id : undefined;
    this.#form.onReady();
  }

  #suggestTo(input: HTMLInputElement): Suggesting {
    const choices = () => {
      const definition = this.#form.definition();
      if (!definition) return [];
      const localised = localise(definition, this.#form.t().language);
      const id = input.dataset['autocomplete'];
      const components = localised.pages.flatMap((page) => page.components);
      const asked = components.find((component) => component.id === id);
      return asked && hasChoices(asked) ? itemsOf(localised, asked) : [];
    };
    return parts.autocomplete.loaded.suggestTo(input, choices, () => this.#form.t());
  }
}
