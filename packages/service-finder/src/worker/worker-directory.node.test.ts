import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { DirectoryError, type DirectoryErrorKind } from '../model/directory-types.js';
import { readServices } from '../model/readers/read-services.js';
import { createDirectory } from '../model/search/directory.js';
import { saveIndex } from '../model/search/saved-index.js';
import { feedRecords } from '../testing/feed-records.js';
import { mockFeed } from '../testing/mock-feed.js';
import { createWorkerDirectory } from './worker-directory.js';

const page = {
  contents: [{ id: '1', name: 'Lunch club' }, { id: '2', name: 'Walking group' }, { id: '3' }],
};
const saved = saveIndex(createDirectory(readServices(page).services));
const answers: Record<string, [status: number, body: string]> = {
  '/services.json': [200, JSON.stringify(page)],
  '/services.index.json': [200, saved],
  '/other.index.json': [200, saveIndex(createDirectory([]))],
  '/empty.json': [200, '{"contents":[]}'],
  '/page.html': [200, '<!doctype html><title>Sign in</title>'],
  '/cut.json': [200, '{"contents":[{"id":'],
  '/other.json': [200, '{"type":"FeatureCollection","features":[]}'],
  '/nameless.json': [200, '{"contents":[{"id":"1"}]}'],
  '/broken.json': [500, 'Internal Server Error'],
};

