import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DirectoryErrorKind, Query, SearchResult } from '../directory-types.js';
import { connectMock, type MockConnection } from '../../testing/connect-mock.js';
import { categoryId, feedRecords } from '../../testing/feed-records.js';
import type { Misbehaviour } from '../../testing/mock-feed.js';
import { connectDirectory } from './connect-directory.js';

const minute = 60_000;

/** Asks, lets all be loaded in the background, and asks again. */
async function ask(mock: MockConnection, query: Query = {}): Promise<[SearchResult, SearchResult]> {
  const first = await mock.directory.search(query);
  await mock.clock.pass(5 * minute);
  return [first, await mock.directory.search(query)];
}

const names = ({ services }: SearchResult) => services.map(({ name }) => name);

describe('connectDirectory, with a feed that keeps the contract', () => {
  for (const version of ['v1', 'v3'] as const) {
    it(`loads a ${version} feed, and answers from what it has`, async () => {
      const mock = connectMock(250, { version });
      const { total, notice, pageCount } = await mock.directory.search({});
      assert.deepEqual([total, pageCount, notice], [250, 25, undefined]);
      // The third page is short, and all agrees with what the feed says of its totals.
      assert.equal(mock.requests.length, 3);
      const found = await mock.directory.search({ categories: [categoryId(2)], text: 'eastmere' });
      assert.equal(found.total, 17);
      assert.ok(names(found).every((name) => /Eastmere debt advice/.test(name)));
      const service = await mock.directory.service('service-7');
      assert.equal(service?.locations[0]?.name, 'Thornbury Vale Hall');
      assert.equal(await mock.directory.service('nobody'), undefined);
      assert.ok((await mock.directory.suggest('eastmere')).length > 0);
      // One more: whether there is nobody.
      assert.equal(mock.requests.length, 4);
      assert.equal(mock.directory.size, 250);
      assert.deepEqual(mock.directory.problems, []);
      assert.equal(mock.changes(), 1);
    });

    it(`finds out what a ${version} feed honours, once`, async () => {
      const mock = connectMock(250, { version });
      await mock.directory.search({});
      const before = mock.requests.length;
      const honoured = await mock.directory.capabilities();
      assert.deepEqual(honoured, {
        version,
        perPage: 100,
        paging: true,
        totals: true,
        full: true,
        search: true,
        taxonomy: true,
        postcode: version === 'v1',
        modifiedAfter: true,
      });
      const probes = mock.requests.length - before;
      assert.equal(probes, version === 'v1' ? 4 : 3);
      assert.ok(mock.requests.slice(before).every((path) => path.includes('per_page=1&')));
      await mock.directory.capabilities();
      assert.equal(mock.requests.length, before + probes);
    });
  }

  it('takes the address of the services too, and keeps its parameters', async () => {
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      asked.push(String(input));
      return Response.json({ contents: [] });
    };
    const directory = connectDirectory('https://feed.example/v3/services/?key=1', {
      platform: { fetch },
    });
    assert.equal((await directory.search({})).total, 0);
    assert.equal(asked[0], 'https://feed.example/v3/services?key=1&page=1&per_page=100&full=true');
    await directory.service('a/b?c');
    assert.equal(asked.at(-1), 'https://feed.example/v3/services/a%2Fb%3Fc?key=1');
    const before = asked.length;
    for (const id of ['', '.', '..']) assert.equal(await directory.service(id), undefined);
    assert.equal(asked.length, before);
  });

  it('answers a text by the feed’s own search before all has come', async () => {
    const mock = connectMock(2_000, { maximumPerPage: 10, misbehaviours: ['slow'] });
    const { total, services, notice } = await mock.directory.search({ text: 'n1999' });
    assert.deepEqual([total, services[0]?.id, notice], [1, 'service-1999', undefined]);
    assert.ok(mock.directory.size < 200, String(mock.directory.size));
    const chosen = await mock.directory.search({ categories: [categoryId(4)] });
    assert.equal(chosen.notice, 'partial');
    assert.ok(mock.directory.size < 200, String(mock.directory.size));
  });

  it('answers from what has come when the feed cannot search, and says so', async () => {
    const misbehaviours: Misbehaviour[] = ['slow', 'ignores-search'];
    const mock = connectMock(600, { maximumPerPage: 10, misbehaviours });
    const [first, later] = await ask(mock, { text: 'debt advice' });
    assert.equal(first.notice, 'partial');
    assert.ok(first.total > 0 && first.total < 120, String(first.total));
    assert.deepEqual([later.total, later.notice], [120, undefined]);
    assert.equal(mock.changes(), 1);
  });
});

