import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Query } from '../directory-types.js';
import { connectMock } from '../../testing/connect-mock.js';
import { categoryId, feedRecords } from '../../testing/feed-records.js';
import { misbehaviours, type Misbehaviour } from '../../testing/mock-feed.js';
import type { FeedCache } from './cache.js';

const minute = 60_000;
const hour = 60 * minute;

/** A cache as a browser's: what is kept is a copy. */
function memoryCache(): FeedCache {
  const kept = new Map<string, string>();
  return {
    get: async (key) => JSON.parse(kept.get(key) ?? 'null') as unknown,
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
  };
}

describe('a live directory with shallow rows', () => {
  const shallow: { misbehaviours: Misbehaviour[] } = { misbehaviours: ['shallow'] };

  it('fetches the records of the services that are shown', async () => {
    const mock = connectMock(250, shallow);
    const { services, notice } = await mock.directory.search({});
    assert.equal(notice, undefined);
    assert.ok(services.every(({ locations }) => locations.length === 1));
    const records = mock.requests.filter((path) => path.startsWith('/services/'));
    assert.deepEqual(records.sort(), services.map(({ id }) => `/services/${id}`).sort());
    await mock.directory.search({});
    await mock.directory.service(services[0]?.id ?? '');
    assert.equal(mock.requests.length, 3 + 10);
    assert.equal((await mock.directory.capabilities()).full, false);
  });

  it('opens a service by its record', async () => {
    const mock = connectMock(250, shallow);
    const service = await mock.directory.service('service-250');
    assert.equal(service?.schedules.length, 1);
    assert.equal(service.organisation?.name, 'Thornbury Vale Council');
  });

  it('filters by what only records say: among the likeliest at once, then all', async () => {
    const mock = connectMock(250, { misbehaviours: ['shallow', 'ignores-taxonomy'] });
    const few = await mock.directory.search({ text: 'n240', categories: [categoryId(4)] });
    assert.deepEqual([few.total, few.notice], [1, undefined]);
    const query: Query = { text: 'eastmere', categories: [categoryId(2)] };
    assert.equal((await mock.directory.search(query)).notice, 'partial');
    assert.ok(mock.requests.length < 40, String(mock.requests.length));
    const before = mock.changes();
    await mock.clock.pass(minute);
    assert.equal(mock.changes(), before + 1);
    const all = await mock.directory.search(query);
    assert.deepEqual([all.total, all.notice], [17, undefined]);
    assert.ok(all.services.every(({ name }) => /Eastmere debt/.test(name)));
    assert.equal((await mock.directory.search({})).facets.categories.length, 5);
  });

  it('asks the feed for nothing that a person looks for in private', async () => {
    const mock = connectMock(
      250,
      { sleep: undefined },
      { maximumServices: 200, keepPrivate: true },
    );
    const found = await mock.directory.search({ text: 'n150', categories: [categoryId(4)] });
    assert.equal(found.total, 1);
    assert.deepEqual(
      mock.requests.filter((path) => /n150|category|taxonomy_term_id/.test(path)),
      [],
    );
  });

  it('leaves to the feed what it honours', async () => {
    const mock = connectMock(250, { ...shallow, sleep: undefined }, { maximumServices: 200 });
    const found = await mock.directory.search({ categories: [categoryId(2)] });
    assert.deepEqual([found.total, found.notice], [50, undefined]);
  });

  it('shows rows as they are when there are no records, and soon asks for none', async () => {
    const mock = connectMock(250, { misbehaviours: ['shallow', 'no-records'] });
    const { total, services } = await mock.directory.search({});
    assert.deepEqual([total, services.length], [250, 10]);
    const before = mock.requests.length;
    assert.equal((await mock.directory.search({ page: 2 })).services.length, 10);
    assert.equal((await mock.directory.service('service-3'))?.name, 'Upper Sallow debt advice n3');
    assert.equal(mock.requests.length, before);
  });
});

