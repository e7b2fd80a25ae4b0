import type { EventStore, StorageError, StorageErrorKind } from '@council-elements/core/storage';
import type { PlanEvent } from './model/events.js';

let device: Promise<EventStore> | undefined;

/** Where this device keeps events; every tracker of a page shares it. */
function deviceStore(): Promise<EventStore> {
  return (device ??= import('./open-events.js')
    .then(({ openEvents }) => openEvents())
    .catch((error: unknown) => {
      device = undefined;
      throw error;
    }));
}

/** Why storage failed. By name: the error's class itself is loaded with the storage. */
export function kindOf(error: unknown): StorageErrorKind {
  const isKnown = error instanceof Error && error.name === 'StorageError';
  return isKnown ? (error as StorageError).kind : 'unknown';
}

/** Keeps events on the device; holds those that it would not take, and tries again with the next. */
export class Keeper {
  #waiting: readonly PlanEvent[] = [];

  /** Whether there is anything that only the page holds. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * The events of a plan, from the device and waiting.
   * @throws StorageError where the device cannot read them
   */
  async load(plan: string, store?: EventStore): Promise<readonly unknown[]> {
    const stored = await (store ?? (await deviceStore())).all(plan);
    return [...stored, ...this.#waiting.filter((event) => event.plan === plan)];
  }

  /** @throws StorageError where the device does not take them */
  async keep(events: readonly PlanEvent[], store?: EventStore): Promise<void> {
    this.#waiting = [...this.#waiting, ...events];
    const waiting = this.#waiting;
    await (store ?? (await deviceStore())).append(waiting);
    this.#waiting = this.#waiting.filter((event) => !waiting.includes(event));
  }
}
