import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createOutbox } from './outbox.js';

describe('the outbox', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'example-council-outbox-'));
  });
  after(() => rm(directory, { recursive: true }));

  it('writes a link as a mail that only its owner reads, in the language of the form', async () => {
    const folder = pathToFileURL(`${directory}/outbox/`);
    await createOutbox(folder)({
      to: 'sian@example.com',
      link: 'https://council.example/cy/refer?resume=abc',
      expires: new Date('2026-03-03T12:00:00Z'),
      language: 'cy',
      form: { id: 'form', title: 'Gofyn am gymorth' },
    });
    const [name = ''] = await readdir(folder);
    assert.match(name, /^\d+-\w{8}\.eml$/);
    assert.equal((await stat(new URL(name, folder))).mode & 0o777, 0o600);
    const mail = await readFile(new URL(name, folder), 'utf8');
    assert.match(mail, /^To: sian@example\.com\r\nSubject: =\?utf-8\?B\?/);
    assert.match(mail, /\r\nhttps:\/\/council\.example\/cy\/refer\?resume=abc\r\n/);
    assert.match(mail, /3 Mawrth 2026/);
    const [, subject = ''] = /\?B\?([^?]*)\?=/.exec(mail) ?? [];
    assert.match(Buffer.from(subject, 'base64').toString(), /Gofyn am gymorth/);
  });
});
