import { expect } from '@open-wc/testing';
import { sendByFetch, timeFor } from './index.js';
import { failureOf, replace } from '../testing/storage.js';

const message = { url: '/referrals', body: { name: 'Siân' }, idempotencyKey: 'k-1' };
const { signal } = new AbortController();

/** Sends, with `fetch` answering so. */
async function send(response: Response, body: unknown = message.body) {
  const calls: [url: string, init: RequestInit][] = [];
  const restore = replace(globalThis, 'fetch', async (url: string, init: RequestInit) => {
    calls.push([url, init]);
    return response;
  });
  try {
    return { answer: await sendByFetch({ ...message, body }, signal), calls };
  } finally {
    restore();
  }
}

describe('sendByFetch', () => {
  it('posts JSON with the key, outliving the page', async () => {
    const { calls } = await send(new Response());
    const [url, init] = calls[0]!;
    const headers = new Headers(init.headers);
    expect(url).to.equal('/referrals');
    expect(init).to.include({ method: 'POST', keepalive: true, signal });
    expect(headers.get('Idempotency-Key')).to.equal('k-1');
    expect(headers.get('Content-Type')).to.equal('application/json');
    expect(await new Response(init.body!).json()).to.deep.equal({ name: 'Siân' });
  });

  it('posts files beside the JSON, each under its id, with the time that they need', async () => {
    const content = new Blob([new Uint8Array(100_000)], { type: 'image/png' });
    const files = [{ id: 'f1', name: 'Siân.png', content }];
    const calls: RequestInit[] = [];
    const restore = replace(globalThis, 'fetch', async (_: string, init: RequestInit) => {
      calls.push(init);
      return new Response();
    });
    await sendByFetch({ ...message, files }, signal).finally(restore);
    const [init] = calls;
    expect(init?.keepalive).to.equal(false);
    const headers = new Headers(init?.headers);
    expect(headers.get('Idempotency-Key')).to.equal('k-1');
    expect(headers.has('Content-Type'), 'the browser names the boundary').to.equal(false);
    const parts = init!.body as FormData;
    const submission = parts.get('submission') as File;
    expect(submission.type).to.equal('application/json');
    expect(JSON.parse(await submission.text())).to.deep.equal({ name: 'Siân' });
    const file = parts.get('f1') as File;
    expect([file.name, file.type, file.size]).to.deep.equal(['Siân.png', 'image/png', 100_000]);
    expect(timeFor({ files }, 30_000)).to.equal(34_000);
    expect(timeFor({}, 30_000)).to.equal(30_000);
  });

  it('does not ask a body to outlive the page that the browser would refuse', async () => {
    // Each ŵ is two bytes.
    const { calls } = await send(new Response(), 'ŵ'.repeat(31_000));
    expect(calls[0]![1].keepalive).to.equal(false);
  });

  it('reads JSON, text and when to come back', async () => {
    const json = await send(Response.json({ reference: 'R-1' }, { status: 201 }));
    expect(json.answer).to.deep.equal({ status: 201, body: { reference: 'R-1' } });
    const busy = await send(new Response('Busy', { status: 503, headers: { 'Retry-After': '7' } }));
    expect(busy.answer).to.deep.equal({ status: 503, body: 'Busy', retryAfter: 7000 });
    const broken = new Response('{', { headers: { 'Content-Type': 'application/json' } });
    expect((await send(broken)).answer).to.deep.equal({ status: 200, body: '{' });
  });

  it('takes no redirect for an answer', async () => {
    const redirect = new Response();
    Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
    expect(String(await failureOf(() => send(redirect)))).to.match(/redirect/);
  });

  it('asks a real server', async () => {
    const { status } = await sendByFetch(
      { ...message, url: new URL('/nothing-here', document.baseURI).href },
      signal,
    );
    expect(status).to.equal(404);
  });
});
