import { parentPort, workerData } from 'node:worker_threads';
import { livePlans } from './plan-lives.js';

parentPort?.postMessage(await livePlans(Number(workerData)));
