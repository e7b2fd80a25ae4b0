import { toStorageError, type StorageError } from './errors.js';
import {
  backOff,
  stateAfter,
  toEntry,
  type Answer,
  type Message,
  type MessageFile,
  type OutboxEntry,
  type OutboxFailure,
  type OutboxRecord,
} from './outbox-entry.js';
import { keepFiles, loadFile, saveFile } from './files.js';
import { sendByFetch, timeFor, type Send } from './send.js';
import type { Store } from './store.js';
import { transact } from './transact.js';

const SECOND = 1_000;
/** How long a sent key is remembered, so that adding it again does not send it again. */
const REMEMBERED = 28 * 86_400_000;
/** How long a page that cannot lock keeps others from sending its files: as 50 MB take. */
const LONGEST_UPLOAD = 30 * 60 * SECOND;
/** The longest that a timer takes. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Settings of {@link createOutbox}. */
export interface OutboxOptions {
  /** Default: {@link sendByFetch}. */
  readonly send?: Send;
  /** Milliseconds an answer may take. Default 30,000. */
  readonly timeout?: number;
  /** Milliseconds to wait after so many attempts. Default: {@link backOff}. */
  readonly delay?: (attempts: number) => number;
}

/** Detail of the outbox's `change` event. */
export interface OutboxChange {
  readonly idempotencyKey: string;
  /** Not there once removed. */
  readonly entry: OutboxEntry | undefined;
}

/**
 * Messages on this device on their way to a server: kept until it has them, and sent as soon as it
 * can be reached. The server sees the same key on every attempt, and so takes a message once.
 *
 * Methods throw a `StorageError` where storage fails.
 * @fires change CustomEvent<OutboxChange>: an entry changed, here or in another tab
 * @fires error CustomEvent<StorageError>: storage failed while sending in the background
 */
export interface Outbox extends EventTarget {
  /**
   * Keeps a message and sends it in the background. A key that is there already, sent or not, is
   * left as it is: a changed message needs a new key.
   * @throws TypeError where `url` is not an address
   */
  add(message: Message): Promise<OutboxEntry>;
  /** Tries every waiting message now, and resolves when each has been tried. */
  flush(): Promise<void>;
  /** What has not been sent: waiting or refused, oldest first. */
  pending(): Promise<OutboxEntry[]>;
  /** One entry, for its state or answer; sent ones are remembered for 28 days. */
  get(idempotencyKey: string): Promise<OutboxEntry | undefined>;
  /** Forgets an entry, a refused one say. One that is being sent may arrive all the same. */
  remove(idempotencyKey: string): Promise<void>;
  /** Stops sending and listening. */
  close(): void;
}

/** Opens the outbox of a store, and sends what still waits from an earlier visit. */
export function createOutbox(store: Store, options: OutboxOptions = {}): Outbox {
  return new IndexedDbOutbox(store, options);
}

