import type { RelativeDate } from './definition.js';

/**
 * The day that a definition means: an ISO 8601 date, or one measured from today. A day that its month
 * does not have is the last of it: a month before 31 March is 28 or 29 February.
 * @param today ISO 8601
 */
export function dayOf(bound: string | RelativeDate, today: string): string {
  if (typeof bound === 'string') return bound;
  const { years = 0, months = 0, weeks = 0, days = 0 } = bound;
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const moved = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last) + weeks * 7 + days);
  return moved.toISOString().slice(0, 10);
}
