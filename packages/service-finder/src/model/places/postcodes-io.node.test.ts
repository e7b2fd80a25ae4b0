import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createPostcodesIo, type PostcodesIoOptions } from './postcodes-io.js';

/** Answers as the API's OpenAPI description has them, with places that there are not. */
const results: Record<string, unknown> = {
  '/postcodes/TB11AA': {
    postcode: 'TB1 1AA',
    latitude: 51.5,
    longitude: -0.36,
    admin_ward: 'Heath',
    admin_district: 'Tarnbrook',
    admin_county: null,
    region: 'London',
    country: 'England',
    codes: {
      admin_ward: 'E05013610',
      admin_district: 'E09000098',
      admin_county: 'E99999999',
      parish: 'E43000208',
    },
  },
  '/outcodes/TB1': {
    outcode: 'TB1',
    latitude: 51.48,
    longitude: -0.35,
    admin_ward: ['Heath', 'Quay'],
    admin_district: ['Tarnbrook', 'Eastmere'],
    admin_county: [],
    country: ['England'],
  },
  '/terminated_postcodes/TB19ZZ': [
    {
      postcode: 'TB1 9ZZ',
      year_terminated: 2019,
      month_terminated: 1,
      latitude: 51.4,
      longitude: -0.3,
    },
  ],
  '/terminated_postcodes/TB18ZZ': { postcode: 'TB1 8ZZ', latitude: null, longitude: null },
  '/postcodes/JE23AB': { postcode: 'JE2 3AB', latitude: null, longitude: null, codes: {} },
};

