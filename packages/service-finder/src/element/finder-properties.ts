import { CouncilElement } from '@council-elements/core';
import { property } from 'lit/decorators.js';
import type { MapAdapter } from '../map/map-adapter.js';
import type { Messages } from '../messages/en.js';
import type { CrisisHelp } from '../model/crisis.js';
import type { Directory, Need, OfferedCategory, Query } from '../model/directory-types.js';
import type { Rejected } from '../model/query.js';
import type { Outcome } from '../outcome.js';
import type { FinderSettings } from '../settings.js';
import type { PlaceOutcome } from '../views/context.js';

/** What a page says to its finder: all attributes and properties of `<council-service-finder>`. */
export abstract class FinderProperties extends CouncilElement<Messages> implements FinderSettings {
  static override readonly handover = [
    'query',
    'outcome',
    'placeOutcome',
    'rejected',
    'parameters',
    'now',
    'needs',
    'categories',
    'crisis',
    'holidays',
  ];
  /** Address of Open Referral UK JSON, relative to the page: one page of services, or an array. */
  @property() src: string | undefined;

  /**
   * Address of a live Open Referral UK API, version 1 or 3, relative to the page; in the place of
   * `src`. Another site's API must allow this one to read it (CORS).
   */
  @property() endpoint: string | undefined;

  /**
   * Address of the text index of `src`, which `npx council-services index` makes: the browser then has
   * less to do. One that is not of the same services is not used, which the console says.
   */
  @property() index: string | undefined;

  /** Services on a page of results. A server that renders the element must use the same. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /**
   * Level of the finder's first heading. 2 for a page that has its own `<h1>`; at 1 the finder's
   * heading is the `<h1>`: its title over the results, the service's name on a service's page.
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /**
   * Page that takes referrals. Each service then has a "Refer to this service" link to it, with
   * `service=<id>`.
   */
  @property({ attribute: 'referral-href' }) referralHref: string | undefined;

  /** Whom to ask when nothing is found or the directory fails, as text: "Phone 020 7946 0000". */
  @property() contact: string | undefined;

  /**
   * Keeps what is asked for out of addresses, titles and the browser's history, where a shared
   * computer, a proxy or a web statistic would have it: forms are sent by POST, and a page that is
   * reloaded or left forgets.
   */
  @property({ type: Boolean, attribute: 'keep-private' }) keepPrivate = false;

  /** Needs in plain words, to choose from. */
  @property({ attribute: false }) needs: readonly Need[] = [];

  /**
   * Categories to offer, in this order and no others; those of the directory while there are none.
   * One that the address asks for and that is not offered still filters, and can be taken away.
   */
  @property({ attribute: false }) categories: readonly OfferedCategory[] = [];

  /** Help that cannot wait, by what is searched for. */
  @property({ attribute: false }) crisis: readonly CrisisHelp[] = [];

  /** Days that are not kept as others are, such as bank holidays: `YYYY-MM-DD`. */
  @property({ attribute: false }) holidays: readonly string[] = [];

  /**
   * Where postcodes are looked up: addresses of a table of centroids (`.csv`) or of a postcodes.io API,
   * with spaces between them. Without it nobody is asked where they are.
   */
  @property() place: string | undefined;

  /**
   * Address of the tiles of a map, with `{z}`, `{x}` and `{y}` in it. Results then have a "Show map"
   * button; nothing of a map is loaded before it is pressed.
   */
  @property() map: string | undefined;

  /** Whose map it is, as text under it. */
  @property({ attribute: 'map-attribution' }) mapAttribution: string | undefined;

  /** Draws maps in the place of Leaflet. */
  @property({ attribute: false }) mapAdapter: MapAdapter | undefined;

  /** Directory to search in the place of `src` and `endpoint`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** What is asked for. Taken from the page's address where that holds a query. */
  @property({ attribute: false }) query: Query = {};

  /** The answer to `query`, where a server has it already. */
  @property({ attribute: false }) outcome: Outcome | undefined;

  /** What the place in `query` came to, where a server has found it already. */
  @property({ attribute: false }) placeOutcome: PlaceOutcome | undefined;

  /** What was written in the form and cannot be taken. */
  @property({ attribute: false }) rejected: Rejected | undefined;

  /** The page's parameters, as in `location.search`: a server says them, a browser knows them. */
  @property({ attribute: false }) parameters = '';

  /** What counts as now, in ISO 8601: whether a service is open, and how old its record is. */
  @property({ attribute: false }) now = new Date().toISOString();
}
