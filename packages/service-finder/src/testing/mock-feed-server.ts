import { feedRecords } from './feed-records.js';
import { mockFeed, misbehaviours, type Misbehaviour } from './mock-feed.js';

interface Context {
  path: string;
  querystring: string;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** What is served for an address that `feedAddress` made. */
const address = /^\/mock-feed\/[^/]+\/(v1|v3)\/(\d+)\/([^/]*)\/api(\/.*)$/;

/**
 * Middleware for @web/test-runner: serves mock feeds, one for each address that `feedAddress` makes,
 * so that they can be asked from a worker too.
 */
export function serveMockFeeds() {
  const feeds = new Map<string, (request: Request) => Promise<Response>>();
  return async (context: Context, next: () => Promise<void>): Promise<void> => {
    const match = address.exec(context.path);
    if (!match) return next();
    const [, version, count, names = '', path = ''] = match;
    const key = context.path.slice(0, -path.length);
    const feed =
      feeds.get(key) ??
      mockFeed(feedRecords(Number(count)), {
        version: version === 'v1' ? 'v1' : 'v3',
        misbehaviours: misbehaviours.filter((name) => names.split(',').includes(name)),
        maximumPerPage: 20,
        // A second for every three: the test runner's patience is not a person's.
        sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 3)),
      });
    feeds.set(key, feed);
    const url = new URL(`${path}?${context.querystring}`, 'http://feed.example');
    const response = await feed(new Request(url));
    context.status = response.status;
    response.headers.forEach((value, name) => context.set(name, value));
    context.body = await response.text();
  };
}

let feeds = 0;

/** Address of a mock feed of its own, in a browser test. */
export function feedAddress(
  count: number,
  given: readonly Misbehaviour[] = [],
  version: 'v1' | 'v3' = 'v3',
): string {
  feeds += 1;
  // Unlike that of another run, in a browser that keeps what it got.
  const own = `${Date.now()}-${feeds}`;
  return `/mock-feed/${own}/${version}/${count}/${given.join()}/api`;
}
