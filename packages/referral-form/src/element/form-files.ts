import type { MessageFile } from '@council-elements/core/storage';
import type { Keeper } from '../keeper.js';
import type { FileReference } from '../model/files.js';

/** A file of a form, as it is sent. */
export interface FormFile extends MessageFile {
  readonly content: File;
}

/** What is in the files of a form: in the page's memory, and on the device where that keeps drafts. */
export class FormFiles {
  readonly #keeper: () => Keeper | undefined;
  readonly #contents = new Map<string, Blob>();
  /** Ids that the form named when it was last saved. */
  #named: readonly string[] = [];

  constructor(keeper: () => Keeper | undefined) {
    this.#keeper = keeper;
  }

  /**
   * Takes what is in a file, so that it no longer matters what becomes of the file itself.
   * @throws where the browser cannot read it
   */
  async add(id: string, file: Blob): Promise<void> {
    const bytes = await file.arrayBuffer();
    this.#contents.set(id, new Blob([bytes], { type: file.type }));
    await this.#keeper()?.saveFile(id, bytes);
  }

  /** The files of answers, those that are on this device. */
  async load(references: readonly FileReference[]): Promise<FormFile[]> {
    const loaded = await Promise.all(
      references.map(async ({ id, name, type }) => {
        const content = this.#contents.get(id) ?? (await this.#kept(id, type));
        return content ? [{ id, name, content: new File([content], name, { type }) }] : [];
      }),
    );
    return loaded.flat();
  }

  /** A draft is resumed: what it does not name was left behind. */
  resume(references: readonly FileReference[]): void {
    this.#named = references.map(({ id }) => id);
    void this.#keeper()?.keepFiles(this.#named);
  }

  /** The form is saved: what it named before and does not now has been removed. */
  saved(references: readonly FileReference[]): void {
    const named = references.map(({ id }) => id);
    const gone = this.#named.filter((id) => !named.includes(id));
    this.#named = named;
    for (const id of gone) {
      this.#contents.delete(id);
      void this.#keeper()?.removeFile(id);
    }
  }

  /** Forgets what is in all of them. */
  clear(): void {
    this.#named = [];
    this.#contents.clear();
    void this.#keeper()?.keepFiles([]);
  }

  async #kept(id: string, type: string): Promise<Blob | undefined> {
    const content = await this.#keeper()?.loadFile(id);
    return content && new Blob([content], { type });
  }
}
