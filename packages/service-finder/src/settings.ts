import type { CrisisHelp } from './model/crisis.js';
import type { Need, OfferedCategory } from './model/directory-types.js';

/**
 * What a council decides about its finder. The element has a property for each, the server's handler
 * an option; a server that renders the element hands them over.
 */
export interface FinderSettings {
  /**
   * Page that takes referrals. Each service then has a "Refer to this service" link to it, with
   * `service=<id>`.
   */
  referralHref?: string | undefined;
  /**
   * Where postcodes are looked up: addresses of a table of centroids (`.csv`) or of a postcodes.io API,
   * with spaces between them. Without it nobody is asked where they are.
   */
  place?: string | undefined;
  /** Whom to ask when nothing is found or the directory fails, as text: "Phone 020 7946 0000". */
  contact?: string | undefined;
  /**
   * Keeps what is asked for out of addresses, titles and the browser's history, where a shared
   * computer, a proxy or a web statistic would have it: forms are sent by POST, and a page that is
   * reloaded or left forgets. See docs/decisions/0023-private-mode.md.
   */
  keepPrivate?: boolean | undefined;
  /** Needs in plain words, to choose from. */
  needs?: readonly Need[] | undefined;
  /**
   * Categories to offer, in this order and no others; those of the directory unless told. One that an
   * address asks for and that is not offered still filters, and can be taken away. Those that stand
   * for others (`terms`) the directory must know too: `createDirectory(services, { categories })`.
   */
  categories?: readonly OfferedCategory[] | undefined;
  /** Help that cannot wait, by what is searched for. */
  crisis?: readonly CrisisHelp[] | undefined;
  /**
   * Address of the tiles of a map, with `{z}`, `{x}` and `{y}` in it: `https://…/{z}/{x}/{y}.png`.
   * Results then have a "Show map" button. A Content Security Policy must allow images from there.
   */
  map?: string | undefined;
  /** Whose map it is, as text under it: "© OpenStreetMap contributors, openstreetmap.org/copyright". */
  mapAttribution?: string | undefined;
  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  holidays?: readonly string[] | undefined;
}
