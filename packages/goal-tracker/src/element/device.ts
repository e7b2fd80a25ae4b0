import {
  canEncrypt,
  createEventStore,
  createPassphraseLock,
  openStore,
  type EventKey,
  type EventStore,
  type Store,
  type SyncStore,
} from '@council-elements/core/storage';
import type { DeviceState } from '../views/context.js';
import type { MessageValues } from '@council-elements/core/messages';
import type { Key } from '../forms/answers.js';
import { Lock } from './lock.js';
import { Syncing } from './syncing.js';

/** What the page says of a device. */
export interface DeviceSettings {
  readonly plan: string;
  readonly store: EventStore | undefined;
  readonly endpoint: string;
  readonly encryption: string;
  readonly encryptionKey: CryptoKey | undefined;
}

/** What a device tells the element. */
export interface DeviceListener {
  /** Something to show has changed. */
  changed(): void;
  /** There are events that were not read, or none may be shown any more. */
  reload(): Promise<void>;
  /** Says a text to screen readers. */
  say(text: Key, values?: MessageValues): void;
  /** Storage failed. */
  failed(error: unknown): void;
  /** For the developer. */
  log(path: string, reason: string): void;
}

let opened: Promise<Store> | undefined;

/** The storage of this device; every tracker of a page shares it. */
function openDevice(): Promise<Store> {
  return (opened ??= openStore().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));
}

/**
 * Where a tracker's events are kept on this device: locked or not, in step with a server or not. The
 * plan is shown before it is loaded.
 */
export class Device {
  readonly #settings: DeviceSettings;
  readonly #listener: DeviceListener;
  readonly #lock: Lock;
  readonly #syncing: Syncing;
  #opening: Promise<unknown> = Promise.resolve();
  #events: { readonly key: EventKey | undefined; readonly store: SyncStore } | undefined;

  /** @param settings read anew each time */
  constructor(settings: DeviceSettings, listener: DeviceListener) {
    this.#settings = settings;
    this.#listener = listener;
    this.#lock = new Lock(listener);
    this.#syncing = new Syncing(listener);
  }

  /** What there is to show of it; undefined where there is nothing. */
  get state(): DeviceState | undefined {
    const { state: lock, outcome, canLock } = this.#lock;
    const { state: sync } = this.#syncing;
    if (!lock && !sync && !canLock) return undefined;
    return { lock, outcome, canLock, sync, hasServer: this.#settings.endpoint !== '' };
  }

  /**
   * The events of this device.
   * @returns undefined where they are locked
   * @throws StorageError where there is no storage
   */
  open(): Promise<EventStore | undefined> {
    // One after another: what the page says last is how it is left.
    const opening = this.#opening.then(() => this.#open());
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #open(): Promise<EventStore | undefined> {
    const { store, encryption, encryptionKey } = this.#settings;
    if (store) return store;
    const device = await openDevice();
    const lock = createPassphraseLock(device);
    const answer = await this.#lock.ask(lock, canEncrypt(), { encryption, encryptionKey });
    if (answer === 'closed') {
      this.#syncing.close();
      return undefined;
    }
    if (!this.#events || this.#events.key !== answer.key) {
      const events = createEventStore(device, { key: answer.key });
      this.#events = { key: answer.key, store: events };
      events.encrypt().catch((error: unknown) => this.#listener.failed(error));
    }
    return this.#events.store;
  }

  /** Keeps a plan in step with the server that the page names. */
  follow(store: EventStore): void {
    const { plan, endpoint } = this.#settings;
    this.#syncing.follow({ store, plan, endpoint });
  }

  /** Events were added here. */
  async added(): Promise<void> {
    await this.#syncing.added();
  }

  /** The key opens nothing of the plan. */
  closeAsUnreadable(): void {
    this.#syncing.close();
    this.#lock.closeAsUnreadable();
  }

  /**
   * Takes a form of the device's own.
   * @returns what to move focus to
   */
  async submit(form: HTMLFormElement): Promise<'errors' | 'page' | undefined> {
    const data = new FormData(form);
    if (data.get('device') === 'sync') {
      await this.#syncing.now();
      return undefined;
    }
    if (data.get('device') === 'lock') {
      await this.#lock.close();
      return 'page';
    }
    this.#listener.say('passphraseChecking');
    const isRight = await this.#lock.submit(createPassphraseLock(await openDevice()), data);
    return isRight ? 'page' : 'errors';
  }

  /** Listens again. */
  connect(): void {
    this.#lock.connect();
  }

  /** Stops listening and sending. */
  disconnect(): void {
    this.#syncing.close();
    this.#lock.disconnect();
  }
}
