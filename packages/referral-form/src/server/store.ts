/** Keeps what people answer without script, by session, until they send it. */
export interface FormStore {
  /** What was saved under a session; undefined where nothing was. */
  load(session: string): Promise<unknown>;
  /** Keeps a state, which is JSON, in the place of an older one. */
  save(session: string, state: unknown): Promise<void>;
  /** Removes it, and the session's files. */
  remove(session: string): Promise<void>;
  /** As `load` and `remove` at once: of any number that ask together, one gets what was saved. */
  take(session: string): Promise<unknown>;
  /**
   * Keeps what is in a file beside the state of its session, as long as that. There is a state by then.
   * @param id of the file, unique in its session
   */
  saveFile(session: string, id: string, content: Uint8Array): Promise<void>;
  /** What is in a file of a session; undefined where there is none. */
  loadFile(session: string, id: string): Promise<Uint8Array | undefined>;
  /** Removes the files of a session but for some. */
  keepFiles(session: string, ids: readonly string[]): Promise<void>;
}

/** A store in memory, for tests and demonstrations: it forgets all when the process ends. */
export function createMemoryStore(): FormStore {
  const sessions = new Map<string, string>();
  const files = new Map<string, Map<string, Uint8Array>>();
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
      files.delete(session);
    },
    async take(session) {
      const state = read(session);
      sessions.delete(session);
      files.delete(session);
      return state;
    },
    async saveFile(session, id, content) {
      files.set(session, new Map(files.get(session)).set(id, content));
    },
    async loadFile(session, id) {
      return files.get(session)?.get(id);
    },
    async keepFiles(session, ids) {
      const kept = [...(files.get(session) ?? [])].filter(([id]) => ids.includes(id));
      files.set(session, new Map(kept));
    },
  };
}
