import { readQuery, writeQuery } from './model/query.js';
import type { Query } from './model/directory-types.js';

/** What an entry of the history keeps of a page of results that was left. */
interface Kept {
  /** Pixels from the top of the page. */
  scroll?: number;
  /** The entry before this one is the page of results that this service was opened from. */
  fromResults?: boolean;
}

const key = 'councilServiceFinder';

/** Whether two queries have one address. */
export function same(one: Query, other: Query): boolean {
  return writeQuery(one).toString() === writeQuery(other).toString();
}

/** The query in the page's address; undefined when there is none in it. */
export function addressedQuery(): Query | undefined {
  const query = readQuery(new URLSearchParams(location.search));
  return same(query, {}) ? undefined : query;
}

/** The query of a link or a form of ours; undefined for one that leads elsewhere. */
export function linkedQuery(href: string | null): Query | undefined {
  return href?.startsWith('?') ? readQuery(new URLSearchParams(href)) : undefined;
}

/** Moves the page to a query's address, and keeps with the one left where it was scrolled to. */
export function moveTo(query: Query, { fromResults }: { fromResults: boolean }): void {
  try {
    history.replaceState(keeping({ ...kept(), scroll: scrollY }), '');
    history.pushState(keeping({ fromResults }), '', addressOf(query));
  } catch {
    // WebKit takes a hundred changes in ten seconds; a sandboxed frame may take none. The finder goes
    // on, without the query in the address.
  }
}

/** Gives the page as it is the address of a query. */
export function readdress(query: Query): void {
  try {
    history.replaceState(history.state, '', addressOf(query));
  } catch {
    // As in moveTo.
  }
}

/** Takes what was asked for out of the page's address and its entry in the history. */
export function forgetQuery(): void {
  try {
    history.replaceState(null, '', addressOf({}));
  } catch {
    // As in moveTo.
  }
}

function addressOf(query: Query): string {
  const parameters = writeQuery(query, new URLSearchParams(location.search)).toString();
  return `${location.pathname}${parameters && `?${parameters}`}`;
}

/** What was kept with this entry of the history. */
export function kept(): Kept {
  const state = history.state as Record<string, Kept | undefined> | null;
  return state?.[key] ?? {};
}

function keeping(kept: Kept): unknown {
  return { ...(history.state as object | null), [key]: kept };
}

let site: string | undefined;

/** Gives the page a title, and keeps the name of its site: what is after the last dash. */
export function entitle(title: string): void {
  site ??= /.* [–-] (.+)$/s.exec(document.title)?.[1] ?? '';
  document.title = site ? `${title} – ${site}` : title;
}
