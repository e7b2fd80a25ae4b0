import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { FileReference } from '../model/files.js';
import { type CheckFile } from '../server.js';
import { Council } from '../testing/file-visitor.js';
import { pdf, png } from '../testing/files.js';

function quieten(test: TestContext): () => string {
  const { mock } = test.mock.method(console, 'error', () => undefined);
  return () => mock.calls.map((call) => call.arguments.join(' ')).join('\n');
}

const big = (size: number, name: string) => new File([new Uint8Array(size)], name);

describe('files without script', () => {
  it('are chosen, added to, removed and sent, and the council gets what is in them', async () => {
    const council = new Council();
    const browser = await council.browser().fetch('/refer');
    assert.match(browser.html, /enctype="multipart\/form-data"/);
    await browser.send({ photo: png('C:\\Users\\Siân\\door.png'), width: '80cm' });
    assert.equal(browser.page, 'letters');
    await browser.send({ letters: [pdf('one.pdf'), pdf('two.pdf')], upload: 'letters' });
    assert.deepEqual([browser.page, browser.status], ['letters', 200]);
    assert.deepEqual(
      browser.files.map(({ name }) => name),
      ['one.pdf', 'two.pdf'],
    );
    await browser.send({ letters: pdf('three.pdf'), upload: 'letters' });
    const [first] = browser.files;
    await browser.send({ 'remove-file': first?.id ?? '' });
    assert.deepEqual(
      browser.files.map(({ name }) => name),
      ['two.pdf', 'three.pdf'],
    );
    await browser.send({});
    assert.equal(browser.page, 'check-answers');
    assert.match(browser.html, /door\.png \(1KB\)/);
    assert.match(browser.html, /two\.pdf \(1KB\)\s+three\.pdf \(1KB\)/);
    await browser.post({});
    assert.equal(browser.page, 'confirmation');

    const [sent] = council.taken;
    const { photo, letters } = sent?.answers as Record<string, FileReference[]>;
    const contents = [...(photo ?? []), ...(letters ?? [])].map(({ id }) => sent?.files.get(id));
    assert.deepEqual(
      contents.map((file) => [file?.name, file?.type]),
      [
        ['door.png', 'image/png'],
        ['two.pdf', 'application/pdf'],
        ['three.pdf', 'application/pdf'],
      ],
    );
    assert.deepEqual(await contents[0]?.bytes?.(), await png().bytes?.());
    assert.equal(await contents[1]?.text(), await pdf().text());
    // Nothing is kept of what was sent.
    for (const id of council.kept) {
      assert.equal(await council.store.loadFile(browser.cookie.split('=')[1] ?? '', id), undefined);
    }
  });

  it('are kept where another answer is wrong', async () => {
    const browser = await new Council().browser().fetch('/refer');
    await browser.send({ photo: png(), width: '' });
    assert.equal(browser.status, 422);
    assert.deepEqual(browser.errors, ['Enter how wide the door is']);
    assert.match(browser.html, /door\.png \(1KB\)/);
    assert.match(browser.html, /saved with your answers/);
    await browser.send({ width: '80cm' });
    assert.equal(browser.page, 'letters');
    // Another takes its place.
    await browser.fetch('?page=door');
    await browser.send({ photo: png('new.png'), width: '80cm' });
    await browser.fetch('?page=door');
    assert.deepEqual(
      browser.files.map(({ name }) => name),
      ['new.png'],
    );
  });

  it('are refused in GOV.UK’s words, beside what else is wrong, and what was typed stays', async () => {
    const browser = await new Council().browser().fetch('/refer');
    const cases: readonly (readonly [File, string, number])[] = [
      [pdf(), 'The selected file must be a JPG or PNG', 422],
      [pdf('lies.png'), 'The selected file must be a JPG or PNG', 422],
      [
        new File(['<script>alert(1)</script>'], 'a.png'),
        'The selected file must be a JPG or PNG',
        422,
      ],
      [png('a.png.exe'), 'The selected file must be a JPG or PNG', 422],
      [png('a.jpg'), 'The selected file must be a JPG or PNG', 422],
      [new File([], 'empty.png'), 'The selected file is empty', 422],
      [big(1024 * 1024 + 1, 'big.png'), 'The selected file must be smaller than 1MB', 413],
    ];
    for (const [file, text, status] of cases) {
      await browser.send({ photo: file, width: '' });
      assert.deepEqual(browser.errors, [text, 'Enter how wide the door is'], file.name);
      assert.equal(browser.status, status);
      assert.deepEqual(browser.files, []);
      await browser.send({ photo: file, width: '<b>80</b>' });
      assert.deepEqual(browser.errors, [text]);
      assert.match(browser.html, /value="&lt;b>80&lt;\/b>"|value="&lt;b&gt;80&lt;\/b&gt;"/);
    }
    await browser.send({ width: '80' });
    assert.deepEqual(browser.errors, ['Select a photo of the door']);
    const welsh = await new Council().browser('cy').fetch('/refer');
    await welsh.send({ photo: pdf(), width: '80' });
    assert.deepEqual(welsh.errors, ['Rhaid i’r ffeil a ddewiswyd fod yn JPG neu PNG']);
  });

  it('are counted, and some that are right are kept beside one that is not', async () => {
    const browser = await new Council().browser().fetch('/refer');
    await browser.send({ photo: png(), width: '80cm' });
    await browser.send({ letters: [pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf'), pdf('4.pdf')] });
    assert.deepEqual(browser.errors, ['You can only select up to 3 files at the same time']);
    await browser.send({ letters: [pdf('1.pdf'), png('2.png')] });
    assert.deepEqual(browser.errors, ['2.png: The selected file must be a PDF, DOCX or TXT']);
    assert.deepEqual(
      browser.files.map(({ name }) => name),
      ['1.pdf'],
    );
    await browser.send({ letters: [png('3.png'), png('4.png')] });
    const [, message = ''] = /govuk-error-message[^>]*>(.*?)<\/p>/s.exec(browser.html) ?? [];
    for (const text of browser.errors) assert.ok(message.includes(text), 'each is at the field');
    assert.equal(browser.errors.length, 2);
    await browser.send({ letters: [new File(['plain'], 'a.txt'), new File(['\0'], 'b.txt')] });
    assert.deepEqual(browser.errors, ['b.txt: The selected file must be a PDF, DOCX or TXT']);
  });

  it('have a limit for all of them, which keeps the other answers', async () => {
    const browser = await new Council({ uploadLimit: 1 }).browser().fetch('/refer');
    await browser.send({ photo: png(), width: '80cm' });
    await browser.send({ letters: [pdf('a.pdf', 600_000), pdf('b.pdf', 600_000)] });
    assert.equal(browser.status, 413);
    assert.deepEqual(browser.errors, ['The selected files must be smaller than 1MB in total']);
    await browser.send({ letters: pdf('a.pdf', 600_000), upload: 'letters' });
    assert.equal(browser.status, 200);
    await browser.send({ letters: pdf('b.pdf', 600_000) });
    assert.equal(browser.status, 413);
    // Far more is not read to its end.
    await browser.send({ letters: big(6 * 1024 * 1024, 'c.pdf') });
    assert.equal(browser.status, 413);
    assert.match(browser.html, /Your files are too large/);
    await browser.fetch('/refer?page=letters');
    assert.deepEqual(
      browser.files.map(({ name }) => name),
      ['a.pdf'],
    );
    await browser.fetch('/refer?page=door');
    assert.match(browser.html, /value="80cm"/);
  });

  it('are looked at by the council, whose refusal is told', async (test) => {
    const log = quieten(test);
    const checkFile: CheckFile = async (file) => {
      if (file.name === 'fails.png') throw new Error('Siân’s door');
      return file.name === 'virus.png'
        ? 'virus'
        : file.name === 'locked.png'
          ? 'passwordProtected'
          : undefined;
    };
    const council = new Council({ checkFile });
    const browser = await council.browser().fetch('/refer');
    const told: Readonly<Record<string, string>> = {
      'virus.png': 'The selected file contains a virus',
      'locked.png': 'The selected file is password protected',
      'fails.png': 'The selected file could not be uploaded – try again',
    };
    for (const [name, text] of Object.entries(told)) {
      await browser.send({ photo: png(name), width: '80' });
      assert.deepEqual(browser.errors, [text]);
    }
    assert.deepEqual(council.kept, []);
    assert.doesNotMatch(log(), /Siân/);
    await browser.send({ photo: png(), width: '80' });
    assert.equal(browser.page, 'letters');
  });

  it('are asked for again where the store has lost them', async () => {
    const council = new Council();
    const browser = await council.browser().fetch('/refer');
    await browser.send({ photo: png(), width: '80cm' });
    await browser.send({});
    await council.store.keepFiles(browser.cookie.split('=')[1] ?? '', []);
    await browser.post({});
    assert.equal(browser.status, 422);
    assert.deepEqual(browser.errors, ['The selected file could not be uploaded – try again']);
    assert.equal(council.taken.length, 0);
    await browser.send({ photo: png('again.png'), width: '80cm' });
    assert.equal(browser.page, 'check-answers');
    await browser.post({});
    assert.equal(council.taken[0]?.files.size, 1);
  });

  it('are those of the session alone, whatever the page says', async () => {
    const council = new Council();
    const victim = await council.browser().fetch('/refer');
    await victim.send({ photo: png('private.png'), width: '80cm' });
    await victim.fetch('?page=door');
    const [stolen] = victim.files;
    const thief = await council.browser().fetch('/refer');
    await thief.send({ 'photo-kept': JSON.stringify(stolen), width: '1' });
    assert.deepEqual(thief.errors, ['Select a photo of the door']);
    assert.doesNotMatch(thief.html, /private\.png/);
  });
});