describe('createPostcodesIo', () => {
  /** Of the requests there were. */
  let paths: string[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    answer(request, response);
  });
  let base = '';

  const send = (response: ServerResponse, status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const usual = (request: IncomingMessage, response: ServerResponse) => {
    const result = results[request.url ?? ''];
    if (result) send(response, 200, { status: 200, result });
    else send(response, 404, { status: 404, error: 'Postcode not found' });
  };

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    paths = [];
    answer = usual;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const locate = (text: string, options: PostcodesIoOptions = {}, signal?: AbortSignal) =>
    createPostcodesIo(base, options)(text, signal);

  it('finds a postcode, with the areas it lies in and their GSS codes', async () => {
    assert.deepEqual(await locate(' tb11aa'), {
      kind: 'found',
      place: {
        name: 'TB1 1AA',
        position: { latitude: 51.5, longitude: -0.36 },
        precision: 'postcode',
        areas: [
          { name: 'Heath', code: 'E05013610' },
          { name: 'Tarnbrook', code: 'E09000098' },
          { name: 'London' },
          { name: 'England' },
        ],
      },
    });
    assert.deepEqual(paths, ['/postcodes/TB11AA']);
  });

  it('finds an outward code, with all areas that it touches, and a sector as its district', async () => {
    const district = {
      kind: 'found',
      place: {
        name: 'TB1',
        position: { latitude: 51.48, longitude: -0.35 },
        precision: 'district',
        areas: ['Heath', 'Quay', 'Tarnbrook', 'Eastmere', 'England'].map((name) => ({ name })),
      },
    };
    assert.deepEqual(await locate('TB1'), district);
    assert.deepEqual(await locate('TB1 1'), district);
    assert.deepEqual(paths, ['/outcodes/TB1', '/outcodes/TB1']);
  });

  it('sends no more than the outward code where that is wished', async () => {
    const located = await locate('TB1 1AA', { outwardOnly: true });
    assert.deepEqual(paths, ['/outcodes/TB1']);
    assert.ok(located.kind === 'found');
    assert.equal(located.place.precision, 'district');
    assert.equal((await locate('ZZ1 1AA', { outwardOnly: true })).kind, 'unknown');
  });

  it('tells a postcode that is no longer used, and where it was', async () => {
    assert.deepEqual(await locate('TB1 9ZZ'), {
      kind: 'terminated',
      place: {
        name: 'TB1 9ZZ',
        position: { latitude: 51.4, longitude: -0.3 },
        precision: 'postcode',
        areas: [],
      },
    });
    assert.deepEqual(await locate('TB1 8ZZ'), { kind: 'terminated' });
  });

  it('tells one that nobody knows, with its district where there is such a one', async () => {
    const located = await locate('TB1 7ZZ');
    assert.deepEqual(paths, ['/postcodes/TB17ZZ', '/terminated_postcodes/TB17ZZ', '/outcodes/TB1']);
    assert.ok(located.kind === 'unknown');
    assert.equal(located.place?.name, 'TB1');
    assert.deepEqual(await locate('ZZ1 1AA'), { kind: 'unknown' });
    assert.deepEqual(await locate('ZZ1'), { kind: 'unknown' });
    // Known, and nobody says where.
    assert.deepEqual(await locate('JE2 3AB'), { kind: 'unknown' });
  });

  it('asks nobody about what is no postcode', async () => {
    assert.deepEqual(await locate('Hounslow'), { kind: 'invalid' });
    assert.deepEqual(paths, []);
  });

  it('asks again when the server fails, and says so when it keeps failing', async () => {
    let failures = 1;
    answer = (request, response) => {
      if (failures-- > 0) send(response, 500, 'Internal Server Error');
      else usual(request, response);
    };
    assert.equal((await locate('TB1 1AA')).kind, 'found');
    assert.equal(paths.length, 2);

    failures = 9;
    assert.deepEqual(await locate('TB1 1AA', { retries: 2 }), {
      kind: 'failed',
      reason: `${base}/postcodes/TB11AA: the server answered 500`,
    });
    assert.equal(paths.length, 5);
  });

  it('does not ask again what was refused', async () => {
    answer = (_, response) => send(response, 403, {});
    assert.equal((await locate('TB1 1AA')).kind, 'failed');
    assert.equal(paths.length, 1);
  });

  it('fails for answers that make no sense', async () => {
    for (const body of ['<!doctype html>', '{}', '[]', '{"result": 3}', '{"result": []}', 'null']) {
      answer = (_, response) => send(response, 200, body);
      const located = await locate('TB1 1AA');
      assert.equal(located.kind, 'failed', body);
    }
  });

  it('waits no longer than it is to', async () => {
    answer = () => undefined;
    assert.deepEqual(await locate('TB1 1AA', { timeout: 50, retries: 0 }), {
      kind: 'failed',
      reason: `${base}/postcodes/TB11AA: no answer in 0.05 s`,
    });
  });

  it('fails when there is no server', async () => {
    const nowhere = createPostcodesIo('http://127.0.0.1:1', { retries: 0 });
    assert.equal((await nowhere('TB1 1AA')).kind, 'failed');
  });

  it('is rejected with the reason of an abort, before, during and between requests', async () => {
    const reason = new Error('left');
    await assert.rejects(locate('TB1 1AA', {}, AbortSignal.abort(reason)), reason);
    const during = new AbortController();
    answer = () => during.abort(reason);
    await assert.rejects(locate('TB1 1AA', {}, during.signal), reason);
    const between = new AbortController();
    answer = (_, response) => {
      send(response, 500, '');
      setTimeout(() => between.abort(reason), 30);
    };
    await assert.rejects(locate('TB1 1AA', {}, between.signal), reason);
    assert.equal(paths.length, 2);
  });

  it('uses the fetch it is given, and tells nobody the page’s address', async () => {
    const requests: RequestInit[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      requests.push(init ?? {});
      return Response.json({ status: 200, result: results['/outcodes/TB1'] });
    };
    const located = await createPostcodesIo('https://postcodes.example/', { fetch })('TB1');
    assert.equal(located.kind, 'found');
    assert.equal(requests[0]?.referrerPolicy, 'no-referrer');
  });
});
