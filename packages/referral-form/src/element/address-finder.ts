import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AddressLookup, FoundAddress, LookupState } from '../address-lookup.js';
import type { FormTranslate } from '../messages/index.js';
import { ADDRESS_PARTS } from '../model/fields.js';
import type { FieldError } from '../model/validate.js';
import { postcode } from '../model/validators/postcode.js';

/** What finding addresses needs of the form that it belongs to. */
export interface FindingForm {
  root(): Element | ShadowRoot;
  lookup(): AddressLookup | undefined;
  t(): FormTranslate;
  /** Keeps what is in the fields before they are replaced. */
  keepTyped(): void;
  /** The fields that a question's errors were about are not there any more. */
  forgetErrors(id: string): void;
  announce(text: string): void;
}

/** Who waits longer types it faster. */
const PATIENCE_MS = 8000;

/** The name of one of the five fields. */
const LINE = /^(.+)-(?:line[12]|town|county|postcode)$/;

/**
 * Finds addresses by postcode: a field, a list of what was found, and at any time the five fields by
 * hand. The chosen address is put into hidden fields of the same names, so that it is read, checked
 * and kept as one that was typed.
 *
 * Source: https://design-system.service.gov.uk/patterns/addresses/
 */
export class AddressFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #form: FindingForm;
  readonly #states = new Map<string, LookupState>();
  #asking: AbortController | undefined;
  /** Name of the field that gets the focus once it is there. */
  #next: string | undefined;

  constructor(host: ReactiveControllerHost, form: FindingForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
    const root = form.root();
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    const [, id] = LINE.exec((activeElement as HTMLInputElement | null)?.name ?? '') ?? [];
    // Who is typing already goes on.
    if (id !== undefined) this.#states.set(id, { step: 'manual' });
    // Before the form reads its fields.
    root.addEventListener('change', (event) => this.#onChange(event), true);
    root.addEventListener('input', (event) => this.#onChange(event), true);
    root.addEventListener('click', (event) => this.#onClick(event), true);
  }

  hostUpdated(): void {
    if (this.#next === undefined) return;
    const field = this.#form.root().querySelector<HTMLElement>(`[name="${this.#next}"]`);
    if (!field) return;
    this.#next = undefined;
    field.focus();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** How far it is with a question. One that is answered shows its answer. */
  stateOf(id: string, isAnswered: boolean): LookupState {
    return this.#states.get(id) ?? (isAnswered ? { step: 'manual' } : { step: 'find' });
  }

  /** On another page, everything is as it is at first. */
  reset(): void {
    this.#forget();
    this.#states.clear();
    this.#next = undefined;
  }

  /**
   * Continue, or Enter in the postcode, where the address has not been found yet.
   * @returns what is wrong with the postcode, or nothing while it is being looked for: either way the
   * page is not left. Undefined where the form goes on by itself.
   */
  onSubmit(submitter: HTMLElement | null, pageId: string): FieldError[] | undefined {
    const asked = [...this.#form.root().querySelectorAll<HTMLInputElement>('[data-find]')];
    const pressed = submitter?.dataset['address'];
    const field = asked.find(({ dataset, value }) =>
      pressed === undefined ? postcode(value).ok : dataset['find'] === pressed,
    );
    const id = field?.dataset['find'];
    if (field === undefined || id === undefined) return undefined;
    const code = postcode(field.value);
    this.#form.keepTyped();
    if (code.ok) {
      void this.#find(id, code.value);
      return [];
    }
    const isEmpty = code.reason === 'empty';
    return [
      {
        pageId,
        componentId: id,
        rule: isEmpty ? 'required' : 'format',
        field: 'postcode',
        fields: ['postcode'],
        text: this.#form.t()(isEmpty ? 'addressPostcode' : 'postcode'),
        href: `#${id}-postcode`,
      },
    ];
  }

  /** The errors of a page, of what is on it: who has not found their address sees no lines of it. */
  errorsOf(errors: readonly FieldError[]): FieldError[] {
    const seen = new Set<string>();
    return errors.flatMap((error) => {
      const { componentId: id } = error;
      const shown = this.#form
        .root()
        .querySelector<HTMLElement>(`[data-find="${id}"], [data-choose="${id}"]`);
      if (!shown) return [error];
      if (shown.dataset['choose'] === undefined) return error.field === 'postcode' ? [error] : [];
      if (seen.has(id)) return [];
      seen.add(id);
      const text = this.#form.t()('selectAddress');
      return [
        {
          ...error,
          rule: 'required',
          field: CHOICE,
          fields: [CHOICE],
          text,
          href: `#${id}-${CHOICE}`,
        },
      ];
    });
  }

  async #find(id: string, code: string): Promise<void> {
    const lookup = this.#form.lookup();
    if (!lookup) return;
    this.#forget();
    this.#form.forgetErrors(id);
    const asking = new AbortController();
    this.#asking = asking;
    const t = this.#form.t();
    this.#set(id, { step: 'find', isBusy: true });
    this.#form.announce(t('findingAddress'));
    const { signal } = asking;
    AbortSignal.timeout(PATIENCE_MS).addEventListener('abort', () => asking.abort());
    // An adapter may not heed the signal.
    const found = await Promise.race([lookup(code, signal), aborted(signal)]).catch(
      () => undefined,
    );
    if (this.#asking !== asking) return;
    if (found === undefined) {
      this.#set(id, { step: 'manual', hasFailed: true }, `${id}-line1`);
      return this.#form.announce(t('lookupFailed'));
    }
    const addresses = found.filter(isAddress);
    if (addresses.length === 0) {
      this.#set(id, { step: 'find', none: code }, `${id}-postcode`);
      return this.#form.announce(t('noAddresses', { postcode: code }));
    }
    this.#set(id, { step: 'choose', found: addresses }, `${id}-${CHOICE}`);
    this.#form.announce(t('addressesFound', { count: addresses.length }));
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    const id = target.dataset['choose'];
    if (target instanceof HTMLSelectElement && id !== undefined) {
      const state = this.#states.get(id);
      const chosen =
        state?.step === 'choose'
          ? state.found[target.value === '' ? -1 : Number(target.value)]
          : undefined;
      for (const part of ADDRESS_PARTS) {
        // What was typed stays.
        if (part === 'postcode' && !chosen) continue;
        this.#write(`${id}-${part}`, chosen?.[part] ?? '');
      }
      return;
    }
    // An address that was changed is not the one that has the number.
    const line = target instanceof HTMLInputElement && LINE.exec(target.name);
    if (line) this.#write(`${line[1]}-uprn`, '');
  }

  #onClick({ target }: Event): void {
    const link =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-action][data-question]')
        : null;
    const { action, question: id } = link?.dataset ?? {};
    if (id === undefined || (action !== 'enter-address' && action !== 'change-postcode')) return;
    this.#forget();
    this.#form.keepTyped();
    this.#form.forgetErrors(id);
    if (action === 'enter-address') this.#set(id, { step: 'manual' }, `${id}-line1`);
    else this.#set(id, { step: 'find' }, `${id}-postcode`);
  }

  /** What was asked for is not wanted any more. */
  #forget(): void {
    const asking = this.#asking;
    this.#asking = undefined;
    asking?.abort();
  }

  #write(name: string, value: string): void {
    const field = this.#form
      .root()
      .querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
    if (field) field.value = value;
  }

  #set(id: string, state: LookupState, next?: string): void {
    this.#states.set(id, state);
    this.#next = next;
    this.#host.requestUpdate();
  }
}

/** The list's own name; its answer is in the hidden fields. */
const CHOICE = 'choice';

function isAddress(found: FoundAddress): boolean {
  return [found.line1, found.town, found.postcode].every((text) => typeof text === 'string');
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new Error('It took too long'));
    signal.addEventListener('abort', () => reject(new Error('It took too long')));
  });
}
