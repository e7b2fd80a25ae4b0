import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { FetchError, fetchText, parseJson } from './fetch-text.js';

describe('fetchText', () => {
  let server: Server;
  let base: string;
  let accepted: string | undefined;

  before(async () => {
    server = createServer(({ url, headers }, response) => {
      accepted = headers.accept;
      const status = Number(/\d+/.exec(url ?? '')?.[0] ?? 200);
      if (url === '/silent') return;
      response.writeHead(status, { 'retry-after': '7' });
      response.write('ti');
      // Begins, and never ends.
      if (url !== '/stalls') response.end('dy');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const failure = async (path: string, options = {}): Promise<FetchError> => {
    const error: unknown = await fetchText(base + path, { timeout: 5_000, ...options }).then(
      () => assert.fail(path),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof FetchError, String(error));
    assert.equal(error.path, base + path);
    return error;
  };

  it('gives the text, and sends what it is given to send', async () => {
    const options = { timeout: 5_000, headers: { accept: 'application/json' } };
    assert.equal(await fetchText(`${base}/`, options), 'tidy');
    assert.equal(accepted, 'application/json');
  });

  it('says what the server answered', async () => {
    for (const [status, kind] of [
      [404, 'not-found'],
      [410, 'not-found'],
      [403, 'network'],
      [503, 'network'],
    ] as const) {
      const error = await failure(`/${status}`);
      assert.equal(error.kind, kind);
      assert.equal(error.message, `${base}/${status}: the server answered ${status}`);
      assert.equal(error.response?.status, status);
      assert.equal(error.response.headers.get('retry-after'), '7');
    }
  });

  it('waits no longer than it may, for the beginning or the end', async () => {
    for (const path of ['/silent', '/stalls']) {
      const { kind, reason } = await failure(path, { timeout: 50 });
      assert.deepEqual([kind, reason], ['timeout', 'no answer in 0.05 s']);
    }
    const deaf = () => new Promise<Response>(() => undefined);
    assert.equal((await failure('/', { timeout: 10, fetch: deaf })).kind, 'timeout');
  });

  it('takes no more than it may', async () => {
    const { kind, reason } = await failure('/', { maximumBytes: 1 });
    assert.equal(kind, 'not-oruk');
    assert.match(reason, /^the answer is larger than/);
  });

  it('keeps what the platform says', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await failure('/', { fetch: () => Promise.reject(cause) });
    assert.deepEqual([error.kind, error.reason], ['network', 'Failed to fetch']);
    assert.equal(error.cause, cause);
  });

  it('ends when it is no longer wanted, with the signal’s reason', async () => {
    const controller = new AbortController();
    const options = { timeout: 5_000 };
    const fetching = fetchText(`${base}/silent`, options, controller.signal);
    const reason = new Error('no longer wanted');
    controller.abort(reason);
    await assert.rejects(fetching, reason);
    await assert.rejects(fetchText(`${base}/`, options, controller.signal), reason);
  });
});

describe('parseJson', () => {
  it('says that it is not JSON, and where', () => {
    assert.deepEqual(parseJson('{"a":1}', '/a.json'), { a: 1 });
    assert.throws(() => parseJson('<!doctype html>', '/a.json'), {
      kind: 'not-json',
      path: '/a.json',
    });
  });
});
