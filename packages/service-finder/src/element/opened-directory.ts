import type { Directory, Need, OfferedCategory } from '../model/directory-types.js';
import type { LogProblem } from '../outcome.js';
import type { DirectorySource } from '../worker/open-directory.js';
import { createWorkerDirectory, type WorkerDirectory } from '../worker/worker-directory.js';

/** Where a finder's services are. The first that is given is searched. */
export interface DirectoryPlace {
  directory: Directory | undefined;
  endpoint: string | undefined;
  src: string | undefined;
  index: string | undefined;
  pageSize: number;
  keepPrivate: boolean;
  needs: readonly Need[];
  categories: readonly OfferedCategory[];
  holidays: readonly string[];
}

/** The directory of a finder: opened when it is first needed, and again after it has failed. */
export class OpenedDirectory {
  readonly #place: () => DirectoryPlace;
  readonly #log: LogProblem;
  readonly #onChange: () => void;
  #opened: WorkerDirectory | undefined;

  /** @param onChange a live API has more services than those of its answers so far */
  constructor(place: () => DirectoryPlace, log: LogProblem, onChange: () => void) {
    this.#place = place;
    this.#log = log;
    this.#onChange = onChange;
  }

  /** There is something to search; else pages are a server's. */
  get exists(): boolean {
    return this.#place().directory !== undefined || this.#source !== undefined;
  }

  open(): Directory | undefined {
    const { directory, index, pageSize, keepPrivate, needs, categories, holidays } = this.#place();
    const source = this.#source;
    if (directory || source === undefined) return directory;
    if (!this.#opened) {
      this.#opened = createWorkerDirectory(
        source,
        {
          pageSize,
          keepPrivate,
          needs,
          categories,
          holidays,
          ...(index !== undefined && { index }),
        },
        this.#onChange,
      );
      this.#opened.ready
        .then(({ problems }) => {
          for (const { path, reason, action } of problems) this.#log(path, `${reason}; ${action}`);
        })
        // Whoever searches hears of it.
        .catch(() => undefined);
    }
    return this.#opened;
  }

  get #source(): DirectorySource | undefined {
    const { endpoint, src } = this.#place();
    return endpoint === undefined ? src : { endpoint };
  }

  close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }
}
