import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Council, type Visitor } from '../testing/file-visitor.js';
import { png } from '../testing/files.js';

describe('attacks with files', () => {
  const raw = (parts: readonly string[], boundary = 'x') =>
    `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
  const part = (name: string, content: string, more = '') =>
    `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}`;
  const post = (browser: Visitor, body: string, type = 'multipart/form-data; boundary=x') =>
    browser.send({}, { body, headers: { 'content-type': type } });

  it('names are never paths, and never markup', async () => {
    const council = new Council();
    const browser = await council.browser().fetch('/refer');
    for (const name of [
      '../../etc/passwd.png',
      '..\\..\\x.png',
      '<img src=x onerror=alert(1)>.png',
      'a"><script>x</script>.png',
      `${'a'.repeat(5000)}.png`,
      'photo\u202egnp.png',
    ]) {
      await browser.send({ photo: png(name), width: '' });
      assert.equal(browser.status, 422);
      const [file] = browser.files;
      assert.ok(file, name);
      assert.doesNotMatch(file.name, /[/\\\u202e]/);
      assert.ok(Array.from(file.name).length <= 200);
      assert.doesNotMatch(browser.html, /<img src=x|<script>x/);
    }
    assert.ok(council.kept.every((id) => /^[\w-]{36}$/.test(id)));
  });

  it('bodies that are not what they say are answered with a page', async () => {
    const browser = await new Council().browser().fetch('/refer');
    const { token } = browser;
    const csrf = part('csrf', token);
    const bodies: readonly (readonly [string, string, number])[] = [
      ['no boundary', raw([csrf]), 400],
      ['cut short', raw([csrf]).slice(0, -6), 400],
      ['another boundary', raw([csrf], 'y'), 400],
      ['nothing', '', 400],
      ['no parts', '--x--\r\n', 403],
      ['no name', raw([csrf, 'Content-Disposition: form-data\r\n\r\nx']), 422],
      ['no token', raw([part('width', '80')]), 403],
      ['many parts', raw(Array.from({ length: 20_000 }, () => part('a', ''))), 413],
      [
        'many files',
        raw(Array.from({ length: 2000 }, () => part('photo', 'x', '; filename="a.png"'))),
        413,
      ],
      ['a long field', raw([csrf, part('width', 'x'.repeat(300_000))]), 413],
      ['a long name', raw([csrf, part('x'.repeat(5000), 'x')]), 422],
    ];
    for (const [what, body, status] of bodies) {
      const type = what === 'no boundary' ? 'multipart/form-data' : undefined;
      await post(browser, body, type);
      assert.equal(browser.status, status, what);
      assert.match(browser.html, /<main>/);
      await browser.fetch('/refer');
    }
    await post(browser, raw([csrf]), 'multipart/mixed; boundary=x');
    assert.equal(browser.status, 415);
  });

  it('a body without end is let go', async () => {
    let given = 0;
    let isLetGo = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(
          Buffer.from(
            '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\n',
          ),
        ),
      pull(controller) {
        given += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
      cancel: () => void (isLetGo = true),
    });
    const browser = await new Council({ uploadLimit: 1 }).browser().fetch('/refer');
    const init = {
      body,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    };
    await browser.send({}, init);
    assert.equal(browser.status, 413);
    assert.ok(given < 10_000_000, String(given));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(isLetGo);
  });

  it('posts from elsewhere keep nothing', async () => {
    const council = new Council();
    const browser = await council.browser().fetch('/refer');
    await browser.send(
      { photo: png(), width: '1' },
      { headers: { origin: 'https://evil.example' } },
    );
    assert.equal(browser.status, 403);
    assert.deepEqual(council.kept, []);
  });
});
