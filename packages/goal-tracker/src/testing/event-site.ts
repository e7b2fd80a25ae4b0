import type { StoredEvent } from '../model/events.js';
import {
  createEventHandler,
  createMemoryPlans,
  type Caller,
  type EventHandlerOptions,
} from '../server.js';
import { PARTIES } from './diary.js';

/** What a GET answers. */
export interface Given {
  readonly events: readonly StoredEvent[];
  readonly cursor: string;
  readonly more: boolean;
  readonly reset?: true;
}

/** What a POST answers. */
export interface Taken {
  readonly accepted: readonly string[];
  readonly refused: readonly { id: string; path: string; message: string }[];
}

const URL_OF_EVENTS = 'https://council.example/plan/events';

/** A site that takes events of any plan, and who asks for who they say they are: `x-role: worker`. */
export function eventSite({
  store = createMemoryPlans(),
  callers = PARTIES,
  ...options
}: Partial<EventHandlerOptions> & {
  readonly callers?: Readonly<Record<string, Caller>>;
} = {}) {
  const handler = createEventHandler({
    store,
    author: (request) => {
      const role = request.headers.get('x-role') ?? 'worker';
      return role === 'nobody' ? 'signed-out' : callers[role];
    },
    ...options,
  });
  const send = (
    method: string,
    query: string,
    role: string,
    body?: string,
    headers: Record<string, string> = {},
  ) =>
    handler(
      new Request(URL_OF_EVENTS + query, {
        method,
        headers: {
          'x-role': role,
          ...(method === 'POST' && { 'content-type': 'application/json' }),
          origin: 'https://council.example',
          ...headers,
        },
        ...(body !== undefined && { body }),
      }),
    );
  return {
    store,
    handler,
    send,
    /** Reads one page. */
    async get(role = 'worker', since?: string, plan = 'p'): Promise<Given> {
      const query = new URLSearchParams({ plan, ...(since !== undefined && { since }) });
      return (await send('GET', `?${query}`, role)).json() as Promise<Given>;
    },
    async post(events: readonly unknown[], role = 'worker', plan = 'p'): Promise<Taken> {
      const body = JSON.stringify({ events });
      const response = await send('POST', `?plan=${plan}`, role, body);
      return response.json() as Promise<Taken>;
    },
  };
}
