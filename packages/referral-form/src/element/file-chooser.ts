import type { ReactiveController } from 'lit';
import { uniqueId } from '@council-elements/core/storage';
import type { FormTranslate } from '../messages/index.js';
import { filesOf, own, type Answers } from '../model/answers.js';
import type { FileComponent, FormDefinition } from '../model/definition.js';
import { isQuestion } from '../model/fields.js';
import { checkFile, refusedFile } from '../model/file-rules.js';
import { fileLimits, fileName, mediaType, type FileReference } from '../model/files.js';
import { presentPage } from '../model/present.js';
import type { Fault } from '../model/rules.js';
import { errorAt, type FieldError } from '../model/validate.js';
import type { FormState } from '../state.js';
import { REMOVE_FILE } from '../views/question/file.js';
import type { FormProperties } from './form-properties.js';
import type { FormFiles } from './form-files.js';

/** What choosing files needs of the form. */
export interface ChoosingForm {
  root(): Element | ShadowRoot;
  t(): FormTranslate;
  /** What is in the fields now; undefined where the page asks nothing. */
  read(definition: FormDefinition, state: FormState): Answers | undefined;
  /** Keeps what is in the fields. */
  keepTyped(): void;
  /** Shows a page with errors. */
  show(next: FormState): void;
  announce(text: string): void;
  /** What is in the form's files; undefined where the form is not open. */
  files(): Promise<FormFiles | undefined>;
}

const DRAGGING = 'govuk-file-upload-button--dragging';

/** Takes the files that a person chooses or drops, and removes them, without leaving the page. */
export class FileChooser implements ReactiveController {
  readonly #host: FormProperties;
  readonly #form: ChoosingForm;
  #busy: Promise<void> | undefined;

