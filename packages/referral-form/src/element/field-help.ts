import type { ReactiveController } from 'lit';
import type { AddressFinder, FindingForm } from './address-finder.js';
import type { LookupState } from '../address-lookup.js';
import type { ChoosingForm, FileChooser } from './file-chooser.js';
import { Autocompletes, type SuggestingForm } from './autocompletes.js';
import type { FormTranslate } from '../messages/index.js';
import type { Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { asksFor } from '../model/fields.js';
import type { FieldError } from '../model/validate.js';
import type { FormProperties } from './form-properties.js';
import { typedBefore, type FormState } from '../state.js';
import { parts } from '../views/parts.js';

/** What help with its fields needs of a form that its properties do not say. */
export interface HelpedForm {
  t(): FormTranslate;
  /** Keeps what is in the fields before they are replaced. */
  keepTyped(): void;
  /** What is in the fields now; undefined where the page asks nothing. */
  read(definition: FormDefinition, state: FormState): Answers | undefined;
  announce(text: string): void;
  files: ChoosingForm['files'];
  show: ChoosingForm['show'];
}

/**
 * What script adds to the fields of a page: suggestions, and addresses by their postcode. The code for
 * either comes when a form has a use for it; until then, and where it does not come, the fields are
 * those of a page without script.
 */
export class FieldHelp implements ReactiveController {
  readonly #host: FormProperties;
  readonly #form: SuggestingForm & FindingForm & ChoosingForm;
  #finder: AddressFinder | undefined;
  #chooser: FileChooser | undefined;

  constructor(host: FormProperties, form: HelpedForm) {
    this.#host = host;
    this.#form = {
      ...form,
      root: () => host.renderRoot as Element | ShadowRoot,
      definition: () => host.definition,
      lookup: () => host.addressLookup,
      forgetErrors: (id) => {
        const { state } = host;
        const errors = state?.errors.filter(({ componentId }) => componentId !== id);
        if (state && errors) host.state = { ...state, errors };
      },
      onReady: () => {
        const { definition, state } = host;
        // Fields in the place of others hold what was typed into those.
        const typed =
          definition && state && typedBefore(definition, state, form.read(definition, state));
        if (typed) host.state = { ...state, typed };
        host.requestUpdate();
      },
    };
    host.addController(this);
    host.addController(new Autocompletes(this.#form));
  }

  hostUpdated(): void {
    // The part came before the page that asks for files; that has the browser's own control at first.
    const { here } = parts.file;
    if (here) this.#chooser ??= new here.FileChooser(this.#host, this.#form);
    const { addressLookup, definition } = this.#host;
    if (addressLookup && !this.#finder && definition && asksFor(definition, 'address'))
      void this.#findAddresses();
  }

  /** How far a person is with finding an address. */
  lookup(id: string, isAnswered: boolean): LookupState | undefined {
    return this.#host.addressLookup && this.#finder?.stateOf(id, isAnswered);
  }

  /** As `AddressFinder.onSubmit`; none where it is about a file. */
  onSubmit(submitter: HTMLElement | null, pageId: string): readonly FieldError[] | undefined {
    return this.#chooser?.onSubmit(submitter) ? [] : this.#finder?.onSubmit(submitter, pageId);
  }

  /** The errors of a page, of the fields that are on it. */
  errorsOf(errors: readonly FieldError[]): readonly FieldError[] {
    return this.#finder?.errorsOf(errors) ?? errors;
  }

  /** Another page is shown. */
  reset(): void {
    this.#finder?.reset();
  }

  async #findAddresses(): Promise<void> {
    const come = await parts.address.load().catch(() => undefined);
    if (!come || this.#finder) return;
    this.#finder = new come.AddressFinder(this.#host, this.#form);
    this.#form.onReady();
  }
}