describe('connectDirectory, with a feed that misbehaves', () => {
  const lossless: Misbehaviour[] = [
    'ignores-search',
    'ignores-taxonomy',
    'ignores-postcode',
    'ignores-modified-after',
    'ignores-per-page',
    'refuses-parameters',
    'repeats-last-page',
    'counts-from-zero',
    '404-after-last-page',
    'whole',
    'totals-too-high',
    'totals-of-page',
    'no-totals',
    'shallow',
    'no-records',
    'flaky',
    'flaky-html',
    'slow',
    'asks-to-wait',
    'asks-until',
  ];
  for (const misbehaviour of lossless) {
    for (const version of ['v1', 'v3'] as const) {
      it(`has everything of a ${version} feed: ${misbehaviour}`, async () => {
        const mock = connectMock(250, { version, misbehaviours: [misbehaviour] });
        const [first, later] = await ask(mock, { text: 'n240' });
        for (const { total, services } of [first, later]) {
          assert.deepEqual([total, services[0]?.id], [1, 'service-240']);
        }
        const everything = await mock.directory.search({});
        assert.deepEqual([everything.total, everything.notice], [250, undefined]);
        assert.ok(mock.requests.length <= 40, `${mock.requests.length} requests`);
      });
    }
  }

  it('says that there may be more when a feed has no second page', async () => {
    const mock = connectMock(250, { misbehaviours: ['repeats-first-page'] });
    const [, later] = await ask(mock);
    assert.deepEqual([later.total, later.notice], [100, 'partial']);
    assert.equal((await mock.directory.capabilities()).paging, false);
    assert.equal((await mock.directory.search({ text: 'n240' })).total, 1);
    assert.ok(mock.requests.length < 12);
  });

  it('stops where there is no end', async () => {
    const mock = connectMock(250, { misbehaviours: ['endless'] }, { maximumServices: 1_000 });
    const [, later] = await ask(mock);
    assert.deepEqual([later.total, later.notice], [1_000, 'partial']);
    assert.ok(mock.requests.length < 16);
  });

  it('stops where nothing can be read', async () => {
    const records = feedRecords(5_000).map((record) => ({ ...record, name: '' }));
    const first = { ...records[0]!, name: 'One that has a name' };
    const mock = connectMock([first, ...records.slice(1)]);
    const [, later] = await ask(mock);
    assert.deepEqual([later.total, later.notice], [1, 'partial']);
    assert.ok(mock.requests.length < 12);
    assert.equal(mock.directory.problems[0]?.reason, 'is missing');
    assert.ok(mock.directory.problems[0].path.startsWith('https://feed.example/api/services?'));
    assert.ok(mock.directory.problems.length <= 1_000);
  });

  it('keeps the first of two services with one id, and tells', async () => {
    const mock = connectMock(250, { misbehaviours: ['clashing-ids'] });
    const [, later] = await ask(mock);
    assert.equal(later.total, 226);
    assert.equal((await mock.directory.service('service-7'))?.name.endsWith(' n7'), true);
    assert.equal(mock.directory.problems.length, 24);
    assert.match(mock.directory.problems[23]?.reason ?? '', /has the id service-7/);
  });

  const hopeless: [Misbehaviour, DirectoryErrorKind, seconds: number][] = [
    ['down', 'network', 5],
    ['unreachable', 'network', 5],
    ['html', 'not-json', 5],
    ['cut-json', 'not-json', 5],
    ['other-json', 'not-oruk', 0],
    ['giant', 'not-oruk', 0],
    ['redirects', 'network', 0],
    ['hangs', 'timeout', 35],
    ['asks-for-a-day', 'network', 5],
  ];
  for (const [misbehaviour, kind, seconds] of hopeless) {
    it(`says ${kind} of a feed that ${misbehaviour}, and finds one that is mended`, async () => {
      const mock = connectMock(250, { misbehaviours: [misbehaviour] });
      await assert.rejects(mock.directory.ready, { name: 'DirectoryError', kind });
      const start = mock.clock.now();
      await assert.rejects(mock.directory.search({}), { name: 'DirectoryError', kind });
      await assert.rejects(mock.directory.service('service-1'), { kind });
      await assert.rejects(mock.directory.suggest('lunch'), { kind });
      assert.ok(mock.clock.now() - start <= 3_000 * seconds);
      assert.ok(mock.requests.length <= 24, `${mock.requests.length} requests`);
      mock.feed.misbehaviours = [];
      await mock.clock.pass(60 * minute);
      assert.equal((await mock.directory.search({})).total, 250);
    });
  }

  it('says where there is no API', async () => {
    const fetch = async () => new Response('', { status: 404 });
    const directory = connectDirectory('https://feed.example', { platform: { fetch } });
    await assert.rejects(directory.search({}), {
      kind: 'not-found',
      path: 'https://feed.example/services?page=1&per_page=100&full=true',
    });
    assert.throws(() => connectDirectory('nowhere'), { name: 'DirectoryError', kind: 'network' });
  });

  it('leaves a feed alone that asks for it, and asks again when it may', async () => {
    const mock = connectMock(250, { misbehaviours: ['asks-for-a-day'] });
    for (let round = 0; round < 20; round += 1) {
      await assert.rejects(mock.directory.search({}), /left alone/);
    }
    assert.equal(mock.requests.length, 1);
  });
});
