/** How long a draft is kept after its last change: as on a device, and as the form tells people. */
export const DRAFT_DAYS = 28;

/** Keeps what people answer without script, by session, until they send it. */
export interface FormStore {
  /** What was saved under a session; undefined where nothing was. */
  load(session: string): Promise<unknown>;
  /** Keeps a state, which is JSON, in the place of an older one. */
  save(session: string, state: unknown): Promise<void>;
  remove(session: string): Promise<void>;
}

/** A store in memory, for tests and demonstrations: it forgets all when the process ends. */
export function createMemoryStore(): FormStore {
  const sessions = new Map<string, string>();
  return {
    async load(session) {
      const state = sessions.get(session);
      return state === undefined ? undefined : (JSON.parse(state) as unknown);
    },
    async save(session, state) {
      sessions.set(session, JSON.stringify(state));
    },
    async remove(session) {
      sessions.delete(session);
    },
  };
}