  constructor(host: FormProperties, form: ChoosingForm) {
    this.#host = host;
    this.#form = form;
    const root = form.root();
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-choose-file]') : null;
      if (button) this.#inputOf(button)?.click();
    });
    root.addEventListener('change', ({ target }) => {
      if (isFileInput(target)) this.#takeFrom(target);
    });
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
      root.addEventListener(type, (event) => this.#onDrag(event as DragEvent));
    }
    host.addController(this);
  }

  /** Before script came, a file may have been chosen in the browser's own control. */
  hostUpdate(): void {
    for (const input of this.#form.root().querySelectorAll('input')) {
      if (isFileInput(input) && input.files?.length) this.#takeFrom(input);
    }
  }

  /**
   * The page's form is submitted.
   * @returns whether that is about a file: then it does not go on
   */
  onSubmit(submitter: HTMLElement | null): boolean {
    if (submitter instanceof HTMLButtonElement && submitter.name === REMOVE_FILE) {
      void this.#remove(submitter.dataset['file'] ?? '', submitter.value);
      return true;
    }
    const form = this.#form.root().querySelector('form');
    if (!this.#busy || !form) return false;
    // A large file is still being read.
    void this.#busy.then(() => form.requestSubmit());
    return true;
  }

  #takeFrom(input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    // It is taken: the page lists it, and the same one can be chosen again.
    input.value = '';
    this.#choose(input.dataset['file'] ?? '', files);
  }

  #choose(id: string, files: readonly File[]): void {
    if (files.length === 0) return;
    const before = this.#busy ?? Promise.resolve();
    const busy = before
      .then(() => this.#add(id, files))
      .finally(() => {
        if (this.#busy === busy) this.#busy = undefined;
      });
    this.#busy = busy;
  }

  async #add(id: string, chosen: readonly File[]): Promise<void> {
    const t = this.#form.t();
    const component = this.#component(id);
    const page = this.#host.state?.page;
    const contents = await this.#form.files();
    if (!component || page === undefined) return;
    const { max } = fileLimits(component);
    const before = max === 1 ? [] : this.#current(id);
    const faults: Fault[] = [];
    const added: FileReference[] = [];
    if (before.length + chosen.length > max) {
      faults.push({ rule: 'tooMany', text: t('fileTooMany', { count: max }) });
    } else {
      for (const file of chosen) {
        const reference = {
          id: uniqueId(),
          name: fileName(file.name),
          type: mediaType(file.type),
          size: file.size,
        };
        const wrong = checkFile(component, reference, t);
        faults.push(...wrong);
        if (wrong.length > 0) continue;
        try {
          if (!contents) throw new Error('what keeps files did not come');
          await contents.add(reference.id, file);
          added.push(reference);
        } catch {
          // It was moved, or lies in a cloud that cannot be reached.
          faults.push(refusedFile(component, reference, 'failed', t));
        }
      }
    }
    // The person may have gone on while it was read.
    if (this.#host.state?.page !== page) return;
    const files = added.length === 0 ? this.#current(id) : [...before, ...added];
    const errors = faults.map((fault) => errorAt(page, component, fault));
    await this.#set(id, files, errors);
    if (added.length > 0 && errors.length === 0) {
      this.#form.announce(added.map(({ name }) => t('fileAdded', { name })).join('. '));
    }
  }

  /** Removes a file. The focus goes to the next one's button, or to where another is chosen. */
  async #remove(id: string, fileId: string): Promise<void> {
    const files = this.#current(id);
    const position = files.findIndex((file) => file.id === fileId);
    const file = files[position];
    if (!file) return;
    await this.#set(
      id,
      files.filter((other) => other !== file),
      [],
    );
    const root = this.#form.root();
    const buttons = [
      ...root.querySelectorAll<HTMLElement>(`button[name="${REMOVE_FILE}"][data-file="${id}"]`),
    ];
    const next = buttons[Math.min(position, buttons.length - 1)];
    (next ?? root.querySelector<HTMLElement>(`[data-choose-file="${id}"]`))?.focus();
    this.#form.announce(this.#form.t()('fileRemoved', { name: file.name }));
  }

  /** Puts files in the answer, as if they were typed. */
  async #set(
    id: string,
    files: readonly FileReference[],
    errors: readonly FieldError[],
  ): Promise<void> {
    const { definition, state } = this.#host;
    if (!definition || !state) return;
    const values = { ...this.#form.read(definition, state), [id]: files };
    const others = state.errors.filter(({ componentId }) => componentId !== id);
    const next = {
      ...state,
      typed: { ...state.typed, [state.page]: values },
      errors: [...others, ...errors],
    };
    if (errors.length > 0) return this.#form.show(next);
    this.#host.state = next;
    await this.#host.updateComplete;
    this.#form.keepTyped();
  }

  #current(id: string): readonly FileReference[] {
    const { definition, state } = this.#host;
    const values = definition && state && this.#form.read(definition, state);
    return filesOf(own(values, id));
  }

  #component(id: string): FileComponent | undefined {
    const { definition, state } = this.#host;
    if (!definition || !state) return undefined;
    const { language } = this.#form.t();
    const { components } = presentPage(definition, state.page, state.answers, language);
    const component = components.filter(isQuestion).find((one) => one.id === id);
    return component?.type === 'file' ? component : undefined;
  }

  #onDrag(event: DragEvent): void {
    const { target, type, dataTransfer } = event;
    const button = target instanceof Element ? target.closest('[data-choose-file]') : null;
    if (!button || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const isOver = type === 'dragenter' || type === 'dragover';
    if (isOver === button.classList.contains(DRAGGING) && type !== 'drop') return;
    // Its own contents are no leaving of it.
    const to = event.relatedTarget;
    if (type === 'dragleave' && to instanceof Node && button.contains(to)) return;
    button.classList.toggle(DRAGGING, isOver);
    const t = this.#form.t();
    if (type === 'drop') {
      this.#choose(button.getAttribute('data-choose-file') ?? '', [...dataTransfer.files]);
    } else this.#form.announce(t(isOver ? 'fileDropEntered' : 'fileDropLeft'));
  }

  #inputOf(button: Element): HTMLInputElement | null {
    return button.parentElement?.querySelector<HTMLInputElement>('input[type="file"]') ?? null;
  }
}

function isFileInput(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file' && 'file' in target.dataset;
}
