import { openDirectory, type OpenedDirectory } from './open-directory.js';
import {
  changedId,
  serialiseError,
  type Call,
  type OpenResult,
  type WorkerRequest,
  type WorkerResponse,
} from './protocol.js';

/** The worker's side of the protocol: takes messages, and answers with `send`. */
export function serveDirectory(
  send: (response: WorkerResponse) => void,
): (request: WorkerRequest) => Promise<void> {
  let directory: Promise<OpenedDirectory> | undefined;
  const pending = new Map<number, AbortController>();

  async function open(
    { source, options }: Call & { method: 'open' },
    signal: AbortSignal,
  ): Promise<OpenResult> {
    const changed = () => send({ id: changedId, result: undefined });
    directory = openDirectory(source, options, signal, changed);
    // The call to open reports a failure; without a search nobody else would.
    directory.catch(() => undefined);
    const { size, problems } = await directory;
    return { size, problems };
  }

  async function call(request: Call, signal: AbortSignal): Promise<unknown> {
    if (request.method === 'open') return open(request, signal);
    if (!directory) throw new Error(`${request.method} before open`);
    const { directory: opened } = await directory;
    switch (request.method) {
      case 'search':
        return opened.search(request.query, signal);
      case 'service':
        return opened.service(request.serviceId, signal);
      case 'suggest':
        return opened.suggest(request.text, signal);
    }
  }

  return async (request) => {
    const { id } = request;
    if (request.method === 'abort') {
      pending.get(id)?.abort();
      return;
    }
    if (request.method === 'close') {
      void directory?.then(({ close }) => close()).catch(() => undefined);
      return;
    }
    const controller = new AbortController();
    pending.set(id, controller);
    try {
      const result = await call(request, controller.signal);
      if (!controller.signal.aborted) send({ id, result });
    } catch (error) {
      if (!controller.signal.aborted) send({ id, error: serialiseError(error) });
    } finally {
      pending.delete(id);
    }
  };
}
