import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openLocator } from './open-locator.js';

const table = 'code,latitude,longitude\nTB1,51.48,-0.35\n';
const api = { status: 200, result: { outcode: 'TB1', latitude: 51.5, longitude: -0.36 } };

/** A world in which each address answers as told; what is not told is no answer. */
function world(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (url) => {
    asked.push(String(url));
    const answer = answers[String(url)];
    if (!answer) throw new TypeError('fetch failed');
    return answer();
  };
  return { asked, options: { fetch, retries: 0 } };
}

const latitude = async (located: ReturnType<ReturnType<typeof openLocator>>) => {
  const result = await located;
  return result.kind === 'found' ? result.place.position.latitude : result.kind;
};

describe('openLocator', () => {
  it('opens a table by its ending, when it is needed, once', async () => {
    for (const address of ['/files/postcodes.csv', 'https://tarnbrook.example/p.CSV?v=2#x']) {
      const { asked, options } = world({ [address]: () => new Response(table) });
      const locate = openLocator(address, options);
      assert.deepEqual(asked, []);
      assert.deepEqual(
        await Promise.all([latitude(locate('TB1')), latitude(locate('TB1 1AA'))]),
        [51.48, 51.48],
      );
      assert.deepEqual(asked, [address]);
    }
  });

  it('takes another address for an API', async () => {
    const url = 'https://postcodes.example/outcodes/TB1';
    const { asked, options } = world({ [url]: () => Response.json(api) });
    assert.equal(await latitude(openLocator('https://postcodes.example/', options)('TB1')), 51.5);
    assert.deepEqual(asked, [url]);
  });

  it('fails for a table that is not there or is none, and asks for it again', async () => {
    let answer = () => new Response('', { status: 404 });
    const { asked, options } = world({ '/p.csv': () => answer() });
    const locate = openLocator('/p.csv', options);
    assert.deepEqual(await locate('TB1'), { kind: 'failed', reason: '/p.csv: not found' });
    answer = () => new Response('<!doctype html>');
    assert.equal(await latitude(locate('TB1')), 'failed');
    answer = () => new Response(table);
    assert.equal(await latitude(locate('TB1')), 51.48);
    assert.equal(asked.length, 3);
  });

  it('asks the next of several when one fails, and not when it answers', async () => {
    const { asked, options } = world({ '/p.csv': () => new Response(table) });
    const locate = openLocator('https://postcodes.example  /p.csv', options);
    assert.equal(await latitude(locate('TB1')), 51.48);
    assert.equal(asked.length, 2);
    assert.equal(
      await latitude(openLocator('/p.csv https://x.example', options)('ZZ1')),
      'unknown',
    );
    const none = await openLocator('https://a.example https://b.example', options)('TB1');
    assert.deepEqual(none, { kind: 'failed', reason: 'fetch failed; fetch failed' });
  });

  it('is rejected with the reason of an abort, which does not stop the table for others', async () => {
    let give: (response: Response) => void = () => undefined;
    const options = { fetch: () => new Promise<Response>((resolve) => (give = resolve)) };
    const locate = openLocator('/p.csv', options);
    const controller = new AbortController();
    const first = locate('TB1', controller.signal);
    const second = locate('TB1');
    controller.abort(new Error('left'));
    await assert.rejects(first, /left/);
    give(new Response(table));
    assert.equal(await latitude(second), 51.48);
  });
});
