import type { StorageError, StorageErrorKind } from '@council-elements/core/storage';
import type { PlanEvent } from '../model/events.js';
import type { DeviceState } from '../views/context.js';
import type { Device, DeviceListener, DeviceSettings } from './device.js';

/** Why storage failed. By name: the error's class itself is loaded with the storage. */
export function kindOf(error: unknown): StorageErrorKind {
  const isKnown = error instanceof Error && error.name === 'StorageError';
  return isKnown ? (error as StorageError).kind : 'unknown';
}

/**
 * Keeps events on the device; holds those that it would not take, and tries again with the next. The
 * device itself is loaded after the plan.
 */
export class Keeping {
  readonly #settings: DeviceSettings;
  readonly #listener: DeviceListener;
  #device: Device | undefined;
  #waiting: readonly PlanEvent[] = [];
  #loads = 0;

  /** @param settings read anew each time */
  constructor(settings: DeviceSettings, listener: DeviceListener) {
    this.#settings = settings;
    this.#listener = listener;
  }

  /** What there is to show of the device. */
  get state(): DeviceState | undefined {
    return this.#device?.state;
  }

  /** Whether the server has not said yet what it has, and this device has never heard. */
  get isAsking(): boolean {
    const sync = this.state?.sync;
    return sync !== undefined && sync.outcome === undefined && sync.synced === undefined;
  }

  /** Whether there is anything that only the page holds. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * The events of the plan, from the device and waiting.
   * @returns `late` where they were asked for again meanwhile
   * @throws StorageError where the device cannot read them
   */
  async load(): Promise<readonly unknown[] | 'locked' | 'late'> {
    const load = ++this.#loads;
    const { plan } = this.#settings;
    const device = await this.#open();
    const store = await device.open();
    const stored = await store?.all(plan);
    if (load !== this.#loads) return 'late';
    if (!store || !stored) return 'locked';
    device.follow(store);
    return [...stored, ...this.#waiting.filter((event) => event.plan === plan)];
  }

  /** @throws where the device does not take them */
  async keep(events: readonly PlanEvent[]): Promise<void> {
    this.#waiting = [...this.#waiting, ...events];
    const waiting = this.#waiting;
    const device = await this.#open();
    const store = await device.open();
    // It was locked while the form was on its way: kept with the next, once it is open.
    if (!store) throw new Error('What the device keeps is locked');
    await store.append(waiting);
    this.#waiting = this.#waiting.filter((event) => !waiting.includes(event));
    void device.added();
  }

  /** The key opens nothing of the plan. */
  closeAsUnreadable(): void {
    this.#device?.closeAsUnreadable();
  }

  /** Takes a form of the device's own. @returns what to move focus to */
  async submit(form: HTMLFormElement): Promise<'errors' | 'page' | undefined> {
    return (await this.#open()).submit(form);
  }

  /** Listens again, where the element was only moved in the page. */
  connect(): void {
    this.#device?.connect();
  }

  /** Stops listening and sending. */
  disconnect(): void {
    this.#device?.disconnect();
  }

  async #open(): Promise<Device> {
    const { Device } = await import('./device.js');
    return (this.#device ??= new Device(this.#settings, this.#listener));
  }
}
