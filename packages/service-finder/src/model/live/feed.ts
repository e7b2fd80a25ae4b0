import type { Problem } from '../types.js';
import { FeedError, type FeedClient } from './feed-client.js';
import { readPage, type FeedPage } from './feed-page.js';

/** Rows asked for in one page. Feeds give as many as they like. */
const askedPerPage = 100;
const maximumProblems = 1000;

/** Parameters of a request for services. */
export type Parameters = Readonly<Record<string, string>>;

/** A live feed: where its services are, and what has been learned of its ways by talking to it. */
export class Feed {
  readonly problems: Problem[] = [];
  version: FeedPage['version'] = 'v3';
  /** Rows of a full page, as the first one was. */
  perPage = askedPerPage;
  /** Whether pages are counted from 1, as both versions say, or from 0, as some software does. */
  firstPage: 0 | 1 = 1;
  /** Services there are by the feed's own account. */
  claimed: number | undefined;
  /** Whether the second page is another than the first. Undefined when there was no need to ask. */
  paging: boolean | undefined;
  /** Whether the feed refuses requests that say how many rows, and how full, are wanted. */
  #isPlain = false;
  readonly #services: URL;

  /**
   * @param address of the feed, or of its services; parameters in it are kept
   * @throws {FeedError} when it is no address
   */
  constructor(
    readonly client: FeedClient,
    address: string,
    readonly maximumServices: number,
  ) {
    try {
      this.#services = new URL(address, globalThis.document?.baseURI);
    } catch {
      throw new FeedError('network', address, 'is not an address');
    }
    const path = this.#services.pathname.replace(/\/+$/, '');
    this.#services.pathname = path.endsWith('/services') ? path : `${path}/services`;
  }

  /** Address of a page of services. */
  pageUrl(page: number, parameters: Parameters = {}, perPage = askedPerPage): string {
    const url = new URL(this.#services);
    url.searchParams.set('page', String(page));
    if (!this.#isPlain) {
      url.searchParams.set('per_page', String(perPage));
      url.searchParams.set('full', 'true');
    }
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /** Address of one service. @returns undefined for an id that would lead somewhere else */
  serviceUrl(id: string): string | undefined {
    // A URL takes these for steps up, however they are escaped.
    if (/^\.*$/.test(id)) return undefined;
    const url = new URL(this.#services);
    url.pathname += `/${encodeURIComponent(id)}`;
    return url.href;
  }

  /**
   * Asks for the first page, in the way that the feed can bear, and learns its ways by it.
   *
   * @throws {FeedError} when there is none
   */
  async connect(signal: AbortSignal): Promise<unknown> {
    let json: unknown;
    try {
      json = await this.client.get(this.pageUrl(this.firstPage), signal);
    } catch (error) {
      const refuses =
        error instanceof FeedError &&
        (error.status === 400 || error.status === 422 || error.status === 500);
      if (!refuses || this.#isPlain) throw error;
      this.#isPlain = true;
      try {
        return await this.connect(signal);
      } catch (plain) {
        // It was not for the parameters.
        this.#isPlain = false;
        throw plain;
      }
    }
    const page = readPage(json);
    if (!page) {
      const url = this.pageUrl(this.firstPage);
      throw new FeedError('not-oruk', url, 'is no page of services (Open Referral UK)');
    }
    if (this.firstPage === 1 && page.isFirst === false && page.number === 1) {
      this.firstPage = 0;
      return this.connect(signal);
    }
    this.version = page.version;
    this.claimed = page.total;
    this.perPage = Math.max(1, page.rows.length);
    return json;
  }

  /** Notes what could not be taken as it was, unless that is much too much. */
  note(url: string, problems: readonly Problem[]): void {
    const room = Math.max(0, maximumProblems - this.problems.length);
    for (const problem of problems.slice(0, room)) {
      this.problems.push({ ...problem, path: `${url} ${problem.path}` });
    }
  }
}
