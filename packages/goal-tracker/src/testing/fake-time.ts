interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Turns of the event loop without a new timer after which what has begun waits for one. */
const QUIET_TURNS = 5;
/** Turns in which what comes from another process comes, on a slow machine. */
const MOST_TURNS = 500;

/**
 * Time that passes only where a test says so: timers and `performance.now()`. Promises, messages between
 * tabs and locks stay real.
 */
export class FakeTime {
  readonly #real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    now: performance.now,
  };
  readonly #timers = new Map<number, Timer>();
  #now = 1_000_000;
  #last = 0;

  constructor() {
    const setTimeout = (run: () => void, delay = 0) => {
      this.#timers.set(++this.#last, { due: this.#now + Math.max(0, delay), run });
      return this.#last;
    };
    const clearTimeout = (id: number) => this.#timers.delete(id);
    Object.assign(globalThis, { setTimeout, clearTimeout });
    performance.now = () => this.#now;
  }

  /** Milliseconds until the next timer; infinite where none runs. */
  get next(): number {
    return Math.min(...[...this.#timers.values()].map(({ due }) => due)) - this.#now;
  }

  /** Lets what has begun come to where it waits. */
  async settle(): Promise<void> {
    let before = '';
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await new Promise((resolve) => this.#real.setTimeout.call(globalThis, resolve));
      const now = [...this.#timers.keys()].join();
      if (now !== before) quiet = 0;
      before = now;
    }
  }

  /** Waits, for real, until something is so. */
  async until(isSo: () => boolean): Promise<void> {
    for (let turns = 0; turns < MOST_TURNS && !isSo(); turns++) await this.settle();
    if (!isSo()) throw new Error(`it is not so that ${String(isSo)}`);
  }

  /** Lets milliseconds pass, and with them every timer that comes due. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
      const [id, { due, run }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, due);
      run();
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }

  #nextBefore(end: number): [number, Timer] | undefined {
    return [...this.#timers]
      .filter(([, { due }]) => due <= end)
      .sort(([, one], [, other]) => one.due - other.due)[0];
  }

  /** Gives the page its own time back. */
  restore(): void {
    const { now, ...timers } = this.#real;
    Object.assign(globalThis, timers);
    performance.now = now;
  }
}
