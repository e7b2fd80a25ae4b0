import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parts } from '../views/parts.js';
import type { SharedDevice, WatchedForm } from './shared-device.js';

/** What sharing needs of the form. */
export interface SharingForm extends Omit<WatchedForm, 'warn'> {
  /** Other people use the device. */
  isShared(): boolean;
}

/** Watches over the form where other people use the device; the code for it comes after the first page. */
export class Sharing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #form: SharingForm;
  #device: SharedDevice | undefined;
  #minutesLeft: number | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, form: SharingForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  /** Minutes until the answers are deleted, where the person is to be warned. */
  get minutesLeft(): number | undefined {
    return this.#minutesLeft;
  }

  /** The person goes on. */
  stay(): void {
    this.#device?.stay();
  }

  /** As {@link SharedDevice.keptElsewhere}. */
  keptElsewhere(): void {
    this.#device?.keptElsewhere();
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdated(): void {
    const { here } = parts.shared;
    // Taken out of the page it may still be updated.
    if (!this.#connected) return;
    if (here && this.#form.isShared()) {
      this.#device ??= new here.SharedDevice({
        ...this.#form,
        warn: (minutes) => this.#warn(minutes),
      });
    }
    this.#device?.updated();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#device?.stop();
    this.#device = undefined;
    this.#minutesLeft = undefined;
  }

  #warn(minutes: number | undefined): void {
    if (minutes === this.#minutesLeft) return;
    this.#minutesLeft = minutes;
    this.#host.requestUpdate();
  }
}
