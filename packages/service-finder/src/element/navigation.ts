import { readQuery, writeQuery } from '../model/query.js';
import type { Query } from '../model/directory-types.js';

/** What an entry of the history keeps for a finder. */
interface Kept {
  /** What is asked for, where another finder has the address. */
  query?: string;
  /** Where what is asked for is remembered, in private. */
  remembered?: number;
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
 * What is asked for in private, by numbers that the history keeps. Browsers write the history to
 * disk, to open a window again that was closed; this goes with the page.
 */
const remembered = new Map<number, string>();

/**
 * The history of a finder: in the page's address, so that Back, links and bookmarks work. One finder
 * of a page has the address, the first that may; what is asked of another is in the entries of the
 * history. In private neither has it: Back works for as long as the page is not left or reloaded.
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
    const { query = remembered.get(this.kept.remembered ?? 0) } = this.kept;
    return query === undefined ? undefined : readQuery(new URLSearchParams(query));
  }

  /** What this entry of the history asked for in private is not known any more. */
  get forgotten(): boolean {
    const { remembered: number } = this.kept;
    return number !== undefined && !remembered.has(number);
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
      const kept = { ...this.kept, remembered: undefined, ...this.#unaddressed(query) };
      history.replaceState(this.#keeping(kept), '', this.#addressOf(query));
    });
  }

  /** Takes what was asked for out of the address and out of this entry of the history. */
  forget(): void {
    remembered.clear();
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
    if (this.#addressed) return {};
    const text = writeQuery(query).toString();
    if (!this.#keepPrivate()) return { query: text };
    if (text === '') return {};
    const number = Math.random();
    remembered.set(number, text);
    return { remembered: number };
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
