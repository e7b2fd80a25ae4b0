import type { Answer, Message } from './outbox-entry.js';

/**
 * Sends a message once.
 * @throws where there was no answer
 */
export type Send = (message: Message, signal: AbortSignal) => Promise<Answer>;

// Browsers take up to 64 KiB of requests that outlive their page, and refuse larger ones.
const KEEPALIVE_BYTES = 60_000;

/**
 * Sends by `fetch`: POST, JSON, `Idempotency-Key`. A redirect is not an answer: the page it leads
 * to, a login say, would answer 200 for a server that has received nothing.
 */
export const sendByFetch: Send = async ({ url, body, idempotencyKey }, signal) => {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'Idempotency-Key': idempotencyKey,
    },
    body: bytes,
    keepalive: bytes.length <= KEEPALIVE_BYTES,
    redirect: 'manual',
    signal,
  });
  if (response.type === 'opaqueredirect') throw new Error(`${url} answered with a redirect`);
  const retryAfter = readRetryAfter(response.headers.get('Retry-After'));
  return {
    status: response.status,
    body: await readBody(response),
    ...(retryAfter !== undefined && { retryAfter }),
  };
};

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!/[/+]json\b/.test(response.headers.get('Content-Type') ?? '')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
