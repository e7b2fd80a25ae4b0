import { serveDirectory } from './serve-directory.js';
import { startedId, type WorkerRequest, type WorkerResponse } from './protocol.js';

const send = (response: WorkerResponse) => self.postMessage(response);
const answer = serveDirectory(send);

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => void answer(event.data));
send({ id: startedId, result: undefined });
