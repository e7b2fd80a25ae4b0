import {
  connectDirectory,
  type LiveDirectory,
  type LiveOptions,
} from '../model/live/connect-directory.js';
import { feedRecords, type FeedRecord } from './feed-records.js';
import { mockFeed, type MockFeedOptions } from './mock-feed.js';
import { VirtualClock } from './virtual-clock.js';

export interface MockConnection {
  directory: LiveDirectory;
  clock: VirtualClock;
  /** Addresses asked for, in order, without the feed's own. */
  requests: string[];
  /** Requests of which nobody wanted the answer any more. */
  aborted: string[];
  /** May be changed while the feed runs. */
  feed: MockFeedOptions;
  /** How often the directory told of changes. */
  changes: () => number;
}

/** A directory on a mock feed, on a clock of its own. */
export function connectMock(
  services: number | readonly FeedRecord[],
  given: MockFeedOptions = {},
  options: LiveOptions = {},
  clock = new VirtualClock(),
): MockConnection {
  const { now, sleep } = clock;
  const feed: MockFeedOptions = { ...given, now, sleep };
  const records = typeof services === 'number' ? feedRecords(services) : services;
  const respond = mockFeed(records, feed);
  const requests: string[] = [];
  const aborted: string[] = [];
  let changes = 0;
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = request.url.slice('https://feed.example/api'.length);
    requests.push(path);
    return new Promise((resolve, reject) => {
      request.signal.addEventListener('abort', () => {
        aborted.push(path);
        reject(request.signal.reason);
      });
      respond(request).then(resolve, reject);
    });
  };
  const directory = connectDirectory('https://feed.example/api', {
    onChange: () => {
      changes += 1;
    },
    ...options,
    platform: { fetch, now, sleep, random: () => 0.5 },
  });
  return { directory, clock, requests, aborted, feed, changes: () => changes };
}
