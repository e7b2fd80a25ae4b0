import type { Directory } from '../model/directory-types.js';
import type { LogProblem } from '../outcome.js';
import { createWorkerDirectory, type WorkerDirectory } from '../worker/worker-directory.js';

/** Where a finder's services are. The first that is given is searched. */
export interface DirectoryPlace {
  directory: Directory | undefined;
  src: string | undefined;
  pageSize: number;
}

/** The directory of a finder: opened when it is first needed, and again after it has failed. */
export class OpenedDirectory {
  readonly #place: () => DirectoryPlace;
  readonly #log: LogProblem;
  #opened: WorkerDirectory | undefined;

  constructor(place: () => DirectoryPlace, log: LogProblem) {
    this.#place = place;
    this.#log = log;
  }

  /** There is something to search; else pages are a server's. */
  get exists(): boolean {
    const { directory, src } = this.#place();
    return directory !== undefined || src !== undefined;
  }

  open(): Directory | undefined {
    const { directory, src, pageSize } = this.#place();
    if (directory || src === undefined) return directory;
    if (!this.#opened) {
      this.#opened = createWorkerDirectory(src, { pageSize });
      this.#opened.ready
        .then(({ problems }) => {
          for (const { path, reason, action } of problems) this.#log(path, `${reason}; ${action}`);
        })
        // Whoever searches hears of it.
        .catch(() => undefined);
    }
    return this.#opened;
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }
}
