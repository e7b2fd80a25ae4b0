import { inactivity } from '../inactivity.js';
import { hasEntered, type FormState } from '../state.js';

/** What watching over a shared device needs of the form. */
export interface WatchedForm {
  root(): ParentNode;
  state(): FormState | undefined;
  /** Minutes left to tell the person; undefined where there is time. */
  warn(minutes: number | undefined): void;
  /** The time is up. */
  end(): void;
  /** The page is left: nothing may stay in it, for whoever presses Back. */
  forget(): void;
  /** Leaving must not be held up: the form has a way out for those who must not be seen with it. */
  hasExit(): boolean;
}

const ACTIVITY = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'];
const SECOND = 1_000;

/** Watches over a form on a device that other people use: a time limit, and a warning before leaving. */
export class SharedDevice {
  readonly #form: WatchedForm;
  readonly #stop = new AbortController();
  #last = Date.now();
  #warned = false;
  #kept = false;

  constructor(form: WatchedForm) {
    this.#form = form;
    const { signal } = this.#stop;
    for (const type of ACTIVITY) {
      document.addEventListener(type, () => this.#act(), { signal, passive: true, capture: true });
    }
    const check = () => this.#check();
    const timer = setInterval(check, SECOND);
    signal.addEventListener('abort', () => clearInterval(timer));
    // A device that wakes up, before anybody sees what is on it.
    document.addEventListener('visibilitychange', check, { signal });
    addEventListener('pageshow', check, { signal });
    addEventListener('beforeunload', (event) => this.#onBeforeUnload(event), { signal });
    addEventListener('pagehide', () => form.forget(), { signal });
  }

  /** The person goes on. */
  stay(): void {
    this.#last = Date.now();
    this.#check();
  }

  /** The answers are kept elsewhere: whoever leaves now loses nothing. */
  keptElsewhere(): void {
    this.#kept = true;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Once the warning is rendered: makes it modal, so that the focus goes there and comes back. */
  updated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.addEventListener('close', () => {
      if (this.#warned) this.stay();
    });
    dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#form.root().querySelector('.council-referral__dialog');
  }

  /** Anything that the person does counts, until they are asked. */
  #act(): void {
    // It may be the first thing they do after the device has slept.
    this.#check();
    if (!this.#warned) this.#last = Date.now();
  }

  #check(): void {
    const state = this.#form.state();
    const counts = state && hasEntered(state) && state.delivery?.state !== 'sending';
    if (!counts) this.#last = Date.now();
    const now = inactivity(this.#last, Date.now());
    const minutes = now.state === 'warned' ? now.minutes : undefined;
    const wasWarned = this.#warned;
    this.#warned = minutes !== undefined;
    // Closed before it goes, it gives the focus back.
    if (wasWarned && !this.#warned) this.#dialog?.close();
    this.#form.warn(minutes);
    if (now.state !== 'over') return;
    this.#last = Date.now();
    this.#form.end();
  }

  #onBeforeUnload(event: BeforeUnloadEvent): void {
    const state = this.#form.state();
    const isDone = state?.delivery?.state === 'sent' || state?.delivery?.state === 'unsent';
    const loses = state && hasEntered(state) && !isDone && !this.#kept;
    if (loses && !this.#form.hasExit()) event.preventDefault();
  }
}
