import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PARTIES } from '../testing/diary.js';
import { eventSite } from '../testing/event-site.js';

const command = fileURLToPath(new URL('../../bin/council-event-server-check.js', import.meta.url));

describe('council-event-server-check', () => {
  let folder: string;
  let server: Server;
  let origin = '';
  const { handler } = eventSite();

  async function requestOf(message: IncomingMessage): Promise<Request> {
    const { method = 'GET', url = '', headers } = message;
    const body = await text(message);
    return new Request(`${origin}${url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(method !== 'GET' && body !== '' && { body }),
    });
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'council-event-server-check-'));
    server = createServer((message, answer) => {
      void requestOf(message).then(async (request) => {
        // One that takes DELETE for something it does.
        const isWrong = message.url?.startsWith('/wrong') && request.method === 'DELETE';
        const response = isWrong ? new Response('Gone') : await handler(request);
        answer.writeHead(response.status, Object.fromEntries(response.headers));
        answer.end(await response.text());
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(typeof address === 'object' && address);
    origin = `http://127.0.0.1:${address.port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const as = Object.fromEntries(
    Object.values(PARTIES).map(({ role, name }) => [role, { name, headers: { 'x-role': role } }]),
  );

  /** Writes the file, and runs the command on an address. */
  async function run(path: string, content: unknown) {
    const file = join(folder, 'check.json');
    writeFileSync(file, JSON.stringify(content));
    return spawned(origin + path, file);
  }

  async function spawned(...args: string[]) {
    const child = spawn(command, args);
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ]);
    return { code, stdout, stderr };
  }

  it('says of each section what a server does, over HTTP', async () => {
    const right = await run('/plan/events', { plan: 'a', otherPlan: 'b', as });
    assert.equal(right.stderr, '');
    assert.match(
      right.stdout,
      /✓ 3\.2 Events are given in the order[^]*\n\d\d passed, 0 failed\n$/,
    );
    assert.equal(right.code, 0);
  });

  it('says what a server does wrong, and ends with 1', async () => {
    const wrong = await run('/wrong', { plan: 'c', otherPlan: 'd', as });
    assert.match(wrong.stdout, /✗ 6\.2 Another method[^\n]*\n +answered 200, not 405\n/);
    assert.match(wrong.stdout, /, 1 failed\n$/);
    assert.equal(wrong.code, 1);
  });

  it('says what it needs, and ends with 2', async () => {
    assert.match((await spawned('--help')).stdout, /Usage: council-event-server-check/);
    const none = await spawned();
    assert.deepEqual([none.code, none.stdout], [2, '']);
    for (const [content, message] of [
      [{ plan: 'a', otherPlan: 'a', as }, /two plans/],
      [{ plan: 'a', otherPlan: 'b', as: { ...as, family: {} } }, /"family" with a "name"/],
      [
        { plan: 'a', otherPlan: 'b', as: { ...as, nobody: { headers: { cookie: 7 } } } },
        /"as\.nobody\.headers" must be/,
      ],
      [{ plan: 'a', otherPlan: 'b', as }, /Plan "a" has events/],
    ] as const) {
      const { code, stderr } = await run('/plan/events', content);
      assert.match(stderr, message);
      assert.equal(code, 2);
    }
    assert.match((await spawned('nowhere', join(folder, 'check.json'))).stderr, /no address/);
  });
});
