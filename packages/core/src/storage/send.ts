import type { Answer, Message, MessageFile } from './outbox-entry.js';

/**
 * Sends a message once.
 * @throws where there was no answer
 */
export type Send = (message: Message, signal: AbortSignal) => Promise<Answer>;

// Browsers take up to 64 KiB of requests that outlive their page, and refuse larger ones.
const KEEPALIVE_BYTES = 60_000;

/**
 * Sends by `fetch`: POST, JSON, `Idempotency-Key`. With files it is `multipart/form-data`, the JSON as the
 * part `submission` and each file as a part named by its id.
 */
export const sendByFetch: Send = async ({ url, body, idempotencyKey, files = [] }, signal) => {
  const json = JSON.stringify(body);
  const bytes = new TextEncoder().encode(json);
  return fetchAnswer(url, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      ...(files.length === 0 && { 'Content-Type': 'application/json' }),
      'Idempotency-Key': idempotencyKey,
    },
    body: files.length === 0 ? bytes : formOf('submission', json, files),
    keepalive: files.length === 0 && bytes.length <= KEEPALIVE_BYTES,
    signal,
  });
};

/**
 * Fetches an answer: JSON or text, and when to come back. A redirect is not an answer: the page it leads
 * to, a login say, would answer 200 for a server that has received nothing.
 * @throws where there was no answer
 */
export async function fetchAnswer(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  if (response.type === 'opaqueredirect') throw new Error(`${url} answered with a redirect`);
  const retryAfter = readRetryAfter(response.headers.get('Retry-After'));
  return {
    status: response.status,
    body: await readBody(response),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** JSON and files as parts of a form. */
export function formOf(name: string, json: string, files: readonly MessageFile[]): FormData {
  const form = new FormData();
  form.append(name, new Blob([json], { type: 'application/json' }));
  for (const { id, name: fileName, content } of files) form.append(id, content, fileName);
  return form;
}

/** Bytes a second of a slow connection: 256 kbit/s. */
const SLOW = 32_768;

/**
 * Milliseconds that a message may take: its files need time to travel.
 * @param base without them
 */
export function timeFor({ files = [] }: Pick<Message, 'files'>, base: number): number {
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
  return base + Math.ceil(bytes / SLOW) * 1000;
}

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
