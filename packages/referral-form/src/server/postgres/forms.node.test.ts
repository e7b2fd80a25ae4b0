import assert from 'node:assert/strict';
import { before, beforeEach, it, type TestContext } from 'node:test';
import {
  createKey,
  DecryptionError,
  migrate,
  readKeyring,
  type Database,
} from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import { equalityForm } from '../../model/equality.js';
import type { Submission } from '../../model/submission.js';
import { createPostgresForms, formMigrations } from '../../postgres.js';
import type { SubmissionConflict } from '../../server.js';
import { equalityForm as asked } from '../../testing/equality-form.js';

const answers = { name: 'Siân O’Neill', matters: 'A <b>garden</b> "of" my own' };
const submission: Submission = {
  form: { id: 'reablement', version: '1' },
  reference: 'H7KX-3MQT',
  idempotencyKey: '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a',
  submittedAt: '2026-02-03T10:00:00.000Z',
  answers,
};

/** Keeps a test's errors from the console. @returns what they said */
function quieten(test: TestContext): () => string {
  const { mock } = test.mock.method(console, 'error', () => undefined);
  return () => mock.calls.map((call) => call.arguments.join(' ')).join('\n');
}

describeDatabases('forms kept in PostgreSQL', (open) => {
  const key = createKey();
  let database: Database;
  let now = new Date('2026-02-03T10:00:00Z');
  const formsOf = (setting = key, submissionDays?: number) =>
    createPostgresForms({
      database,
      keyring: readKeyring(setting),
      now: () => now,
      ...(submissionDays !== undefined && { submissionDays }),
    });
  const later = (days: number, minutes = 0) => {
    now = new Date(now.getTime() + (days * 24 * 60 + minutes) * 60_000);
  };

  before(async () => {
    database = await open();
    await migrate(database, formMigrations);
  });
  beforeEach(() =>
    database.script(
      'delete from form_draft; delete from form_submission; delete from form_equality',
    ),
  );

  it('keeps, replaces and removes a draft', async () => {
    const { drafts } = formsOf();
    await drafts.save('one', { answers: { name: 'S' } });
    await drafts.save('one', { answers });
    await drafts.save('two', { answers: {} });
    assert.deepEqual(await drafts.load('one'), { answers });
    await drafts.remove('one');
    assert.equal(await drafts.load('one'), undefined);
    assert.deepEqual(await drafts.load('two'), { answers: {} });
  });

  it('keeps one draft of a session, whatever is saved at once', async () => {
    const { drafts } = formsOf();
    await Promise.all(Array.from({ length: 20 }, (_, n) => drafts.save('busy', { n })));
    const { n } = (await drafts.load('busy')) as { n: number };
    assert.ok(n >= 0 && n < 20);
    await drafts.remove('busy');
    assert.equal(await drafts.load('busy'), undefined);
  });

  it('keeps the first submission of a key, however often it comes', async () => {
    const { submit, read, count } = formsOf();
    const again = { ...submission, reference: 'CCCC-CCCC' };
    assert.deepEqual(await submit(submission), { reference: 'H7KX-3MQT' });
    const kept = await Promise.all([again, again, again].map((each) => submit(each)));
    assert.deepEqual(kept, Array(3).fill({ reference: 'H7KX-3MQT' }));
    assert.equal(await count(), 1);
    assert.deepEqual(await read(submission.idempotencyKey), submission);
    assert.equal(await read('another'), undefined);
    const other = { ...submission, answers: {} };
    await assert.rejects(submit(other), ({ name, reference }: SubmissionConflict) => {
      assert.deepEqual([name, reference], ['SubmissionConflict', 'H7KX-3MQT']);
      return true;
    });
    assert.deepEqual(await read(submission.idempotencyKey), submission);
  });

  it('has no answer, and no session, in any row', async () => {
    const { drafts, submit, submitEquality } = formsOf();
    await drafts.save('secret-session', { answers });
    await submitEquality({ ...submission, idempotencyKey: 'equality-key' });
    await submit({ ...submission, idempotencyKey: 'plain-text' });
    for (const table of ['form_draft', 'form_submission', 'form_equality']) {
      const rows = await database.query<{ row: string; encrypted: Uint8Array }>(
        `select ${table}::text as row, encrypted from ${table}`,
      );
      assert.ok(rows.length > 0);
      for (const { row, encrypted } of rows) {
        const text = `${row} ${Buffer.from(encrypted).toString('utf8')}`;
        for (const plain of ['Neill', 'garden', 'name', 'secret-session']) {
          assert.ok(!text.includes(plain), `${plain} in ${table}`);
        }
      }
    }
  });

  it('keeps what is in files with their draft, and no longer', async () => {
    const { drafts, removeExpired } = formsOf();
    const content = Buffer.from([0, 255, 128, 13, 10, 0]);
    await drafts.save('mine', { answers });
    await drafts.save('theirs', { answers });
    await drafts.saveFile('mine', 'a', content);
    await drafts.saveFile('mine', 'b', Buffer.from('b'));
    await drafts.saveFile('theirs', 'a', Buffer.from('their garden'));
    assert.deepEqual(Buffer.from((await drafts.loadFile('mine', 'a'))!), content);
    assert.equal(await drafts.loadFile('mine', 'c'), undefined);
    await drafts.save('mine', { answers: {} });
    await drafts.keepFiles('mine', ['b', 'unknown']);
    assert.equal(await drafts.loadFile('mine', 'a'), undefined);
    assert.equal(String(await drafts.loadFile('mine', 'b')), 'b');
    assert.equal(String(await drafts.loadFile('theirs', 'a')), 'their garden');
    await drafts.keepFiles('mine', []);
    assert.equal(await drafts.loadFile('mine', 'b'), undefined);

    const rows = await database.query<{ row: string; encrypted: Uint8Array }>(
      'select form_draft_file::text as row, encrypted from form_draft_file',
    );
    assert.equal(rows.length, 1);
    const text = rows.map(({ row, encrypted }) => row + Buffer.from(encrypted).toString()).join();
    assert.doesNotMatch(text, /garden|theirs/);

    await drafts.remove('theirs');
    await drafts.save('late', { answers });
    await drafts.saveFile('late', 'a', content);
    later(28);
    assert.equal(await drafts.loadFile('late', 'a'), undefined);
    await removeExpired();
    const [left] = await database.query<{ count: number }>(
      'select count(*)::int as count from form_draft_file',
    );
    assert.equal(left?.count, 0);
  });

  it('keeps the files of a submission once, encrypted, and as long as it', async () => {
    const forms = formsOf(key, 30);
    const files = (text: string) => new Map([['a', new File([text], 'a.pdf')]]);
    await forms.submit(submission, { files: files('my garden') });
    await forms.submit(submission, { files: files('another') });
    const { idempotencyKey } = submission;
    assert.equal(String(Buffer.from((await forms.readFile(idempotencyKey, 'a'))!)), 'my garden');
    assert.equal(await forms.readFile(idempotencyKey, 'b'), undefined);
    assert.equal(await forms.readFile('another', 'a'), undefined);
    const [row] = await database.query<{ encrypted: Uint8Array }>(
      'select encrypted from form_submission_file',
    );
    assert.doesNotMatch(Buffer.from(row!.encrypted).toString(), /garden/);
    const newKey = createKey();
    // The submission and its file.
    assert.equal((await formsOf(`${newKey},${key}`).reencrypt()).rows, 2);
    const read = await formsOf(newKey, 30).readFile(idempotencyKey, 'a');
    assert.equal(String(Buffer.from(read!)), 'my garden');
    later(30);
    assert.equal(await forms.readFile(idempotencyKey, 'a'), undefined);
    await forms.removeExpired();
    assert.deepEqual(await database.query('select key from form_submission_file'), []);
  });

  it('takes a draft for absent that was changed, or put in the place of another', async (test) => {
    const { drafts } = formsOf();
    const log = quieten(test);
    await drafts.save('mine', { answers });
    await drafts.save('theirs', { answers: {} });
    const rows = await database.query<{ id: string; encrypted: Uint8Array }>(
      'select id, encrypted from form_draft order by length(encrypted) desc limit 1',
    );
    const [mine] = rows;
    assert.ok(mine);
    const put = (bytes: Uint8Array, where: string) =>
      database.query(`update form_draft set encrypted = $2 where id ${where} $1`, [mine.id, bytes]);
    await put(mine.encrypted, '<>');
    assert.deepEqual(await drafts.load('mine'), { answers });
    assert.equal(await drafts.load('theirs'), undefined);
    const flipped = Uint8Array.from(mine.encrypted);
    flipped[40]! ^= 1;
    await put(flipped, '=');
    assert.equal(await drafts.load('mine'), undefined);
    assert.match(log(), /^A draft cannot be read: DecryptionError\n/);
    assert.doesNotMatch(log(), /Neill|garden|mine|theirs/);
    await drafts.save('mine', { answers: {} });
    assert.deepEqual(await drafts.load('mine'), { answers: {} });
  });

  it('reads with old keys, writes with the new one, and can do without the old', async (test) => {
    quieten(test);
    const newKey = createKey();
    await formsOf().drafts.save('rotated', { answers });
    await formsOf().submit({ ...submission, idempotencyKey: 'rotated' });
    assert.equal(await formsOf(newKey).drafts.load('rotated'), undefined);

    const both = formsOf(`${newKey},${key}`);
    assert.deepEqual(await both.drafts.load('rotated'), { answers });
    assert.deepEqual(await both.reencrypt(), { rows: 2, unreadable: 0 });
    assert.deepEqual(await both.reencrypt(), { rows: 0, unreadable: 0 });

    const alone = formsOf(newKey);
    assert.deepEqual(await alone.drafts.load('rotated'), { answers });
    assert.deepEqual((await alone.read('rotated'))?.answers, answers);
    await assert.rejects(formsOf().read('rotated'), DecryptionError);
  });

  it('encrypts again more rows than one transaction takes, past those whose key is gone', async (test) => {
    const { drafts, reencrypt } = formsOf(`${createKey()},${key}`);
    const lost = formsOf(createKey());
    const log = quieten(test);
    for (let n = 0; n < 120; n++) await formsOf().drafts.save(`many-${n}`, { n });
    for (let n = 0; n < 110; n++) await lost.drafts.save(`lost-${n}`, { n });
    assert.deepEqual(await reencrypt(), { rows: 120, unreadable: 110 });
    assert.deepEqual(await drafts.load('many-7'), { n: 7 });
    assert.deepEqual(await lost.drafts.load('lost-7'), { n: 7 });
    assert.doesNotMatch(log(), /lost-/);
  });

  it('keeps answers to equality questions once, with nothing that leads to a form, and counts them', async () => {
    const form = equalityForm(asked)!;
    const { submitEquality, countEquality, removeExpired, count } = formsOf();
    const give = (idempotencyKey: string, given: Submission['answers']) =>
      submitEquality({ ...submission, form, idempotencyKey, answers: given });
    assert.deepEqual((await countEquality(form))['sex'], { female: 0, male: 0, skip: 0 });
    await give('a', { wants: 'yes', sex: 'female', religion: 'other', 'religion-other': 'skip' });
    await give('a', { wants: 'yes', sex: 'male' });
    await give('b', { wants: 'yes', sex: 'female' });
    await give('c', { wants: 'yes', religion: 'skip' });
    await submitEquality({ ...submission, idempotencyKey: 'd', answers: { sex: 'male' } });
    assert.deepEqual(await countEquality(form), {
      wants: { yes: 3, no: 0 },
      sex: { female: 2, male: 0, skip: 0 },
      religion: { none: 0, other: 1, skip: 1 },
    });
    assert.equal(await count(), 0);

    const rows = await database.query<{ row: string }>(
      `select (idempotency_key, questions, expires_at at time zone 'UTC')::text as row
       from form_equality where idempotency_key = 'b'`,
    );
    const day = now.toISOString().slice(5, 10);
    assert.deepEqual(
      rows.map(({ row }) => row),
      [`(b,small-questions,"${now.getUTCFullYear() + 1}-${day} 00:00:00")`],
    );
    const columns = await database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'form_equality'
       order by 1`,
    );
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['encrypted', 'expires_at', 'idempotency_key', 'questions'],
    );

    const newKey = createKey();
    assert.equal((await formsOf(`${newKey},${key}`).reencrypt()).rows, 4);
    assert.equal((await formsOf(newKey).countEquality(form))['sex']?.['female'], 2);
    later(365);
    assert.deepEqual((await formsOf(newKey).countEquality(form))['sex']?.['female'], 0);
    assert.equal((await removeExpired()).equality, 4);
  });

  it('forgets a draft 28 days after its last change', async () => {
    const { drafts, removeExpired } = formsOf();
    await drafts.save('kept', { answers });
    later(27);
    await drafts.save('kept', { answers });
    await drafts.save('left', { answers });
    later(27);
    await drafts.save('kept', { answers });
    assert.deepEqual(await removeExpired(), { drafts: 0, submissions: 0, equality: 0 });
    later(1);
    // Its time is up, whether or not it was removed.
    assert.equal(await drafts.load('left'), undefined);
    assert.deepEqual(await removeExpired(), { drafts: 1, submissions: 0, equality: 0 });
    assert.deepEqual(await drafts.load('kept'), { answers });
  });

  it('forgets a submission after as many days as the council set', async () => {
    const forms = formsOf(key, 30);
    await forms.submit({ ...submission, idempotencyKey: 'short' });
    await formsOf().submit({ ...submission, idempotencyKey: 'default' });
    later(29, 24 * 60 - 1);
    assert.equal((await forms.read('short'))?.reference, submission.reference);
    later(0, 1);
    assert.equal(await forms.read('short'), undefined);
    assert.equal((await forms.removeExpired()).submissions, 1);
    later(59, 24 * 60 - 1);
    assert.equal((await forms.removeExpired()).submissions, 0);
    later(0, 1);
    assert.equal((await forms.removeExpired()).submissions, 1);
    assert.equal(await forms.count(), 0);
  });
});
