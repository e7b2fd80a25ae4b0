import { type Service } from '../model/types.js';
import {
  DirectoryError,
  type Directory,
  type Query,
  type SearchResult,
} from '../model/directory-types.js';
import type { DirectorySource, OpenOptions } from './open-directory.js';
import {
  changedId,
  deserialiseError,
  startedId,
  type Call,
  type OpenResult,
  type WorkerRequest,
  type WorkerResponse,
} from './protocol.js';

/** A directory that is searched away from the page's own thread. */
export interface WorkerDirectory extends Directory {
  /**
   * When the directory has been read: its size and the problems in its data.
   * Rejected with a {@link DirectoryError} when it cannot be used.
   */
  readonly ready: Promise<OpenResult>;
  /** Ends the worker; what has not been answered is rejected as aborted. */
  close(): void;
}

/**
 * Opens a directory in a worker, which fetches, reads, indexes and searches it. Where no worker can
 * be had (a page from a file, a script from another origin, a policy against it) the same code is
 * loaded into the page instead.
 *
 * @param source address of Open Referral UK JSON, relative to the page; services read already; or a
 *   live API
 * @param onChange a live directory has more services than those of its answers so far
 */
export function createWorkerDirectory(
  source: DirectorySource,
  options: OpenOptions = {},
  onChange: () => void = () => undefined,
): WorkerDirectory {
  return new ProxyDirectory(source, options, onChange);
}

/** The other side of the protocol: a worker, or the same code on this thread. */
interface Connection {
  post(request: WorkerRequest): void;
  close(): void;
}

interface PendingCall {
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

class ProxyDirectory implements WorkerDirectory {
  readonly ready: Promise<OpenResult>;
  readonly #connection: Promise<Connection>;
  readonly #pending = new Map<number, PendingCall>();
  #closed: DOMException | undefined;
  #lastId = startedId;

  constructor(
    source: DirectorySource,
    options: OpenOptions,
    readonly onChange: () => void,
  ) {
    const receive = (response: WorkerResponse) => this.#receive(response);
    this.#connection = connectWorker(receive, (error) => this.#rejectAll(error)).catch(() =>
      connectHere(receive),
    );
    this.ready = this.#call({ method: 'open', ...absolute(source, options) });
    // Whoever searches hears of it; nobody has to ask whether it is ready.
    this.ready.catch(() => undefined);
  }

  search(query: Query, signal?: AbortSignal): Promise<SearchResult> {
    return this.#call({ method: 'search', query }, signal);
  }

  service(serviceId: string, signal?: AbortSignal): Promise<Service | undefined> {
    return this.#call({ method: 'service', serviceId }, signal);
  }

  suggest(text: string, signal?: AbortSignal): Promise<string[]> {
    return this.#call({ method: 'suggest', text }, signal);
  }

  close(): void {
    this.#closed = new DOMException('The directory was closed', 'AbortError');
    for (const id of this.#pending.keys()) this.#post({ id, method: 'abort' });
    this.#rejectAll(this.#closed);
    this.#post({ id: this.#lastId, method: 'close' });
    void this.#connection.then((connection) => connection.close()).catch(() => undefined);
  }

  #call<Result>(call: Call, signal?: AbortSignal): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      if (this.#closed || signal?.aborted) return reject(this.#closed ?? signal?.reason);
      const settle = () => {
        this.#pending.delete(id);
        signal?.removeEventListener('abort', abort);
      };
      const abort = () => {
        settle();
        this.#post({ id, method: 'abort' });
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort);
      this.#pending.set(id, {
        resolve: (result) => {
          settle();
          resolve(result as Result);
        },
        reject: (reason) => {
          settle();
          reject(reason);
        },
      });
      this.#post({ id, ...call });
    });
  }

  #post(request: WorkerRequest): void {
    this.#connection
      .then((connection) => connection.post(request))
      .catch((error: unknown) => {
        // The search code itself could not be loaded.
        const reason = error instanceof Error ? error.message : String(error);
        this.#pending.get(request.id)?.reject(new DirectoryError('network', 'worker', reason));
      });
  }

  #receive(response: WorkerResponse): void {
    if (response.id === changedId) return this.#closed ? undefined : this.onChange();
    const pending = this.#pending.get(response.id);
    if ('error' in response) pending?.reject(deserialiseError(response.error));
    else pending?.resolve(response.result);
  }

  #rejectAll(reason: unknown): void {
    for (const pending of [...this.#pending.values()]) pending.reject(reason);
  }
}

/**
 * Starts the worker.
 *
 * @returns rejected when there can be none: some browsers say so at once, others by an event
 */
async function connectWorker(
  receive: (response: WorkerResponse) => void,
  fail: (error: Error) => void,
): Promise<Connection> {
  const worker = new Worker(new URL('./directory.worker.js', import.meta.url), { type: 'module' });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', () => resolve(), { once: true });
      worker.addEventListener('error', reject, { once: true });
    });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  worker.addEventListener('message', (event: MessageEvent<WorkerResponse>) => receive(event.data));
  worker.addEventListener('error', (event) => fail(new Error(event.message)));
  return {
    post: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
}

/** Loads the search code into the page; only when it is needed, for it is not small. */
async function connectHere(receive: (response: WorkerResponse) => void): Promise<Connection> {
  const { serveDirectory } = await import('./serve-directory.js');
  const answer = serveDirectory(receive);
  return { post: (request) => void answer(request), close: () => undefined };
}

/** A worker's addresses are relative to its script; the council means its page. */
function absolute(source: DirectorySource, options: OpenOptions) {
  const { index } = options;
  return {
    source: absoluteSource(source),
    options: index === undefined ? options : { ...options, index: absoluteAddress(index) },
  };
}

function absoluteSource(source: DirectorySource): DirectorySource {
  if (typeof source === 'string') return absoluteAddress(source);
  return 'endpoint' in source ? { endpoint: absoluteAddress(source.endpoint) } : source;
}

function absoluteAddress(address: string): string {
  try {
    return new URL(address, globalThis.document?.baseURI).href;
  } catch {
    // Fetching it fails, and says so.
    return address;
  }
}
