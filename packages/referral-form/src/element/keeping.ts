import type { FormDefinition } from '../model/definition.js';
import type { FormSession, SessionListener } from '../session.js';
import type { FormState } from '../state.js';
import { loadLaterParts } from '../views/parts.js';

/** What a form needs once it is shown, and no server. */
export async function loadSession(definition: FormDefinition) {
  const [session] = await Promise.all([import('../session.js'), loadLaterParts(definition)]);
  return session;
}

/** The form's session on this device: it comes after the first page is shown. */
export class Keeping {
  #session: Promise<FormSession | undefined> | undefined;

  /** The session, or nothing where it did not load; undefined where the form is not open. */
  get session(): Promise<FormSession | undefined> | undefined {
    return this.#session;
  }

  /**
   * Opens the session of a form in the place of the one before.
   * @param opened called before anybody else gets the session
   * @param failed called where it did not load: it can be opened again
   */
  open(
    definition: FormDefinition,
    service: string,
    listener: SessionListener,
    opened: (session: FormSession) => void,
    failed: (error: unknown) => void,
  ): void {
    this.close();
    const opening = loadSession(definition)
      .then(({ FormSession }) => FormSession.open(definition, service, listener))
      .then(
        (session) => {
          if (this.#session === opening) opened(session);
          return session;
        },
        (error: unknown) => {
          if (this.#session === opening) this.#session = undefined;
          failed(error);
          return undefined;
        },
      );
    this.#session = opening;
  }

  save(state: FormState, saved: number): void {
    void this.#session?.then((session) => session?.save(state, saved));
  }

  /** As {@link FormSession.handOver}. */
  async handOver(action: string, state: FormState): Promise<string | undefined> {
    return (await this.#session)?.handOver(action, state);
  }

  /** Forgets the draft. */
  forget(): void {
    void this.#session?.then((session) => session?.startAgain());
  }

  /** Keeps nothing from now on, and removes what was kept. */
  keepNothing(): void {
    void this.#session?.then((session) => session?.keepNothing());
  }

  close(): void {
    void this.#session?.then((session) => session?.close());
    this.#session = undefined;
  }
}
