import type { Need } from './model/directory-types.js';

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
  /** Whom to ask when nothing is found or the directory fails, as text: "Phone 020 7946 0000". */
  contact?: string | undefined;
  /**
   * Keeps what is asked for out of addresses, where a shared computer, a proxy or a web statistic
   * would have it: forms are sent by POST, and Back is the browser's memory of the page.
   */
  keepPrivate?: boolean | undefined;
  /** Needs in plain words, to choose from. */
  needs?: readonly Need[] | undefined;
  /** Help that cannot wait, by what is searched for. */
  crisis?: readonly CrisisHelp[] | undefined;
  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  holidays?: readonly string[] | undefined;
}

/** Whom to turn to at once. Shown over results and services that it concerns. */
export interface CrisisHelp {
  heading: string;
  text: string;
  /** A telephone number, as it is to be read. */
  phone?: string;
  /** A web page, `http:` or `https:`. */
  url?: string;
  /** Ids of categories and needs that it concerns. */
  categories?: readonly string[];
  needs?: readonly string[];
  /** Words in a search that it concerns, lower case. */
  words?: readonly string[];
  /** Address of a harmless page: the finder then has an "Exit this page" button that leads there. */
  exit?: string;
}
