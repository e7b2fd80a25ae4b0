import {
  backOff,
  StorageError,
  type SyncStatus,
  type SyncStore,
} from '@council-elements/core/storage';
import { exchange, type Outcome } from './exchange.js';
import type { Transport } from './transport.js';

/** How it stands with a plan and its server. */
export interface SyncState extends Omit<SyncStatus, 'cursor'> {
  /** What came of the last exchange; undefined before the first, and while storage fails. */
  readonly outcome: Outcome['kind'] | undefined;
  /** Whether something is being sent, or a person waits for it. */
  readonly isBusy: boolean;
}

/** Settings of a {@link Synchroniser}. */
export interface SynchroniserOptions {
  readonly store: SyncStore;
  readonly transport: Transport;
  /** Reads the events of this device again: some have come from the server, or from another tab. */
  readonly read: () => Promise<void>;
  /** Milliseconds to wait after so many failures. Default: the back-off of the outbox. */
  readonly delay?: (attempts: number) => number;
  /** Milliseconds after which to look for what is new. Default: five minutes. */
  readonly every?: number;
}

const MINUTE = 60_000;
/** The longest that a server is left alone because it asked. */
const LONGEST = 24 * 60 * MINUTE;

/**
 * Keeps the events of a plan on this device and those of a server the same, for as long as the page is
 * open. One tab of a site exchanges at a time, where the browser has locks; where it has none, the same
 * events may be sent twice, which a server takes once. What it waits for is measured, never read from
 * the clock, which may be wrong.
 *
 * @fires state CustomEvent<SyncState>: something to tell has changed
 * @fires error CustomEvent<StorageError>: storage failed
 * @fires broken CustomEvent<string>: the server does not keep to the protocol
 */
export class Synchroniser extends EventTarget {
  readonly #store: SyncStore;
  readonly #transport: Transport;
  readonly #read: () => Promise<void>;
  readonly #delay: (attempts: number) => number;
  readonly #every: number;
  readonly #closing = new AbortController();
  readonly #channel: BroadcastChannel;
  #state: SyncState = {
    outcome: undefined,
    isBusy: false,
    waiting: 0,
    refused: [],
    synced: undefined,
  };
  #running: Promise<void> | undefined;
  #failures = 0;
  #earliest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly plan: string,
    { store, transport, read, delay = backOff, every = 5 * MINUTE }: SynchroniserOptions,
  ) {
    super();
    this.#store = store;
    this.#transport = transport;
    this.#read = read;
    this.#delay = delay;
    this.#every = every;
    this.#channel = new BroadcastChannel(this.#name);
    const { signal } = this.#closing;
    this.#channel.addEventListener('message', () => void this.#changedElsewhere(), { signal });
    globalThis.addEventListener?.('online', () => void this.#round(), { signal });
    globalThis.document?.addEventListener('visibilitychange', () => this.#shown(), { signal });
    void this.#refresh().then(() => this.#round());
  }

  get state(): SyncState {
    return this.#state;
  }

  /** Exchanges now, because a person asks: what was refused is sent again too. */
  async now(): Promise<void> {
    this.#tell({ isBusy: true });
    await this.#running;
    // A person does not wait as long as a machine is asked to.
    this.#earliest = 0;
    await this.#round({ refused: true });
  }

  /** Events were added here: they are sent as soon as it can be. */
  async added(): Promise<void> {
    this.#announceToTabs();
    await this.#refresh();
    await this.#running;
    await this.#round();
  }

  /** Stops. What is on its way may arrive all the same. */
  close(): void {
    this.#closing.abort();
    this.#channel.close();
    clearTimeout(this.#timer);
  }

  get #name(): string {
    return `council-goal-sync-${this.plan}`;
  }

  /** One exchange at a time; whoever asks while one runs waits for it. */
  #round({ refused = false } = {}): Promise<void> {
    this.#running ??= this.#exchange(refused).finally(() => {
      this.#running = undefined;
      this.#schedule();
    });
    return this.#running;
  }

  async #exchange(refused: boolean): Promise<void> {
    const { signal } = this.#closing;
    if (signal.aborted || performance.now() < this.#earliest) return;
    try {
      if (this.#state.waiting > 0) this.#tell({ isBusy: true });
      const before = await this.#store.status(this.plan);
      const outcome = await this.#asOnlyTab(() =>
        exchange(this.plan, {
          store: this.#store,
          transport: this.#transport,
          signal,
          refused,
        }),
      );
      if (signal.aborted) return;
      this.#settle(outcome);
      const { cursor } = await this.#store.status(this.plan);
      // What came is shown before it is said that all is there.
      if (cursor !== before.cursor) await this.#read();
      const after = await this.#refresh({ outcome: outcome.kind, isBusy: false });
      if (!after || !isSame(before, after)) this.#announceToTabs();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #asOnlyTab<Result>(work: () => Promise<Result>): Promise<Result> {
    const locks = globalThis.navigator?.locks;
    if (!locks) return work();
    return locks.request(this.#name, { signal: this.#closing.signal }, work);
  }

  #settle(outcome: Outcome): void {
    if (outcome.kind === 'broken') {
      this.dispatchEvent(new CustomEvent('broken', { detail: outcome.reason }));
    }
    this.#failures =
      outcome.kind === 'done' || outcome.kind === 'read-only' ? 0 : this.#failures + 1;
    const asked = outcome.kind === 'busy' ? Math.min(outcome.retryAfter ?? 0, LONGEST) : 0;
    this.#earliest = performance.now() + asked;
  }

  #fail(error: unknown): void {
    if (this.#closing.signal.aborted) return;
    this.#failures++;
    this.#tell({ outcome: undefined, isBusy: false });
    const detail = error instanceof StorageError ? error : new StorageError('unknown', error);
    this.dispatchEvent(new CustomEvent('error', { detail }));
  }

  /** Looks again after a while: sooner where something failed. */
  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#closing.signal.aborted) return;
    const wait = this.#failures > 0 ? this.#delay(this.#failures) : this.#every;
    const asked = this.#earliest - performance.now();
    this.#timer = setTimeout(() => this.#wake(), Math.max(wait, asked));
  }

  #wake(): void {
    // Nobody looks, and nothing is to be sent: when somebody looks again.
    if (globalThis.document?.hidden && this.#state.waiting === 0) return;
    void this.#round();
  }

  #shown(): void {
    if (!document.hidden) void this.#round();
  }

  async #changedElsewhere(): Promise<void> {
    await this.#refresh();
    await this.#read();
  }

  #announceToTabs(): void {
    if (!this.#closing.signal.aborted) this.#channel.postMessage('changed');
  }

  /** Reads how it stands, and tells. */
  async #refresh(told: Partial<SyncState> = {}): Promise<SyncStatus | undefined> {
    try {
      const status = await this.#store.status(this.plan);
      const { waiting, refused, synced } = status;
      this.#tell({ ...told, waiting, refused, synced });
      return status;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #tell(change: Partial<SyncState>): void {
    const state = { ...this.#state, ...change };
    if (this.#closing.signal.aborted || isSame(state, this.#state)) return;
    this.#state = state;
    this.dispatchEvent(new CustomEvent('state', { detail: state }));
  }
}

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
