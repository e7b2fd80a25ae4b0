import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { FileReference } from '../model/files.js';
import {
  createMemoryStore,
  createSubmissionHandler,
  type CheckFile,
  type FormHandlerOptions,
  type FormStore,
  type SubmitContext,
} from '../server.js';
import { fileForm } from '../testing/file-form.js';
import { pdf, png } from '../testing/files.js';
import { Browser, ORIGIN } from '../testing/script-free-browser.js';

type Fields = Record<string, string | File | readonly File[]>;

/** A council that takes forms with files, and people's browsers without script. */
class Council {
  readonly taken: { answers: object; files: Map<string, File> }[] = [];
  readonly kept: string[] = [];
  readonly store: FormStore;

  constructor(readonly options: Partial<FormHandlerOptions> = {}) {
    const store = createMemoryStore();
    this.store = {
      ...store,
      saveFile: async (session, id, content) => {
        this.kept.push(id);
        return store.saveFile(session, id, content);
      },
    };
  }

  browser(language = 'en'): Visitor {
    const submit = async (
      { answers, reference }: { answers: object; reference: string },
      { files }: SubmitContext,
    ) => {
      this.taken.push({ answers, files: new Map(files) });
      return { reference };
    };
    return new Visitor({ submissions: [], submit }, this.store, language, this.options, fileForm);
  }
}

class Visitor extends Browser {
  /** Posts the page as a browser does where it asks for files. */
  send(fields: Fields, init: RequestInit = {}, follow = true): Promise<this> {
    const body = new FormData();
    body.append('csrf', this.token);
    for (const [, name, value] of this.html.matchAll(
      /<input type="hidden" name="([\w-]+-kept)" value="([^"]*)"/g,
    )) {
      body.append(name ?? '', decode(value ?? ''));
    }
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    const action = /<form method="post" action="([^"]*)"/.exec(this.html)?.[1] ?? '?page=door';
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...init.headers };
    return this.fetch(decode(action), { method: 'POST', body, ...init, headers }, follow);
  }

  get errors(): string[] {
    const [, list = ''] = /govuk-error-summary__list">(.*?)<\/ul>/s.exec(this.html) ?? [];
    return [...list.matchAll(/<a[^>]*>([^<]*)</g)].map(([, text = '']) => decode(text).trim());
  }

  get files(): FileReference[] {
    return [...this.html.matchAll(/name="[\w-]+-kept" value="([^"]*)"/g)].map(
      ([, value = '']) => JSON.parse(decode(value)) as FileReference,
    );
  }
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

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

describe('a submission with files', () => {
  const reference = (id: string, file: File): FileReference => ({
    id,
    name: file.name,
    type: file.type,
    size: file.size,
  });
  const submission = (answers: object) => ({
    form: { id: fileForm.id, version: fileForm.version },
    reference: 'H7KX-3MQT',
    idempotencyKey: 'a-key-of-enough',
    submittedAt: '2026-02-03T10:00:00.000Z',
    answers,
  });
  const bodyOf = (answers: object, files: Readonly<Record<string, File>>) => {
    const body = new FormData();
    const json = JSON.stringify(submission(answers));
    body.append('submission', new Blob([json], { type: 'application/json' }));
    for (const [id, file] of Object.entries(files)) body.append(id, file, file.name);
    return body;
  };
  const handle = async (
    body: BodyInit,
    options: { checkFile?: CheckFile; uploadLimit?: number } = {},
  ) => {
    const taken: SubmitContext[] = [];
    const handler = createSubmissionHandler(fileForm, {
      submit: async (sent, context) => {
        taken.push(context);
        return sent;
      },
      ...options,
    });
    const response = await handler(
      new Request(`${ORIGIN}/refer`, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': 'a-key-of-enough' },
      }),
      { language: 'en' },
    );
    const answer = (await response.json()) as { problems?: { path: string; reason: string }[] };
    return {
      status: response.status,
      problems: answer.problems?.map(({ path, reason }) => [path, reason]),
      taken,
    };
  };
  const answers = { photo: [reference('p1', png())], width: '80cm' };

  it('is passed on with what is in them', async () => {
    const letters = [reference('l1', pdf())];
    const { status, taken } = await handle(
      bodyOf({ ...answers, letters }, { p1: png('evil/../name.png'), l1: pdf(), unasked: pdf() }),
    );
    assert.equal(status, 201);
    assert.deepEqual(
      [...(taken[0]?.files ?? [])].map(([id, { name, size }]) => [id, name, size]),
      [
        ['p1', 'door.png', png().size],
        ['l1', 'letter.pdf', 100],
      ],
    );
  });

  it('is refused at the question whose file is missing, lies, or is not taken', async () => {
    const failed = [['/answers/photo', 'The selected file could not be uploaded – try again']];
    const wrong = [['/answers/photo', 'The selected file must be a JPG or PNG']];
    assert.deepEqual((await handle(bodyOf(answers, {}))).problems, failed);
    assert.deepEqual((await handle(bodyOf(answers, { p1: pdf() }))).problems, failed);
    const lying = pdf('door.png', png().size);
    assert.deepEqual((await handle(bodyOf(answers, { p1: lying }))).problems, wrong);
    const checked = await handle(bodyOf(answers, { p1: png() }), {
      checkFile: async () => 'virus',
    });
    assert.deepEqual(
      [checked.status, checked.problems, checked.taken],
      [422, [['/answers/photo', 'The selected file contains a virus']], []],
    );
  });

  it('is refused where all of it is too large, at a question for files', async () => {
    const large = pdf('a.pdf', 1_500_000);
    const letters = [reference('l1', large), reference('l2', large)];
    const text = 'The selected files must be smaller than 1MB in total';
    const sent = bodyOf({ ...answers, letters }, { p1: png(), l1: large, l2: large });
    const { status, problems } = await handle(sent, { uploadLimit: 1 });
    assert.equal(status, 422);
    assert.ok(problems?.some(([path]) => path === '/answers/letters'));
    const far = await handle(bodyOf(answers, { p1: big(9 * 1024 * 1024, 'a.png') }), {
      uploadLimit: 1,
    });
    assert.deepEqual([far.status, far.problems], [413, [['/answers/photo', text]]]);
  });

  it('is refused where the parts cannot be read', async () => {
    assert.equal((await handle('x')).status, 415);
    assert.equal((await handle(new FormData())).status, 400);
  });
});
