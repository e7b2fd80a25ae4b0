import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileReference } from '../../model/files.js';
import { type FormHandlerOptions } from '../../server.js';
import { Council, type Visitor } from '../../testing/file-visitor.js';
import { pdf, png } from '../../testing/files.js';
import { ORIGIN } from '../../testing/script-free-browser.js';

describe('files of a form that is saved for later', () => {
  const links: string[] = [];
  const resume: FormHandlerOptions['resume'] = {
    origin: 'https://public.example',
    send: async ({ link }) => void links.push(link),
  };
  const draftWith = (files: readonly FileReference[]) => ({
    page: 'letters',
    answers: { photo: files, width: '80cm' },
    typed: {},
    changing: false,
    removed: [],
    saved: 1,
  });
  const referenceTo = (id: string, { name, type, size }: File) => ({ id, name, type, size });

  /** What the element posts. */
  const handOver = (
    browser: Visitor,
    files: readonly FileReference[],
    parts: Readonly<Record<string, File>>,
  ) => {
    const body = new FormData();
    const json = JSON.stringify({ csrf: browser.token, draft: draftWith(files) });
    body.append('draft', new Blob([json], { type: 'application/json' }));
    for (const [id, file] of Object.entries(parts)) body.append(id, file);
    const headers = { accept: 'application/json', origin: ORIGIN };
    return browser.fetch('/refer?save=answers', { method: 'POST', body, headers });
  };

  it('come with the draft that the element hands over, and go with its link', async () => {
    const council = new Council({ resume });
    const browser = await council.browser().fetch('/refer');
    const lost = { ...referenceTo('p2', png('lost.png')), size: 999 };
    await handOver(browser, [referenceTo('p1', png()), lost], { p1: png(), stray: pdf() });
    assert.equal(browser.status, 204);
    assert.deepEqual(council.kept, ['p1']);
    await browser.fetch('/refer?save=link');
    await browser.post({ to: 'sian@example.com' });
    const other = await council
      .browser()
      .fetch(links.at(-1)?.replace(/^.*\/refer/, '/refer') ?? '');
    await other.post({});
    await other.fetch('/refer?page=door');
    assert.deepEqual(
      other.files.map(({ name }) => name),
      ['door.png'],
    );
    await other.send({ width: '80cm' });
    await other.send({});
    await other.post({});
    assert.equal(other.page, 'confirmation');
    const [file] = [...(council.taken[0]?.files.values() ?? [])];
    assert.deepEqual(await file?.arrayBuffer(), await png().arrayBuffer());
    // It moved: the first browser has it no more.
    const first = browser.cookie.split('=')[1] ?? '';
    assert.equal(await council.store.loadFile(first, 'p1'), undefined);
  });

  it('are refused where they are too many bytes', async () => {
    const council = new Council({ resume, uploadLimit: 1 });
    const browser = await council.browser().fetch('/refer');
    const large = pdf('a.pdf', 1024 * 1024 + 1);
    await handOver(browser, [referenceTo('p1', large)], { p1: large });
    assert.equal(browser.status, 413);
    assert.deepEqual(council.kept, []);
  });
});
