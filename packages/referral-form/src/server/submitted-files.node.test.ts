import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileReference } from '../model/files.js';
import { createSubmissionHandler, type CheckFile, type SubmitContext } from '../server.js';
import { fileForm } from '../testing/file-form.js';
import { pdf, png } from '../testing/files.js';
import { ORIGIN } from '../testing/script-free-browser.js';

const big = (size: number, name: string) => new File([new Uint8Array(size)], name);

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
