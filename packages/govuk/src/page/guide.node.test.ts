import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const guide = new URL('../../../../docs/guides/page.md', import.meta.url);

describe('the guide’s example of a page', () => {
  let server: ChildProcess;
  let origin: string;

  before(async () => {
    const [, code] = /```js\n(.*?)```/s.exec(await readFile(guide, 'utf8')) ?? [];
    assert.ok(code);
    server = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await Promise.race([
      once(server.stdout!, 'data').then(String),
      once(server, 'exit').then(([code]) => assert.fail(`it ended with ${code}`)),
    ]);
    origin = said.trim();
  });
  after(() => server.kill());

  it('answers in English, with a policy that its inline style meets', async () => {
    const response = await fetch(origin);
    const text = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const [, nonce] = /<style nonce="([^"]+)">/.exec(text) ?? [];
    assert.ok(nonce);
    assert.ok(policy.includes(`'nonce-${nonce}'`));
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(text, /<script|\sstyle=/);
    assert.match(text, /<html lang="en"/);
    assert.match(text, /<title>What is your postcode\? – Dyffryn Arw County Council<\/title>/);
    assert.match(text, />Back</);
  });

  it('answers in Welsh, all of it, with a nonce of its own', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => (await fetch(`${origin}/cy`)).text()),
    );
    assert.match(first!, /<html lang="cy"/);
    assert.match(first!, />Yn ôl</);
    assert.match(first!, /prif gynnwys/);
    assert.doesNotMatch(first!, />Back<|Skip to|Support links|Service information/);
    const nonces = [first, second].map((text) => /nonce="([^"]+)"/.exec(text!)?.[1]);
    assert.notEqual(nonces[0], nonces[1]);
  });

  it('serves the stylesheet that the page asks for', async () => {
    const text = await (await fetch(origin)).text();
    const [, href = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
    const response = await fetch(new URL(href, origin));
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.ok((await response.text()).includes('.govuk-generic-header'));
  });
});
