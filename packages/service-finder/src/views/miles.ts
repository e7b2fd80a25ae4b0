import type { FinderContext } from './context.js';

/** A distance as exact as it is of use: tenths of a mile, and from ten on whole ones. */
export function milesAway(miles: number, { t }: FinderContext): string {
  if (miles < 0.1) return t('milesLeast');
  return t('miles', { count: miles < 9.95 ? Math.round(miles * 10) / 10 : Math.round(miles) });
}
