interface Timer {
  at: number;
  ring(): void;
}

/** Turns of the event loop without anything new, after which all is taken to wait for the clock. */
const idleTurns = 10;

/**
 * A clock that goes on by itself to the next time anybody sleeps until, once nothing else happens:
 * tests of waiting take no time, and always the same. In Node only.
 */
export class VirtualClock {
  readonly #timers = new Set<Timer>();
  #now = Date.parse('2026-06-10T09:00:00Z');
  #changes = 0;
  #isRunning = false;

  readonly now = (): number => this.#now;

  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer = { at: this.#now + milliseconds, ring: resolve };
      this.#timers.add(timer);
      this.#changes += 1;
      signal?.addEventListener('abort', () => {
        this.#timers.delete(timer);
        this.#changes += 1;
        reject(signal.reason);
      });
      void this.#run();
    });

  /** Lets time pass, and everything happen that was to happen in it. */
  async pass(milliseconds: number): Promise<void> {
    await this.sleep(milliseconds);
  }

  /** Lets everything happen that has no need to wait. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < idleTurns; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#timers.size > 0) {
      const before = this.#changes;
      await this.settle();
      if (before !== this.#changes) continue;
      const [next] = [...this.#timers].sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      this.#changes += 1;
      next.ring();
    }
    this.#isRunning = false;
  }
}
