/** Days that answers are kept on a device after the form was last used. */
export const DAYS_KEPT = 28;

/**
 * Until when answers are kept.
 * @param used when the form was last used, in milliseconds since 1970
 */
export function keptUntil(used: number): Date {
  return new Date(used + DAYS_KEPT * 86_400_000);
}