describe('a live directory of a feed with more than can be loaded', () => {
  const options = { maximumServices: 150, cache: memoryCache() };

  it('leaves the search to the feed, and loads no more than a person looks at', async () => {
    const mock = connectMock(1_000, { maximumPerPage: 20 }, options);
    const first = await mock.directory.search({});
    assert.equal(first.notice, 'partial');
    assert.equal(first.total, 60);
    const last = await mock.directory.search({ page: 6 });
    assert.equal(last.page, 6);
    assert.ok(last.total > 60);
    const found = await mock.directory.search({ text: 'n999' });
    assert.deepEqual(
      [found.total, found.services[0]?.id, found.notice],
      [1, 'service-999', undefined],
    );
    assert.ok(mock.requests.length < 12, String(mock.requests.length));
  });

  it('loads what it can of one without a search', async () => {
    const mock = connectMock(1_000, { misbehaviours: ['ignores-search'] }, options);
    await mock.directory.search({});
    await mock.clock.pass(5 * minute);
    const { total, notice } = await mock.directory.search({});
    assert.deepEqual([total, notice], [150, 'partial']);
  });

  it('adds what needs no journey to what a feed finds near a postcode', async () => {
    const records = feedRecords(1_000).map((record, at) =>
      at === 3 ? { ...record, place: 9 } : record,
    );
    const mock = connectMock(records, { version: 'v1' }, options);
    const query: Query = { place: 'ZZ2 2BB', radius: 5 };
    const { total, services } = await mock.directory.search({ ...query, sort: 'name' });
    assert.ok(total > 100);
    assert.ok(mock.requests.some((path) => path.includes('postcode=ZZ2+2BB&proximity=8047')));
    const all = [services, (await mock.directory.search({ ...query, text: 'n4' })).services].flat();
    assert.ok(all.some(({ id }) => id === 'service-4'));
  });
});

describe('a live directory over time', () => {
  it('gives what it has while it asks anew, and then the new', async () => {
    const records = feedRecords(250);
    const mock = connectMock(records, { misbehaviours: ['ignores-modified-after', 'slow'] });
    await mock.directory.search({});
    await mock.clock.pass(30 * minute);
    const before = mock.requests.length;
    assert.equal((await mock.directory.search({})).notice, undefined);
    assert.equal(mock.requests.length, before);
    await mock.clock.pass(hour);
    records.pop();
    const stale = await mock.directory.search({});
    assert.deepEqual([stale.total, stale.notice], [250, 'stale']);
    await mock.clock.pass(minute);
    const fresh = await mock.directory.search({});
    assert.deepEqual([fresh.total, fresh.notice], [249, undefined]);
    assert.equal(mock.changes(), 2);
  });

  it('asks for what has changed where it can, and for all once a day', async () => {
    const records = feedRecords(250);
    const mock = connectMock(records);
    await mock.directory.search({});
    await mock.clock.pass(2 * hour);
    const modified = new Date(mock.clock.now() - minute).toISOString();
    records[6] = { ...records[6]!, name: 'A new name', modified };
    const before = mock.requests.length;
    await mock.directory.search({});
    await mock.clock.pass(minute);
    assert.equal((await mock.directory.search({ text: 'new name' })).services[0]?.id, 'service-7');
    // The probe, the page of changes, and that there is no second.
    assert.ok(mock.requests.length - before <= 3);
    records.pop();
    await mock.clock.pass(25 * hour);
    await mock.directory.search({});
    await mock.clock.pass(minute);
    assert.equal((await mock.directory.search({})).total, 249);
  });

  it('gives what it has when the feed is gone, and recovers', async () => {
    const mock = connectMock(250);
    await mock.directory.search({});
    await mock.clock.pass(2 * hour);
    mock.feed.misbehaviours = ['unreachable'];
    await mock.directory.search({});
    await mock.clock.pass(minute);
    const offline = await mock.directory.search({ text: 'n240' });
    assert.deepEqual([offline.total, offline.notice], [1, 'offline']);
    const before = mock.requests.length;
    await mock.directory.search({});
    assert.equal(mock.requests.length, before, 'left alone for a minute');
    mock.feed.misbehaviours = [];
    await mock.clock.pass(2 * minute);
    await mock.directory.search({});
    await mock.clock.pass(minute);
    assert.equal((await mock.directory.search({})).notice, undefined);
  });

  it('goes on where it was interrupted', async () => {
    const mock = connectMock(600, {
      maximumPerPage: 10,
      misbehaviours: ['slow', 'ignores-search'],
    });
    await mock.directory.search({});
    mock.feed.misbehaviours = ['down'];
    await mock.clock.pass(minute);
    const cut = await mock.directory.search({});
    assert.equal(cut.notice, 'offline');
    assert.ok(cut.total > 0 && cut.total < 600);
    mock.feed.misbehaviours = [];
    await mock.clock.pass(2 * minute);
    await mock.directory.search({});
    await mock.clock.pass(minute);
    const whole = await mock.directory.search({});
    assert.deepEqual([whole.total, whole.notice], [600, undefined]);
  });

  it('begins with what an earlier visit kept', async () => {
    const cache = memoryCache();
    const earlier = connectMock(250, {}, { cache });
    await earlier.directory.search({ text: 'n240' });
    await earlier.clock.settle();
    const again = connectMock(250, {}, { cache }, earlier.clock);
    assert.deepEqual(
      await again.directory.search({ text: 'n240' }),
      await earlier.directory.search({ text: 'n240' }),
    );
    assert.deepEqual(again.requests, []);
    await again.clock.pass(30 * hour);
    const offline = connectMock(250, { misbehaviours: ['unreachable'] }, { cache }, earlier.clock);
    assert.equal((await offline.directory.search({})).notice, 'stale');
    await offline.clock.pass(minute);
    const { total, notice } = await offline.directory.search({});
    assert.deepEqual([total, notice], [250, 'offline']);
  });

  it('does without a cache that fails or holds something else', async () => {
    const broken: FeedCache = {
      get: () => Promise.reject(new Error('denied')),
      set: () => Promise.reject(new Error('full')),
    };
    const other: FeedCache = { get: async () => ({ services: 'x' }), set: async () => undefined };
    for (const cache of [broken, other]) {
      const mock = connectMock(250, {}, { cache });
      assert.equal((await mock.directory.search({})).total, 250);
    }
  });
});