class IndexedDbOutbox extends EventTarget implements Outbox {
  readonly #store: Store;
  readonly #send: Send;
  readonly #timeout: number;
  readonly #delay: (attempts: number) => number;
  readonly #channel: BroadcastChannel;
  readonly #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    store: Store,
    { send = sendByFetch, timeout = 30 * SECOND, delay = backOff }: OutboxOptions,
  ) {
    super();
    this.#store = store;
    this.#send = send;
    this.#timeout = timeout;
    this.#delay = delay;
    this.#channel = new BroadcastChannel(`${store.name}-outbox`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.#inBackground(async () => {
        this.#dispatch(data, await this.get(data));
        await this.#wakeWhenDue();
      });
    });
    globalThis.addEventListener('online', () => this.#inBackground(() => this.flush()), {
      signal: this.#listening.signal,
    });
    this.#inBackground(() => this.#wakeWhenDue());
  }

  async add({ url, body, idempotencyKey, files = [] }: Message): Promise<OutboxEntry> {
    // Another page may send it, from another place.
    const address = new URL(url, document.baseURI).href;
    if (!(await this.get(idempotencyKey))) await this.#keepFiles(idempotencyKey, files);
    const { record, isNew } = await this.#store.use((database) =>
      transact(database, ['outbox'], async ({ outbox: records }) => {
        const known = await records.get(idempotencyKey);
        if (known) return { record: known, isNew: false };
        const record: OutboxRecord = {
          idempotencyKey,
          url: address,
          body,
          state: 'waiting',
          added: new Date(),
          attempts: 0,
          nextAttempt: 0,
          claimedUntil: 0,
          ...(files.length > 0 && {
            files: files.map(({ id, name, content }) => ({ id, name, type: content.type })),
          }),
        };
        await records.add(record);
        return { record, isNew: true };
      }),
    );
    if (isNew) this.#changed(idempotencyKey, toEntry(record));
    this.#inBackground(() => this.#wakeWhenDue());
    return toEntry(record);
  }

  async flush(): Promise<void> {
    await this.#sendAll(() => true);
  }

  async pending(): Promise<OutboxEntry[]> {
    return (await this.#records()).filter(({ state }) => state !== 'sent').map(toEntry);
  }

  async get(idempotencyKey: string): Promise<OutboxEntry | undefined> {
    const record = await this.#store.use((database) => database.get('outbox', idempotencyKey));
    return record && toEntry(record);
  }

  async remove(idempotencyKey: string): Promise<void> {
    await keepFiles(this.#store, ownerOf(idempotencyKey), []);
    await this.#store.use((database) => database.delete('outbox', idempotencyKey));
    this.#changed(idempotencyKey, undefined);
  }

  close(): void {
    this.#listening.abort();
    this.#channel.close();
    clearTimeout(this.#timer);
  }

  /** Oldest first. */
  async #records(): Promise<OutboxRecord[]> {
    const records = await this.#store.use((database) => database.getAll('outbox'));
    return records.sort((a, b) => a.added.getTime() - b.added.getTime());
  }

  async #sendAll(isDue: (record: OutboxRecord) => boolean): Promise<void> {
    await this.#asOnlySender(async (isOnly) => {
      for (const record of await this.#records()) {
        if (this.#listening.signal.aborted) return;
        if (record.state === 'waiting' && isDue(record)) {
          await this.#sendOne(record.idempotencyKey, isOnly);
        } else if (record.settled !== undefined && record.state === 'sent') {
          await this.#forget(record.idempotencyKey, record.settled);
        }
      }
    });
    await this.#wakeWhenDue();
  }

  /**
   * Runs work in one tab at a time, by a lock where the browser has locks. They are missing on pages
   * without https: there each message is claimed in the database before it is sent.
   */
  async #asOnlySender(work: (isOnly: boolean) => Promise<void>): Promise<void> {
    if (!('locks' in navigator)) return work(false);
    await navigator.locks.request(`${this.#store.name}-outbox`, () => work(true));
  }

  async #sendOne(idempotencyKey: string, isOnly: boolean): Promise<void> {
    const record = isOnly ? await this.#waiting(idempotencyKey) : await this.#claim(idempotencyKey);
    if (!record) return;
    const answer = await this.#attempt(record);
    const isSent = typeof answer === 'object' && stateAfter(answer) === 'sent';
    if (isSent && record.files) await keepFiles(this.#store, ownerOf(idempotencyKey), []);
    const settled = await this.#store.use((database) =>
      transact(database, ['outbox'], async ({ outbox: records }) => {
        const current = await records.get(idempotencyKey);
        if (!current) return undefined;
        const next = this.#after(current, answer);
        await records.put(next);
        return next;
      }),
    );
    if (settled) this.#changed(idempotencyKey, toEntry(settled));
  }

  async #waiting(idempotencyKey: string): Promise<OutboxRecord | undefined> {
    const record = await this.#store.use((database) => database.get('outbox', idempotencyKey));
    return record?.state === 'waiting' ? record : undefined;
  }

  async #claim(idempotencyKey: string): Promise<OutboxRecord | undefined> {
    return this.#store.use((database) =>
      transact(database, ['outbox'], async ({ outbox: records }) => {
        const record = await records.get(idempotencyKey);
        if (record?.state !== 'waiting' || record.claimedUntil > Date.now()) return undefined;
        // An upload takes longer than an answer.
        const longest = record.files ? LONGEST_UPLOAD : this.#timeout + 5 * SECOND;
        await records.put({ ...record, claimedUntil: Date.now() + longest });
        return record;
      }),
    );
  }

  /** The answer, or why there is none. */
  async #attempt(record: OutboxRecord): Promise<Answer | OutboxFailure> {
    const message = await this.#messageOf(record);
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<OutboxFailure>((resolve) => {
      timer = setTimeout(() => resolve('timeout'), timeFor(message, this.#timeout));
    });
    try {
      return await Promise.race([this.#send(message, stop.signal), tooLate]);
    } catch {
      // No signal, no server, no permission: all may pass.
      return 'unreachable';
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }

  /** The files first: without them there is nothing to send. */
  async #keepFiles(idempotencyKey: string, files: readonly MessageFile[]): Promise<void> {
    for (const { id, content } of files) {
      const bytes = await content.arrayBuffer();
      await saveFile(this.#store, ownerOf(idempotencyKey), id, bytes);
    }
  }

  async #messageOf({ url, body, idempotencyKey, files }: OutboxRecord): Promise<Message> {
    if (!files) return { url, body, idempotencyKey };
    const loaded = await Promise.all(
      files.map(async ({ id, name, type }) => {
        const content = await loadFile(this.#store, ownerOf(idempotencyKey), id);
        return content ? [{ id, name, content: new Blob([content], { type }) }] : [];
      }),
    );
    return { url, body, idempotencyKey, files: loaded.flat() };
  }

  #after(record: OutboxRecord, result: Answer | OutboxFailure): OutboxRecord {
    const attempts = record.attempts + 1;
    const answer = typeof result === 'object' ? result : undefined;
    const failure = typeof result === 'object' ? undefined : failureAfter(record, result);
    const state = answer ? stateAfter(answer) : 'waiting';
    const now = Date.now();
    const tried = {
      ...record,
      ...(answer && { answer }),
      failure,
      state,
      attempts,
      claimedUntil: 0,
    };
    if (state === 'waiting') {
      const delay = Math.max(this.#delay(attempts), answer?.retryAfter ?? 0);
      return { ...tried, nextAttempt: now + delay };
    }
    // What a person wrote stays on the device no longer than it must.
    return { ...tried, settled: now, ...(state === 'sent' && { body: undefined }) };
  }

  async #forget(idempotencyKey: string, settled: number): Promise<void> {
    if (settled + REMEMBERED > Date.now()) return;
    await this.#store.use((database) => database.delete('outbox', idempotencyKey));
  }

  async #wakeWhenDue(): Promise<void> {
    const waiting = (await this.#records()).filter(({ state }) => state === 'waiting');
    clearTimeout(this.#timer);
    if (waiting.length === 0 || this.#listening.signal.aborted) return;
    const times = waiting.map((record) => Math.max(record.nextAttempt, record.claimedUntil));
    const wait = Math.min(Math.max(Math.min(...times) - Date.now(), 0), LONGEST_TIMER);
    this.#timer = setTimeout(() => {
      this.#inBackground(() => this.#sendAll(({ nextAttempt }) => nextAttempt <= Date.now()));
    }, wait);
  }

  #inBackground(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (this.#listening.signal.aborted) return;
      const detail: StorageError = toStorageError(error);
      this.dispatchEvent(new CustomEvent('error', { detail }));
    });
  }

  #changed(idempotencyKey: string, entry: OutboxEntry | undefined): void {
    this.#dispatch(idempotencyKey, entry);
    if (!this.#listening.signal.aborted) this.#channel.postMessage(idempotencyKey);
  }

  #dispatch(idempotencyKey: string, entry: OutboxEntry | undefined): void {
    const detail: OutboxChange = { idempotencyKey, entry };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }
}

const ownerOf = (idempotencyKey: string) => `outbox:${idempotencyKey}`;

/** What may have arrived once may have arrived whatever comes of the next attempt. */
function failureAfter({ failure }: OutboxRecord, last: OutboxFailure): OutboxFailure {
  return failure === 'timeout' ? failure : last;
}
