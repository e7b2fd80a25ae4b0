import { categoryId, isAtPostcode, toV1, toV3, type FeedRecord } from './feed-records.js';

/**
 * What live feeds have been seen to do, or a malicious one could:
 *
 * - parameters: `ignores-…`; `refuses-parameters` answers 400 to those beyond the page's number
 * - pages: `repeats-first-page` whichever is asked for, `repeats-last-page` for ever, `endless` new
 *   ones, `counts-from-zero`, `404-after-last-page`, `whole` list without pages
 * - totals: `totals-too-high`, `totals-of-page` (as if the page were all), `no-totals`
 * - rows: `shallow`, whatever is asked for; `no-records` of single services; `clashing-ids`
 * - answers: `down`, `goes-down` (after eight), `unreachable`, `flaky` and `flaky-html` (every third answer), `html`, `cut-json`,
 *   `other-json`, `slow` (3 s), `hangs`, `giant`, `redirects`
 * - `asks-to-wait`: every fifth answer is a 429 that says for how many seconds; `asks-until`: a 503
 *   that says until when; `asks-for-a-day`
 */
export const misbehaviours = [
  'ignores-search',
  'ignores-taxonomy',
  'ignores-postcode',
  'ignores-modified-after',
  'ignores-per-page',
  'refuses-parameters',
  'repeats-first-page',
  'repeats-last-page',
  'endless',
  'counts-from-zero',
  '404-after-last-page',
  'whole',
  'totals-too-high',
  'totals-of-page',
  'no-totals',
  'shallow',
  'no-records',
  'clashing-ids',
  'down',
  'goes-down',
  'unreachable',
  'flaky',
  'flaky-html',
  'html',
  'cut-json',
  'other-json',
  'slow',
  'hangs',
  'giant',
  'redirects',
  'asks-to-wait',
  'asks-until',
  'asks-for-a-day',
] as const;
export type Misbehaviour = (typeof misbehaviours)[number];

export interface MockFeedOptions {
  version?: 'v1' | 'v3';
  /** May be changed while the feed runs. */
  misbehaviours?: readonly Misbehaviour[];
  /** Rows of a page at most; 100 unless told. */
  maximumPerPage?: number;
  now?: () => number;
  sleep?: (milliseconds: number) => Promise<void>;
}

const html = '<!doctype html><title>Sorry</title><h1>We are working on it</h1>';