// Node has no Worker of the web's kind, so this is also the way of a page that may not have one.
describe('createWorkerDirectory without a worker', () => {
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/slow.json') return;
      const [status, body] = answers[request.url ?? ''] ?? [404, ''];
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  async function failure(path: string, options = {}): Promise<DirectoryError> {
    const directory = createWorkerDirectory(`${base}${path}`, options);
    const [ready, search] = await Promise.allSettled([directory.ready, directory.search({})]);
    assert.ok(ready.status === 'rejected' && search.status === 'rejected', path);
    assert.ok(ready.reason instanceof DirectoryError, String(ready.reason));
    assert.deepEqual(search.reason, ready.reason);
    return ready.reason;
  }

  it('fetches, reads, indexes and searches', async () => {
    const directory = createWorkerDirectory(`${base}/services.json`, { pageSize: 1 });
    const result = await directory.search({ text: 'lunch' });
    assert.equal(result.services[0]?.name, 'Lunch club');
    assert.equal((await directory.search({})).pageCount, 2);
    assert.equal((await directory.service('2'))?.name, 'Walking group');
    assert.equal(await directory.service('9'), undefined);
    assert.deepEqual(await directory.suggest('wal'), ['Walking group']);
    const { size, problems } = await directory.ready;
    assert.equal(size, 2);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['contents[2].name'],
    );
  });

  it('connects to a live API, tells when more has come, and ends with it', async () => {
    const records = feedRecords(250);
    const feed = mockFeed(records, { maximumPerPage: 20 });
    const asked: string[] = [];
    const api = createServer((request, response) => {
      asked.push(request.url ?? '');
      void feed(new Request(new URL(request.url ?? '', 'http://feed.example')))
        .then((answer) => answer.text())
        .then((text) => response.end(text));
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(api.address() as AddressInfo).port}/api`;
    try {
      const changed = new Promise<void>((resolve) => {
        const directory = createWorkerDirectory({ endpoint }, { pageSize: 5 }, resolve);
        void directory.search({ text: 'n240' }).then(({ total }) => assert.equal(total, 1));
      });
      await changed;
      assert.ok(asked.length >= 13);
      const closed = createWorkerDirectory({ endpoint }, {}, () => assert.fail('closed'));
      await closed.ready;
      closed.close();
      await assert.rejects(closed.search({}), { name: 'AbortError' });
    } finally {
      api.closeAllConnections();
      api.close();
    }
    const gone = createWorkerDirectory({ endpoint });
    await assert.rejects(gone.search({}), { name: 'DirectoryError', kind: 'network' });
  });

  it('takes services as well, and a directory with none', async () => {
    assert.equal((await createWorkerDirectory([]).search({ text: 'x' })).total, 0);
    assert.equal((await createWorkerDirectory(`${base}/empty.json`).search({})).total, 0);
  });

  /** The reasons of the problems with an index, and whether the services are found all the same. */
  async function openWith(index: string) {
    const directory = createWorkerDirectory(`${base}/services.json`, { index, timeout: 500 });
    const { problems } = await directory.ready;
    assert.equal((await directory.search({ text: 'lunch' })).total, 1);
    return problems.filter(({ path }) => path === index).map(({ reason }) => reason);
  }

  it('loads an index that was made before', async () => {
    assert.deepEqual(await openWith(`${base}/services.index.json`), []);
  });

  it('does without an index that cannot be used, and says why', async () => {
    for (const [path, reason] of [
      ['/other.index.json', /other services/],
      ['/page.html', /not JSON/],
      ['/nowhere.json', /404/],
      ['/slow.json', /no answer in 0.5 s/],
    ] as const) {
      const [said = '', ...more] = await openWith(`${base}${path}`);
      assert.match(said, reason);
      assert.deepEqual(more, []);
    }
  });

  it('asks for the index and the services at once, and says of those that they fail', async () => {
    const error = await failure('/broken.json', { index: `${base}/slow.json`, timeout: 5000 });
    assert.equal(error.kind, 'network');
  });

  it('takes needs and holidays', async () => {
    const directory = createWorkerDirectory(`${base}/services.json`, {
      needs: [{ id: 'hungry', label: 'I am hungry', words: ['starving'] }],
      holidays: ['2026-12-25'],
    });
    const { facets } = await directory.search({});
    assert.deepEqual(
      facets.needs.map(({ label }) => label),
      ['I am hungry'],
    );
  });

  const kinds: [path: string, kind: DirectoryErrorKind, reason: RegExp][] = [
    ['/nowhere.json', 'not-found', /404/],
    ['/broken.json', 'network', /500/],
    ['/page.html', 'not-json', /JSON/],
    ['/cut.json', 'not-json', /JSON/],
    ['/other.json', 'not-oruk', /Open Referral UK/],
    ['/nameless.json', 'not-oruk', /missing/],
  ];
  for (const [path, kind, reason] of kinds) {
    it(`says that ${path} is ${kind}`, async () => {
      const error = await failure(path);
      assert.equal(error.kind, kind);
      assert.ok(error.path.startsWith(base));
      assert.match(error.reason, reason);
    });
  }

  it('says where in the data it is not Open Referral UK', async () => {
    assert.equal((await failure('/nameless.json')).path, `${base}/nameless.json contents[0].name`);
  });

  it('says that nobody answers', async () => {
    const directory = createWorkerDirectory('http://127.0.0.1:1/');
    await assert.rejects(directory.search({}), { name: 'DirectoryError', kind: 'network' });
    const relative = createWorkerDirectory('services.json');
    await assert.rejects(relative.search({}), { name: 'DirectoryError', kind: 'network' });
  });

  it('does not wait for ever', async () => {
    const error = await failure('/slow.json', { timeout: 50 });
    assert.equal(error.kind, 'timeout');
    assert.match(error.reason, /0.05 s/);
  });

  it('stops a search, and only that search', async () => {
    const directory = createWorkerDirectory(`${base}/services.json`);
    const controller = new AbortController();
    const stopped = directory.search({ text: 'lunch' }, controller.signal);
    const other = directory.search({ text: 'lunch' });
    controller.abort(new Error('typed on'));
    await assert.rejects(stopped, /typed on/);
    assert.equal((await other).total, 1);
    await assert.rejects(directory.search({}, controller.signal), /typed on/);
  });

  it('ends what is under way when closed, the request too', async () => {
    const directory = createWorkerDirectory(`${base}/slow.json`);
    const search = directory.search({});
    directory.close();
    await assert.rejects(search, { name: 'AbortError' });
    await assert.rejects(directory.ready, { name: 'AbortError' });
    await assert.rejects(directory.suggest('x'), { name: 'AbortError' });
  });
});
