/** A wait is not worth mentioning before this. */
const LATE_MS = 300;

/** Asks one thing at a time: what is asked takes the place of what is on its way. */
export class Asking {
  #current: AbortController | undefined;

  /** An answer is awaited, or was when it was stopped. */
  get pending(): boolean {
    return this.#current !== undefined;
  }

  /**
   * @param ask asks, with a signal that is aborted when the answer is no longer wanted
   * @param late called once the answer takes so long that the person should be told
   * @returns undefined where something else was asked meanwhile
   * @throws what `ask` throws
   */
  async ask<Answer>(
    ask: (signal: AbortSignal) => Promise<Answer>,
    late: () => void,
  ): Promise<Answer | undefined> {
    this.stop();
    const { signal } = (this.#current = new AbortController());
    const timer = setTimeout(late, LATE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      const answer = await ask(signal);
      if (signal.aborted) return undefined;
      this.#current = undefined;
      return answer;
    } catch (error) {
      if (signal.aborted) return undefined;
      this.#current = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Nobody is there to take the answer. */
  stop(): void {
    this.#current?.abort();
  }
}
