import type { EventKey, PassphraseLock } from '@council-elements/core/storage';
import type { FormError, Outcome } from '../forms/answers.js';
import { readPassphrase } from '../forms/read-passphrase.js';
import type { LockState } from '../views/context.js';
import type { DeviceListener, DeviceSettings } from './device.js';

const CHANNEL = 'council-goal-lock';

/** What is asked before events are read or written: a key, none needed, or none to be had. */
type Answer = { readonly key: EventKey | undefined } | 'closed';

/** Whether what this device keeps is locked, and the key where it is open. */
export class Lock {
  readonly #listener: DeviceListener;
  #state: LockState | undefined;
  #outcome: Outcome | undefined;
  /** What the passphrase opened. Only here: the next page asks again. */
  #personal: EventKey | undefined;
  #service: EventKey | undefined;
  #tabs: BroadcastChannel | undefined;

  constructor(listener: DeviceListener) {
    this.#listener = listener;
  }

  /** Why nothing can be shown; undefined where it can. */
  get state(): LockState | undefined {
    return this.#state;
  }

  /** A passphrase that came back with errors. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Whether the person can lock it. */
  get canLock(): boolean {
    return this.#personal !== undefined && this.#state === undefined;
  }

  /**
   * Asks for the key.
   * @param canEncrypt whether the page can use one
   */
  async ask(
    lock: PassphraseLock,
    canEncrypt: boolean,
    { encryption, encryptionKey }: Pick<DeviceSettings, 'encryption' | 'encryptionKey'>,
  ): Promise<Answer> {
    if (encryptionKey) {
      if (this.#service?.key !== encryptionKey) {
        this.#service = { key: encryptionKey, holder: 'service' };
      }
      return this.#open(this.#service);
    }
    const isPersonal = encryption === '' || encryption === 'passphrase';
    // Where a person has set a passphrase, every page of the site asks for it.
    const isSet = isPersonal && (await lock.isSet());
    if (encryption === '' && !isSet) return this.#open(undefined);
    if (!canEncrypt) return this.#close('insecure');
    if (!isPersonal) return this.#close('sign-in');
    if (!isSet) return this.#close('choose');
    return this.#personal ? this.#open(this.#personal) : this.#close('locked');
  }

  closeAsUnreadable(): void {
    this.#close('unreadable');
  }

  /** Takes a passphrase, or the wish to start afresh. @returns whether it was right */
  async submit(lock: PassphraseLock, data: FormData): Promise<boolean> {
    const { kind, passphrase, error } = readPassphrase(data);
    const wrong = error ?? (await this.#try(lock, kind, passphrase));
    this.#outcome = wrong && { values: {}, errors: [wrong] };
    if (wrong) this.#listener.changed();
    else await this.#listener.reload();
    return wrong === undefined;
  }

  /** Locks, in every tab. */
  async close(): Promise<void> {
    this.#tabs?.postMessage('locked');
    await this.#forget();
  }

  /** Listens to other tabs again, where what is open was only moved in the page. */
  connect(): void {
    if (this.#personal) this.#listen();
  }

  /** Stops listening. What no longer hears that it is locked does not stay open. */
  disconnect(): void {
    this.#tabs?.close();
    this.#tabs = undefined;
    // An element that is moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#tabs) this.#personal = undefined;
    });
  }

  /** @returns what is wrong */
  async #try(
    lock: PassphraseLock,
    kind: ReturnType<typeof readPassphrase>['kind'],
    passphrase: string,
  ): Promise<FormError | undefined> {
    try {
      if (kind === 'afresh') {
        await lock.remove();
        this.#personal = undefined;
        return undefined;
      }
      this.#personal = await (kind === 'choose' ? lock.set(passphrase) : lock.open(passphrase));
    } catch (error) {
      this.#listener.failed(error);
      return { field: 'passphrase', message: 'errorPassphraseStorage' };
    }
    if (this.#personal) {
      this.#listen();
      return undefined;
    }
    // Set in another tab meanwhile.
    if (kind === 'choose') this.#state = 'locked';
    return {
      field: 'passphrase',
      message: kind === 'choose' ? 'errorPassphraseSet' : 'errorPassphraseWrong',
    };
  }

  #listen(): void {
    this.#tabs ??= new BroadcastChannel(CHANNEL);
    this.#tabs.onmessage = () => void this.#forget();
  }

  async #forget(): Promise<void> {
    this.#personal = undefined;
    await this.#listener.reload();
  }

  #open(key: EventKey | undefined): Answer {
    this.#state = undefined;
    return { key };
  }

  #close(state: LockState): Answer {
    if (this.#state !== state) this.#outcome = undefined;
    this.#state = state;
    return 'closed';
  }
}
