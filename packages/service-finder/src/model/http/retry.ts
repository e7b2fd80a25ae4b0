const baseDelay = 500;
const longestDelay = 8_000;

/**
 * How long to wait before asking again: exponential back-off with full jitter, so that the pages
 * that failed together do not all come back together.
 *
 * @param attempt that failed, from 1
 * @param random from 0 to 1
 * @returns milliseconds
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelay(attempt: number, random: number): number {
  return random * Math.min(longestDelay, baseDelay * 2 ** (attempt - 1));
}

/** Whether a server that answers so may answer better in a moment. */
export function isWorthRetrying(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

/**
 * The `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since 1970
 * @returns milliseconds from now; undefined when it says nothing of use
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse takes much for a date: "-5" is one. The header's dates all begin with a weekday.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
