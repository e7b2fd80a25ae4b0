import { serveDirectory } from './directoryServer.js';
import { startedId, type WorkerRequest, type WorkerResponse } from './workerProtocol.js';

const send = (response: WorkerResponse) => self.postMessage(response);
const answer = serveDirectory(send);

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => void answer(event.data));
send({ id: startedId, result: undefined });
