import { render } from 'lit';
import { createAnnouncer, type Announcer } from '../element/announcer.js';
import { comboboxList, optionId, type ComboboxState, type ComboboxTexts } from './combobox-list.js';

export interface ComboboxOptions {
  /**
   * Completions of what has been typed, best first. Called when typing pauses, with a signal that is
   * aborted when they are no longer wanted. Where it rejects, there are none.
   */
  suggest(text: string, signal: AbortSignal): Promise<readonly string[]>;
  /** The words, in the language of the moment. */
  texts(): ComboboxTexts;
}

/** Held keys and fast typists ask once; a person does not see the wait. */
const TYPING_MS = 40;
/** As accessible-autocomplete: a screen reader has read the key and the option by then. */
const ANNOUNCE_MS = 1400;
/** One letter says nothing. */
const SHORTEST = 2;

/**
 * Gives a text field suggestions: the combobox with a list of the ARIA Authoring Practices, where
 * the person selects by hand. The field stays what it was: everything can be typed, Enter sends the
 * form unless an option is active, and what is chosen is only put into the field.
 *
 * Nothing of the field is replaced, so that it works the same before, without and after this.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ and the acceptance criteria of
 * https://github.com/alphagov/accessible-autocomplete.
 */
export class Combobox {
  readonly #options: ComboboxOptions;
  readonly #popup = document.createElement('div');
  readonly #announcer: Announcer;
  readonly #detached = new AbortController();
  readonly #before: Readonly<Record<string, string | null>>;
  #state: ComboboxState;
  #asking: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that the options complete. */
  #completed: string | undefined;

  /**
   * @param input a text or search field in the page, with an id and a label
   */
  constructor(
    readonly input: HTMLInputElement,
    options: ComboboxOptions,
  ) {
    this.#options = options;
    this.#state = { id: input.id, options: [], active: -1, open: false };
    this.#before = setAttributes(input, {
      // HTML allows the role on no other type; the field keeps its text, caret and focus.
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${input.id}-listbox`,
      'aria-describedby':
        `${input.getAttribute('aria-describedby') ?? ''} ${input.id}-listbox-hint`.trim(),
    });
    this.#popup.className = 'council-combobox';
    this.#announcer = createAnnouncer(this.#popup, { quiet: ANNOUNCE_MS, regions: 2 });
    this.update();
    input.after(this.#popup);
    this.#listen();
  }

  /** Shows the words anew, after the language has changed. */
  update(): void {
    const options = { renderBefore: this.#popup.querySelector('[role=status]') };
    render(comboboxList(this.#state, this.#options.texts()), this.#popup, options);
  }

  /** Leaves a plain field. */
  detach(): void {
    this.#forget();
    this.#announcer.announce('');
    this.#detached.abort();
    this.#popup.remove();
    setAttributes(this.input, { ...this.#before, 'aria-activedescendant': null });
  }

  #listen(): void {
    const { signal } = this.#detached;
    this.input.addEventListener('input', () => this.#onInput(), { signal });
    this.input.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    this.input.addEventListener('blur', () => this.#leave(), { signal });
    // The field keeps the focus, and a phone its keyboard, when an option is pressed.
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.#popup.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  #onInput(): void {
    this.#forget();
    this.#announcer.announce('');
    this.#set({ active: -1 });
    if (this.#text.length < SHORTEST) this.#set({ options: [], open: false });
    else this.#timer = setTimeout(() => void this.#ask(), TYPING_MS);
  }

  async #ask(): Promise<void> {
    const { signal } = (this.#asking = new AbortController());
    const text = this.#text;
    const found = await this.#options.suggest(text, signal).catch(() => []);
    if (signal.aborted || !this.#focused) return;
    const options = found.filter((option) => option.toLowerCase() !== text.toLowerCase());
    this.#completed = text;
    this.#set({ options, active: -1, open: options.length > 0 });
    const { none, found: say } = this.#options.texts();
    this.#announcer.announce(options.length > 0 ? say(options.length) : none);
  }

  #onKeydown(event: KeyboardEvent): void {
    // The keys of an input method are its own; WebKit says so of its last one by the code alone.
    if (event.isComposing || event.keyCode === 229) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const down = key === 'ArrowDown';
      if (altKey ? this.#toggle(down) : this.#move(down ? 1 : -1)) event.preventDefault();
    } else if (key === 'Enter') {
      if (this.#enter()) event.preventDefault();
    } else if (key === 'Escape') {
      if (this.#escape()) event.preventDefault();
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) {
      // The caret moves in the text, as without suggestions.
      this.#set({ active: -1 });
    }
  }

  /**
   * Through the options and the field itself, round and round.
   * @returns whether there are options to move in
   */
  #move(step: 1 | -1): boolean {
    if (!this.#state.open && !this.#toggle(true)) return false;
    const { options, active } = this.#state;
    const places = options.length + 1;
    this.#set({ active: ((active + 1 + step + places) % places) - 1 });
    const option = options[this.#state.active];
    // VoiceOver does not follow aria-activedescendant in every browser.
    const { active: say } = this.#options.texts();
    const words = option === undefined ? '' : say(option, this.#state.active + 1, options.length);
    this.#announcer.announce(words);
    this.#popup.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** @returns whether there is a list to open or to close */
  #toggle(open: boolean): boolean {
    if (this.#completed === this.#text && this.#state.options.length > 0) {
      this.#set({ open, active: -1 });
      return true;
    }
    if (open) this.#onInput();
    return false;
  }

  /** @returns whether an option was chosen */
  #enter(): boolean {
    if (this.#state.active < 0) {
      this.#leave();
      return false;
    }
    this.#choose(this.#state.active);
    return true;
  }

  /** @returns whether there was something to close or to clear */
  #escape(): boolean {
    if (this.#state.open) {
      this.#leave();
      return true;
    }
    if (this.input.value === '') return false;
    this.#change('');
    return true;
  }

  #onClick({ target }: MouseEvent): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const index = this.#state.options.findIndex(
      (_, at) => option?.id === optionId(this.#state, at),
    );
    if (index >= 0) this.#choose(index);
  }

  #choose(index: number): void {
    const text = this.#state.options[index] ?? '';
    this.#change(text);
    this.input.focus();
    this.#announcer.announce(this.#options.texts().chosen(text));
  }

  /** As typing would, for whoever listens to the field. */
  #change(text: string): void {
    this.input.value = text;
    this.input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
    this.#leave();
  }

  #leave(): void {
    this.#forget();
    this.#announcer.announce('');
    this.#set({ open: false, active: -1 });
  }

  /** What was asked for is not wanted any more. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #set(change: Partial<ComboboxState>): void {
    this.#state = { ...this.#state, ...change };
    const { open, active } = this.#state;
    this.update();
    setAttributes(this.input, {
      'aria-expanded': String(open),
      'aria-activedescendant': active >= 0 ? optionId(this.#state, active) : null,
    });
  }

  get #text(): string {
    return this.input.value.trim();
  }

  get #focused(): boolean {
    const root = this.input.getRootNode();
    return (root instanceof ShadowRoot ? root : document).activeElement === this.input;
  }
}

/** @returns what they were before */
function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): Record<string, string | null> {
  const before: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(attributes)) {
    before[name] = element.getAttribute(name);
    if (value === before[name]) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return before;
}
