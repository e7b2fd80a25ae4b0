/** Days that answers are kept after the form was last used, on a device or a server. */
export const DAYS_KEPT = 28;

/**
 * Until when answers are kept.
 * @param used when the form was last used, in milliseconds since 1970
 */
export function keptUntil(used: number): Date {
  return new Date(used + DAYS_KEPT * 86_400_000);
}
