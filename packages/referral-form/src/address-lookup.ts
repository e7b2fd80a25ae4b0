/** An address that a lookup found, in the lines of the question. */
export interface FoundAddress {
  /** Building and street, such as “Flat 2, 1 High Street”. */
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly county?: string;
  readonly postcode: string;
  /** Unique Property Reference Number, up to 12 digits: kept and sent with the address. */
  readonly uprn?: string;
}

/**
 * Finds the addresses of a postcode, such as by OS Places or a council's own gazetteer.
 * @param postcode in capitals, with one space
 * @param signal aborted when the answer is not wanted any more, and after 8 seconds
 * @returns none where the postcode has no addresses. Where it rejects, the person types the address.
 */
export type AddressLookup = (
  postcode: string,
  signal: AbortSignal,
) => Promise<readonly FoundAddress[]>;

/** How far a person is with finding an address. */
export type LookupState =
  | { readonly step: 'find'; readonly none?: string; readonly isBusy?: boolean }
  | { readonly step: 'choose'; readonly found: readonly FoundAddress[] }
  | { readonly step: 'manual'; readonly hasFailed?: boolean };