describe('a live directory, cancelled', () => {
  it('stops the requests of a search, not those of the background', async () => {
    const mock = connectMock(600, { maximumPerPage: 10, misbehaviours: ['slow'] });
    await mock.directory.ready;
    const controller = new AbortController();
    const search = mock.directory.search({ text: 'n599' }, controller.signal);
    while (!mock.requests.some((path) => path.includes('search=n599'))) await mock.clock.pass(500);
    controller.abort(new Error('typed on'));
    await assert.rejects(search, /typed on/);
    await mock.clock.settle();
    assert.ok(mock.aborted.length > 0);
    assert.ok(
      mock.aborted.every((path) => path.includes('search=n599')),
      mock.aborted.join(),
    );
    await mock.clock.pass(10 * minute);
    assert.equal((await mock.directory.search({})).total, 600);
    assert.equal((await mock.directory.search({ text: 'n599' })).total, 1);
    await assert.rejects(mock.directory.search({}, controller.signal), /typed on/);
  });

  it('stops altogether when closed', async () => {
    const mock = connectMock(600, { maximumPerPage: 10, misbehaviours: ['slow'] });
    await mock.directory.ready;
    const search = mock.directory.search({});
    mock.directory.close();
    await assert.rejects(search, { name: 'AbortError' });
    await assert.rejects(mock.directory.suggest('x'), { name: 'AbortError' });
    const before = mock.requests.length;
    await mock.clock.pass(minute);
    assert.equal(mock.requests.length, before);
    assert.equal(mock.changes(), 0);
  });
});

describe('a live directory, with any misbehaviours together', () => {
  /** Park and Miller's generator: the same combinations each time. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ;) {
      state = (state * 48_271) % 2_147_483_647;
      yield state;
    }
  }
  const random = numbers(4);
  const pick = (count: number) => (random.next().value as number) % count;
  const queries: Query[] = [
    {},
    { text: 'n240' },
    { text: 'debt advice', page: 3 },
    { categories: [categoryId(1)] },
    { text: 'eastmere', categories: [categoryId(1), categoryId(2)] },
    { place: 'ZZ1 1AA', radius: 5 },
  ];

  for (let round = 0; round < 60; round += 1) {
    const chosen = Array.from(
      { length: 2 + pick(4) },
      () => misbehaviours[pick(misbehaviours.length)]!,
    );
    const version = pick(2) === 0 ? 'v1' : 'v3';
    const size = [0, 1, 20, 100, 250][pick(5)] ?? 0;
    it(`always comes to an answer or a clear error: ${version}, ${size}, ${chosen.join(', ')}`, async () => {
      const mock = connectMock(size, { version, misbehaviours: chosen }, { maximumServices: 400 });
      for (const query of queries) {
        const start = mock.clock.now();
        try {
          const { total, page, pageCount, services } = await mock.directory.search(query);
          assert.ok(services.length <= 10 && total >= services.length);
          assert.ok(page >= 1 && page <= pageCount);
          assert.equal(new Set(services.map(({ id }) => id)).size, services.length);
        } catch (error) {
          assert.ok(error instanceof Error && error.name === 'DirectoryError', String(error));
        }
        // Three times ten seconds with and without parameters, and the waits between them.
        assert.ok(
          mock.clock.now() - start < 2 * minute,
          `${query.text}: ${mock.clock.now() - start}`,
        );
        await mock.clock.pass(20_000);
      }
      await mock.clock.pass(10 * minute);
      const requests = mock.requests.length;
      // Of a feed with shallow rows each of the records, some of them twice.
      assert.ok(requests < 600, `${requests} requests`);
      await mock.clock.pass(10 * minute);
      assert.equal(mock.requests.length, requests, 'goes on for ever');
    });
  }
});
