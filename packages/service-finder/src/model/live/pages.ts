import type { Feed } from './feed.js';
import type { FeedPage } from './feed-page.js';

const maximumPages = 1000;
/** Pages with nothing new that can be read, after which a feed is taken to go round in circles. */
const maximumRepeats = 3;
/** Pages that failed, after which a feed is left alone. */
const maximumFailures = 5;

/**
 * Which page to ask for next, and when it is enough. What a feed says of its totals is taken as a
 * hint where to look; that there is nothing more is believed when a page is empty, or when all that
 * it says and gives agree.
 */
export class Pages {
  #next: number;
  #rows = 0;
  #claimed: number | undefined;
  #end: 'all' | 'cut' | undefined;
  #sawShort = false;
  #repeats = 0;
  readonly #failed: number[] = [];
  readonly #asked = new Set<number>();

  constructor(readonly feed: Feed) {
    this.#next = feed.firstPage;
  }

  /** Whether all there is has come. */
  get complete(): boolean {
    return this.#end === 'all' && this.#asked.size === 0 && this.#failed.length === 0;
  }

  /** Whether it is of use to ask for more. */
  get open(): boolean {
    return this.#end === undefined && !this.isLost;
  }

  /** Whether so many pages failed that no more is asked for. */
  get isLost(): boolean {
    return this.#failed.length >= maximumFailures;
  }

  /** Whether the feed's own count of its services is right. Undefined when that is not known. */
  get countsRight(): boolean | undefined {
    return this.complete && this.#claimed !== undefined ? this.#claimed === this.#rows : undefined;
  }

  /** The next page. */
  take(): number {
    const page = this.#next++;
    this.#asked.add(page);
    return page;
  }

  /** The pages that there are by the feed's own account, which can be asked for together. */
  *claimed(): Generator<number> {
    const { firstPage, perPage, maximumServices } = this.feed;
    const services = Math.min(this.#claimed ?? 0, maximumServices);
    const pages = firstPage + Math.ceil(services / perPage);
    while (this.open && this.#next < pages) yield this.take();
  }

  /** The pages that failed, to be asked for again. */
  failed(): number[] {
    const pages = this.#failed.splice(0);
    for (const page of pages) this.#asked.add(page);
    return pages;
  }

  fail(number: number): void {
    this.#asked.delete(number);
    this.#failed.push(number);
  }

  /** There is no such page. */
  miss(number: number): void {
    this.#asked.delete(number);
    this.#end ??= 'all';
  }

  /**
   * A page has come.
   *
   * @param isNew whether it has a service that no other had
   * @param isFull whether there is no room for more
   */
  come(number: number, page: FeedPage, isNew: boolean, isFull: boolean): void {
    const { feed } = this;
    this.#asked.delete(number);
    this.#claimed = page.total ?? this.#claimed;
    if (page.rows.length === 0) {
      this.#end ??= 'all';
      return;
    }
    if (isNew) this.#rows += page.rows.length;
    else this.#repeats += 1;
    if (number === feed.firstPage + 1) feed.paging ??= isNew;
    this.#sawShort ||= page.rows.length < feed.perPage && page.isLast !== false;
    this.#end ??= this.#endAfter(page.isWhole, isFull);
  }

  #endAfter(isWhole: boolean, isFull: boolean): 'all' | 'cut' | undefined {
    const hasMore = (this.#claimed ?? 0) > this.#rows;
    if (isWhole) return isFull ? 'cut' : 'all';
    if (this.#sawShort && this.#claimed === this.#rows) return 'all';
    if (isFull || this.#next - this.feed.firstPage >= maximumPages) return 'cut';
    if (this.#repeats < maximumRepeats) return undefined;
    return hasMore ? 'cut' : 'all';
  }
}
