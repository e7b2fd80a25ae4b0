/** A string that {@link trustedHtml} has marked. */
export class TrustedHtml {
  constructor(readonly value: string) {}
}

/**
 * Marks a string as HTML that is safe to put into the page as it is: written by you or sanitised,
 * never something a person typed or a service sent.
 */
export function trustedHtml(value: string): TrustedHtml {
  return new TrustedHtml(value);
}
