import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { PARTIES } from '../testing/diary.js';
import { createEventHandler, createMemoryPlans } from '../server.js';

/** An HTTP message of the specification. */
interface Message {
  /** Its first line. */
  readonly start: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

function readMessage(text: string): Message {
  const [head = '', body] = text.trim().split(/\n\n([^]*)/);
  const [start = '', ...lines] = head.split('\n');
  const headers = lines.map((line): [string, string] => {
    const [name = '', value = ''] = line.split(/:\s*(.*)/);
    return [name, value];
  });
  return { start, headers: new Headers(headers), body };
}

const SESSIONS = { cai: PARTIES.worker, ann: PARTIES.person, bea: PARTIES.family };

describe('the examples of docs/sync-protocol.md', async () => {
  const text = await readFile(
    new URL('../../../../docs/sync-protocol.md', import.meta.url),
    'utf8',
  );
  const messages = [...text.matchAll(/```http\n([^]*?)```/g)].map(([, one = '']) =>
    readMessage(one),
  );
  const handler = createEventHandler({
    store: createMemoryPlans(),
    author: (request) => {
      const [, session = ''] = /session=(\w+)/.exec(request.headers.get('cookie') ?? '') ?? [];
      return Object.entries(SESSIONS).find(([name]) => name === session)?.[1] ?? 'signed-out';
    },
  });
  /** The cursors of the examples stand for ours. */
  const cursors = new Map<string, string>();

  it('are requests with their answers', () => {
    assert.ok(messages.length >= 18);
    assert.equal(messages.length % 2, 0);
  });

  for (let index = 0; index < messages.length; index += 2) {
    const [request, answer] = messages.slice(index, index + 2);
    if (!request || !answer) continue;
    it(`${index / 2 + 1}: ${request.start}`, async () => {
      const [method = '', path = ''] = request.start.split(' ');
      const address = path.replace(/since=(\w+)/, (_, name: string) => {
        assert.ok(cursors.has(name), `${name} was given before`);
        return `since=${cursors.get(name)}`;
      });
      const response = await handler(
        new Request(`https://${request.headers.get('host')}${address}`, {
          method,
          headers: request.headers,
          ...(request.body !== undefined && { body: request.body }),
        }),
      );
      const [, status] = answer.start.split(' ');
      assert.equal(String(response.status), status);
      for (const [name, value] of answer.headers) {
        assert.equal(response.headers.get(name), value, name);
      }
      const body = (await response.json()) as { cursor?: string };
      const expected = JSON.parse(answer.body ?? '') as { cursor?: string };
      if (expected.cursor !== undefined && body.cursor !== undefined) {
        cursors.set(expected.cursor, body.cursor);
        body.cursor = expected.cursor;
      }
      assert.deepEqual(body, expected);
    });
  }
});
