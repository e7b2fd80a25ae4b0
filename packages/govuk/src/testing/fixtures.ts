import { trustedHtml } from '../trustedHtml.js';

/** One of GOV.UK Frontend's own examples of a component: its options, and the HTML they give. */
export interface Fixture {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly html: string;
}

/** What a component's `fixtures.json` holds. */
export interface FixtureFile {
  readonly component: string;
  readonly fixtures: readonly Fixture[];
}

/** Options as ours take them: what is HTML in GOV.UK Frontend's is marked as trusted. */
export function withTrustedHtml(options: unknown, isHtml = false): unknown {
  if (typeof options === 'string') return isHtml && options !== '' ? trustedHtml(options) : options;
  if (Array.isArray(options)) return options.map((item) => withTrustedHtml(item));
  if (typeof options !== 'object' || options === null) return options;
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      // The slots of the service navigation are HTML by another name.
      name === 'slots' ? withTrustedSlots(value) : withTrustedHtml(value, /html$/i.test(name)),
    ]),
  );
}

function withTrustedSlots(slots: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, withTrustedHtml(value, true)]),
  );
}
