/** Keeps what people answer without script, by session, until they send it. */
export interface FormStore {
  /** What was saved under a session; undefined where nothing was. */
  load(session: string): Promise<unknown>;
  /** Keeps a state, which is JSON, in the place of an older one. */
  save(session: string, state: unknown): Promise<void>;
  remove(session: string): Promise<void>;
  /** As `load` and `remove` at once: of any number that ask together, one gets what was saved. */
  take(session: string): Promise<unknown>;
}

/** A store in memory, for tests and demonstrations: it forgets all when the process ends. */
export function createMemoryStore(): FormStore {
  const sessions = new Map<string, string>();
  const read = (session: string): unknown => {
    const state = sessions.get(session);
    return state === undefined ? undefined : JSON.parse(state);
  };
  return {
    async load(session) {
      return read(session);
    },
    async save(session, state) {
      sessions.set(session, JSON.stringify(state));
    },
    async remove(session) {
      sessions.delete(session);
    },
    async take(session) {
      const state = read(session);
      sessions.delete(session);
      return state;
    },
  };
}
