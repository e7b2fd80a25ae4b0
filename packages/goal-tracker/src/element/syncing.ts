import type { EventStore, StorageError, SyncStore } from '@council-elements/core/storage';
import { Synchroniser, type SyncState } from '../sync/synchroniser.js';
import { httpTransport } from '../sync/transport.js';
import { statusKey } from '../sync/status-key.js';
import type { DeviceListener } from './device.js';

/** What is synchronised, and with whom. */
interface Followed {
  readonly store: EventStore;
  readonly plan: string;
  /** Empty where there is no server. */
  readonly endpoint: string;
}

/** Keeps a plan in step with a server, where the page names one. */
export class Syncing {
  readonly #listener: DeviceListener;
  #followed: Followed | undefined;
  #synchroniser: Synchroniser | undefined;
  /** What a person has heard or seen last. */
  #heard: string | undefined;

  constructor(listener: DeviceListener) {
    this.#listener = listener;
  }

  get state(): SyncState | undefined {
    return this.#synchroniser?.state;
  }

  follow(followed: Followed): void {
    const { store, plan, endpoint } = followed;
    if (isSame(this.#followed, followed)) return;
    this.close();
    this.#followed = followed;
    if (endpoint === '') return;
    if (!isSyncStore(store)) {
      this.#listener.log('endpoint', 'the store of the page does not know what was sent');
      return;
    }
    try {
      const transport = httpTransport(endpoint);
      this.#synchroniser = this.#listenTo(
        new Synchroniser(plan, { store, transport, read: () => this.#listener.reload() }),
      );
    } catch (error) {
      this.#listener.log('endpoint', String(error));
    }
  }

  /** Events were added on this device. */
  async added(): Promise<void> {
    await this.#synchroniser?.added();
  }

  /** A person asks, and hears what came of it. */
  async now(): Promise<void> {
    await this.#synchroniser?.now();
    if (this.state) this.#tell(this.state);
  }

  close(): void {
    this.#synchroniser?.close();
    this.#synchroniser = undefined;
    this.#followed = undefined;
    this.#heard = undefined;
  }

  #listenTo(synchroniser: Synchroniser): Synchroniser {
    synchroniser.addEventListener('state', () => {
      this.#listener.changed();
      this.#say(synchroniser.state);
    });
    synchroniser.addEventListener('error', (event) => {
      this.#listener.failed((event as CustomEvent<StorageError>).detail);
    });
    synchroniser.addEventListener('broken', (event) => {
      this.#listener.log('endpoint', (event as CustomEvent<string>).detail);
    });
    return synchroniser;
  }

  /** Says what a person should know, once: not each attempt, and not that all is as it should be. */
  #say(state: SyncState): void {
    if (state.isBusy || !state.outcome) return;
    // That it is tried again is all that either says.
    const kind = state.outcome === 'busy' ? 'unreachable' : state.outcome;
    const now = `${kind} ${state.refused.length}`;
    const isNews = this.#heard === undefined ? now !== 'done 0' : now !== this.#heard;
    this.#heard = now;
    if (isNews) this.#tell(state);
  }

  #tell(state: SyncState): void {
    this.#listener.say(statusKey(state), { count: state.refused.length });
  }
}

const isSame = (one: Followed | undefined, other: Followed): boolean =>
  one?.store === other.store && one.plan === other.plan && one.endpoint === other.endpoint;

const isSyncStore = (store: EventStore): store is SyncStore =>
  'receive' in store && 'settle' in store && 'unsent' in store && 'status' in store;
