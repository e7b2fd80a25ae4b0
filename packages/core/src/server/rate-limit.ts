import { createHmac, randomBytes } from 'node:crypto';

/** How often something may be done. */
export interface RateLimitOptions {
  /** Times, in as many milliseconds. */
  readonly most: number;
  readonly milliseconds: number;
  /** Milliseconds since 1970. Default: the computer's clock. */
  readonly now?: () => number;
}

/** Counts what is done for each key, in this process. */
export interface RateLimit {
  /**
   * Counts one more.
   * @returns seconds until it may be done again; 0 where it may be done now
   */
  take(key: string): number;
}

interface Window {
  count: number;
  readonly end: number;
}

/** Keys that are counted; the oldest give way. */
const MOST_KEYS = 50_000;

/** Limits how often something is done. Keys, such as addresses, are not in its memory as they are. */
export function createRateLimit({
  most,
  milliseconds,
  now = Date.now,
}: RateLimitOptions): RateLimit {
  const secret = randomBytes(32);
  const windows = new Map<string, Window>();
  return {
    take(key) {
      const id = createHmac('sha256', secret).update(key).digest('base64url');
      const known = windows.get(id);
      if (known && known.end > now()) {
        if (known.count >= most) return Math.ceil((known.end - now()) / 1000);
        known.count += 1;
        return 0;
      }
      // Windows are as long as each other: the first of the map is the first to end.
      windows.delete(id);
      for (const [oldest, { end }] of windows) {
        if (end > now() && windows.size < MOST_KEYS) break;
        windows.delete(oldest);
      }
      windows.set(id, { count: 1, end: now() + milliseconds });
      return 0;
    },
  };
}
