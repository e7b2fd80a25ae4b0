import { readQuery, writeQuery } from '../model/query.js';
import type { Query } from '../model/directory-types.js';

/** What an entry of the history keeps for a finder. */
interface Kept {
  /** What is asked for, where that is not in the address. */
  query?: string;
  /** Pixels from the top of the page, as it was left. */
  scroll?: number;
  /** The entry before this one is the page of results that this service was opened from. */
  fromResults?: boolean;
}

/** Whether two queries have one address. */
export function same(one: Query, other: Query): boolean {
  return writeQuery(one).toString() === writeQuery(other).toString();
}

const connected = new Set<Navigation>();

/**
 * The history of a finder: in the page's address, so that Back, links and bookmarks work. One finder
 * of a page has the address, the first that may; what is asked of another, or in private, is in the
 * entries of the history alone, where Back finds it and nobody reads it.
 */
export class Navigation {
  readonly #keepPrivate: () => boolean;
  #key = '';

  /** @param keepPrivate nothing of what is asked for may be in an address */
  constructor(keepPrivate: () => boolean) {
    this.#keepPrivate = keepPrivate;
  }

  connect(): void {
    const taken = new Set([...connected].map((other) => other.#key));
    let number = 1;
    while (taken.has(`councilServiceFinder${number}`)) number += 1;
    this.#key = `councilServiceFinder${number}`;
    connected.add(this);
  }

  disconnect(): void {
    connected.delete(this);
  }

  /** What this entry of the history asks for; undefined where it asks for nothing. */
  get query(): Query | undefined {
    if (this.#addressed) return addressedQuery();
    const { query } = this.kept;
    return query === undefined ? undefined : readQuery(new URLSearchParams(query));
  }

  /**
   * What the page was opened with. A link that somebody shared works in private too, and is taken out
   * of the address.
   */
  start(given: Query): Query {
    const shared = this.#owns && !this.#addressed ? addressedQuery() : undefined;
    const query = this.query ?? shared ?? given;
    if (shared || !(this.#addressed || same(query, {}))) this.replace(query);
    return query;
  }

  /** Goes on to a query, and keeps with the entry left where the page was scrolled to. */
  push(query: Query, { fromResults }: { fromResults: boolean }): void {
    change(() => {
      history.replaceState(this.#keeping({ ...this.kept, scroll: scrollY }), '');
      history.pushState(
        this.#keeping({ fromResults, ...this.#unaddressed(query) }),
        '',
        this.#addressOf(query),
      );
    });
  }

  /** Has this entry of the history ask for a query. */
  replace(query: Query): void {
    change(() => {
      const kept = { ...this.kept, ...this.#unaddressed(query) };
      history.replaceState(this.#keeping(kept), '', this.#addressOf(query));
    });
  }

  /** Takes what was asked for out of the address and out of this entry of the history. */
  forget(): void {
    change(() => {
      history.replaceState(null, '', this.#owns ? addressOf({}) : location.href);
    });
  }

  /** What is kept with this entry of the history. */
  get kept(): Kept {
    const state = history.state as Record<string, Kept | undefined> | null;
    return state?.[this.#key] ?? {};
  }

  /** The address is this finder's to write. */
  get #owns(): boolean {
    const all = [...connected];
    return (all.find((one) => !one.#keepPrivate()) ?? all[0]) === this;
  }

  /** What is asked for is in the address. */
  get #addressed(): boolean {
    return this.#owns && !this.#keepPrivate();
  }

  #unaddressed(query: Query): Kept {
    return this.#addressed ? {} : { query: writeQuery(query).toString() };
  }

  #addressOf(query: Query): string {
    return this.#owns ? addressOf(this.#addressed ? query : {}) : location.href;
  }

  #keeping(kept: Kept): unknown {
    return { ...(history.state as object | null), [this.#key]: kept };
  }
}

/** The query in the page's address; undefined when there is none in it. */
function addressedQuery(): Query | undefined {
  const query = readQuery(new URLSearchParams(location.search));
  return same(query, {}) ? undefined : query;
}

function addressOf(query: Query): string {
  const parameters = writeQuery(query, new URLSearchParams(location.search)).toString();
  return `${location.pathname}${parameters && `?${parameters}`}`;
}

function change(write: () => void): void {
  try {
    write();
  } catch {
    // WebKit takes a hundred changes in ten seconds; a sandboxed frame may take none. The finder goes
    // on, without the query in the history.
  }
}

let site: string | undefined;

/** Gives the page a title, and keeps the name of its site: what is after the last dash. */
export function entitle(title: string): void {
  site ??= /.* [–-] (.+)$/s.exec(document.title)?.[1] ?? '';
  document.title = site ? `${title} – ${site}` : title;
}
