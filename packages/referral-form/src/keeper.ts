import {
  createDraftStore,
  createOutbox,
  openStore,
  sendByFetch,
  stateAfter,
  StorageError,
  timeFor,
  type DraftStore,
  type LoadedDraft,
  type Message,
  type Outbox,
  type OutboxEntry,
  type Store,
} from '@council-elements/core/storage';
import { DAYS_KEPT } from './days-kept.js';
import type { SavedForm } from './saved-form.js';

/** Milliseconds an answer may take where nothing can be kept and sent later. */
const TIMEOUT = 30_000;

/** What a keeper tells. */
export interface KeeperListener {
  /** How it stands with a message changed. */
  onEntry(entry: OutboxEntry): void;
  /** Something could not be kept. The form goes on without. */
  onProblem(error: StorageError): void;
}

/** Keeps a form's draft on this device and sends what is finished, once. Never throws. */
export interface Keeper {
  /** Whether what is sent is kept until it has arrived. */
  readonly keeps: boolean;
  load(): Promise<LoadedDraft>;
  save(form: SavedForm): Promise<void>;
  /** Removes the draft. */
  remove(): Promise<void>;
  /** Sends a message, or tries again. */
  send(message: Message): Promise<void>;
  /** Keeps what is in a file as long as the draft. */
  saveFile(id: string, content: ArrayBuffer): Promise<void>;
  loadFile(id: string): Promise<ArrayBuffer | undefined>;
  removeFile(id: string): Promise<void>;
  /** Removes the files of the draft but for some. */
  keepFiles(ids: readonly string[]): Promise<void>;
  /** How it stands with a message. */
  entry(idempotencyKey: string): Promise<OutboxEntry | undefined>;
  /** Forgets a message that was refused. */
  forget(idempotencyKey: string): Promise<void>;
  close(): void;
}

/**
 * Opens what this device keeps of a form.
 * @param key of the draft
 * @param version of the form's definition
 */
export async function openKeeper(
  key: string,
  version: string,
  listener: KeeperListener,
): Promise<Keeper> {
  try {
    const store = await openStore();
    return new DeviceKeeper(
      key,
      version,
      listener,
      store,
      createDraftStore(store, { days: DAYS_KEPT }),
      createOutbox(store),
    );
  } catch (error) {
    listener.onProblem(error instanceof StorageError ? error : new StorageError('unknown', error));
    return new DeviceKeeper(key, version, listener);
  }
}

/** A keeper that keeps nothing: what is sent has one attempt at a time, with the person there. */
export function keeperOfNothing(key: string, version: string, listener: KeeperListener): Keeper {
  return new DeviceKeeper(key, version, listener);
}

class DeviceKeeper implements Keeper {
  constructor(
    readonly key: string,
    readonly version: string,
    readonly listener: KeeperListener,
    readonly store?: Store,
    readonly drafts?: DraftStore,
    readonly outbox?: Outbox,
  ) {
    outbox?.addEventListener('change', (event) => {
      const { entry } = (event as CustomEvent<{ entry?: OutboxEntry }>).detail;
      if (entry) listener.onEntry(entry);
    });
    outbox?.addEventListener('error', (event) => {
      listener.onProblem((event as CustomEvent<StorageError>).detail);
    });
  }

  get keeps(): boolean {
    return this.outbox !== undefined;
  }

  async load(): Promise<LoadedDraft> {
    const loaded = await this.#try(() => this.drafts?.load(this.key, this.version));
    return loaded ?? { status: 'absent' };
  }

  async save(form: SavedForm): Promise<void> {
    await this.#try(() => this.drafts?.save(this.key, { version: this.version, data: form }));
  }

  async remove(): Promise<void> {
    await this.#try(() => this.drafts?.remove(this.key));
  }

  async send(message: Message): Promise<void> {
    const entry = await this.#try(() => this.outbox?.add(message));
    if (!entry) return this.#sendNow(message);
    if (entry.state === 'waiting' && entry.attempts > 0) {
      await this.#try(() => this.outbox?.flush());
    } else {
      this.listener.onEntry(entry);
    }
  }

  async saveFile(id: string, content: ArrayBuffer): Promise<void> {
    await this.#try(() => this.drafts?.saveFile(this.key, id, content));
  }

  async loadFile(id: string): Promise<ArrayBuffer | undefined> {
    return this.#try(() => this.drafts?.loadFile(this.key, id));
  }

  async removeFile(id: string): Promise<void> {
    await this.#try(() => this.drafts?.removeFile(this.key, id));
  }

  async keepFiles(ids: readonly string[]): Promise<void> {
    await this.#try(() => this.drafts?.keepFiles(this.key, ids));
  }

  async entry(idempotencyKey: string): Promise<OutboxEntry | undefined> {
    return this.#try(() => this.outbox?.get(idempotencyKey));
  }

  async forget(idempotencyKey: string): Promise<void> {
    await this.#try(() => this.outbox?.remove(idempotencyKey));
  }

  close(): void {
    this.outbox?.close();
    this.store?.close();
  }

  /** Nothing can be kept: one attempt, with the person there to try again. */
  async #sendNow(message: Message): Promise<void> {
    const entry = { ...message, added: new Date(), attempts: 1 };
    try {
      const answer = await sendByFetch(message, AbortSignal.timeout(timeFor(message, TIMEOUT)));
      this.listener.onEntry({ ...entry, state: stateAfter(answer), answer });
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      const failure = isLate ? 'timeout' : 'unreachable';
      this.listener.onEntry({ ...entry, state: 'waiting', failure });
    }
  }

  async #try<Result>(work: () => Promise<Result> | undefined): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.listener.onProblem(
        error instanceof StorageError ? error : new StorageError('unknown', error),
      );
      return undefined;
    }
  }
}