/** A live feed that has these services, and is as good or bad as told. */
export function mockFeed(
  records: readonly FeedRecord[],
  options: MockFeedOptions = {},
): (request: Request) => Promise<Response> {
  const { sleep = () => Promise.resolve(), now = () => Date.now() } = options;
  const does = (name: Misbehaviour) => options.misbehaviours?.includes(name) ?? false;
  let requests = 0;

  return async (request) => {
    requests += 1;
    if (does('slow')) await sleep(3_000);
    if (does('hangs')) await new Promise(() => undefined);
    if (does('unreachable')) throw new TypeError('Failed to fetch');
    if (does('down') || (does('goes-down') && requests > 8)) {
      return new Response('Internal Server Error', { status: 500 });
    }
    if (does('redirects')) return new Response(null, { status: 302, headers: { location: '/' } });
    if (does('flaky') && requests % 3 === 0) return new Response(html, { status: 500 });
    if (does('html') || (does('flaky-html') && requests % 3 === 0)) return page(html);
    if (does('cut-json')) return page('{"contents":[{"id":');
    if (does('other-json')) return Response.json({ type: 'FeatureCollection', features: [] });
    if (does('giant')) return new Response(giant());
    if (does('asks-for-a-day')) return wait(429, String(24 * 60 * 60));
    if (does('asks-to-wait') && requests % 5 === 0) return wait(429, '7');
    if (does('asks-until') && requests % 5 === 0) {
      return wait(503, new Date(now() + 7_000).toUTCString());
    }
    return answer(new URL(request.url));
  };

  function answer({ pathname, searchParams }: URL): Response {
    const [, id] = /\/services\/([^/]+)$/.exec(pathname) ?? [];
    if (id !== undefined) return one(decodeURIComponent(id));
    if (!pathname.endsWith('/services')) return missing();
    const known = ['page', ...(does('refuses-parameters') ? [] : searchParams.keys())];
    if ([...searchParams.keys()].some((name) => !known.includes(name))) {
      return new Response('{"error":"Bad Request"}', { status: 400 });
    }
    return list(searchParams);
  }

  function one(id: string): Response {
    const record = records.find((candidate) => candidate.id === id);
    return record && !does('no-records') ? Response.json(row(record, true)) : missing();
  }

  function list(asked: URLSearchParams): Response {
    const isFull = !does('shallow') && (options.version === 'v1' || asked.get('full') === 'true');
    const found = records.filter((record) => matches(record, asked));
    if (does('whole')) return Response.json(found.map((record) => row(record, isFull)));
    const { maximumPerPage = 100 } = options;
    const wanted = does('ignores-per-page') ? 20 : Number(asked.get('per_page') ?? 20);
    const size = Math.min(wanted, maximumPerPage);
    const pages = Math.max(1, Math.ceil(found.length / size));
    const number = Number(asked.get('page') ?? 1);
    const index = does('counts-from-zero') ? number : number - 1;
    const at = does('repeats-first-page')
      ? 0
      : does('repeats-last-page')
        ? Math.min(index, pages - 1)
        : index;
    if (at >= pages && does('404-after-last-page')) return missing();
    const shown = does('endless')
      ? records.slice(0, size).map((record) => ({ ...record, id: `${record.id}-${index}` }))
      : found.slice(at * size, (at + 1) * size);
    const rows = shown.map((record) => row(record, isFull));
    return Response.json(around(rows, { at, number, total: found.length, pages }));
  }

  function matches(record: FeedRecord, asked: URLSearchParams): boolean {
    const isV1 = options.version === 'v1';
    const text = asked.get(isV1 ? 'text' : 'search');
    const term = asked.get(isV1 ? 'taxonomy_id' : 'taxonomy_term_id');
    const postcode = asked.get('postcode');
    const after = asked.get('modified_after');
    const has = (word: string) => record.name.toLowerCase().includes(word);
    return (
      (text === null || does('ignores-search') || text.toLowerCase().split(' ').every(has)) &&
      (term === null || does('ignores-taxonomy') || categoryId(record.category) === term) &&
      (postcode === null || does('ignores-postcode') || isAtPostcode(record, postcode)) &&
      (after === null || does('ignores-modified-after') || record.modified >= after)
    );
  }

  function row(record: FeedRecord, isFull: boolean): Record<string, unknown> {
    const found = (options.version === 'v1' ? toV1 : toV3)(record, isFull);
    return does('clashing-ids') && record.id.endsWith('7') ? { ...found, id: 'service-7' } : found;
  }

  interface Place {
    at: number;
    number: number;
    total: number;
    pages: number;
  }

  function around(rows: unknown[], { at, number, total, pages }: Place): unknown {
    const isLast = at >= pages - 1;
    const totals = does('totals-too-high')
      ? [total * 3, pages * 3]
      : does('totals-of-page')
        ? [rows.length, 1]
        : [total, pages];
    const [items, count] = does('no-totals') ? [] : totals;
    const last = does('totals-of-page') || (isLast && !does('endless'));
    return options.version === 'v1'
      ? {
          totalElements: items,
          totalPages: count,
          number,
          size: rows.length,
          first: at === 0,
          last,
          content: rows,
        }
      : {
          total_items: items,
          total_pages: count,
          page_number: number,
          size: rows.length,
          first_page: at === 0,
          last_page: last,
          empty: rows.length === 0,
          contents: rows,
        };
  }
}

function page(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/html' } });
}

function missing(): Response {
  return new Response('{"error":"Not Found"}', { status: 404 });
}

function wait(status: number, after: string): Response {
  return new Response('', { status, headers: { 'retry-after': after } });
}

/** A list that never ends. */
function giant(): ReadableStream<Uint8Array> {
  const chunk = new TextEncoder().encode(`{"id":"1","name":"${'x'.repeat(1024 ** 2)}"},`);
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}
