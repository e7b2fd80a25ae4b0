import { fetchAnswer, type Answer, type PlanEventLike } from '@council-elements/core/storage';

/** Asks a server for events and gives it some; once each, and throws where there was no answer. */
export interface Transport {
  /** @param since how far the server's events are here already */
  pull(plan: string, since: string | undefined, signal: AbortSignal): Promise<Answer>;
  push(plan: string, events: readonly PlanEventLike[], signal: AbortSignal): Promise<Answer>;
}

/**
 * The protocol of `docs/sync-protocol.md` over HTTP.
 * @param endpoint address, relative to the page or absolute; its own parameters stay
 * @throws TypeError where it is no address
 */
export function httpTransport(endpoint: string): Transport {
  const base = new URL(endpoint, document.baseURI).href;
  const addressOf = (parameters: Readonly<Record<string, string>>) => {
    const address = new URL(base);
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address.href;
  };
  const headers = { Accept: 'application/json' };
  return {
    pull: (plan, since, signal) =>
      fetchAnswer(addressOf({ plan, ...(since !== undefined && { since }) }), {
        headers,
        cache: 'no-store',
        signal,
      }),
    push: (plan, events, signal) =>
      fetchAnswer(addressOf({ plan }), {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ events }),
        signal,
      }),
  };
}
