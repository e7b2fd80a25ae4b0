import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { createKey, migrate, readKeyring, type Database } from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import { createReference } from '../model/reference.js';
import { toSubmission } from '../model/submission.js';
import { createPostgresForms, formMigrations } from '../postgres.js';
import { createFormHandler } from '../server.js';
import { ORIGIN, page } from '../testing/script-free-browser.js';
import { smallForm } from '../testing/small-form.js';

const COUNT = 1000;
/** So many people at once. */
const AT_ONCE = 50;

const answers = {
  name: { first: 'Siân', last: 'O’Neill' },
  birth: { day: '27', month: '3', year: '1941' },
  pets: 'no',
  help: '',
};

describeDatabases('a submission that is sent twice at once', (open) => {
  let database: Database;
  before(async () => {
    database = await open();
    await migrate(database, formMigrations);
  });

  it(`is kept once, ${COUNT} times of ${COUNT}, and both are told one reference`, async () => {
    const keyring = readKeyring(createKey());
    // Two processes of a site: neither knows what the other is doing.
    const processes = [0, 1].map(() => {
      const forms = createPostgresForms({ database, keyring });
      const { drafts: store, submit } = forms;
      return { forms, handler: createFormHandler(smallForm, { store, submit, page }) };
    });
    const send = async (process: number, key: string) => {
      const submission = toSubmission(smallForm, answers, {
        // Another for each attempt: only one may come out.
        reference: createReference(),
        idempotencyKey: key,
        submittedAt: '2026-02-03T10:00:00.000Z',
      });
      const request = new Request(`${ORIGIN}/refer`, {
        method: 'POST',
        body: JSON.stringify(submission),
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      });
      const response = await processes[process]!.handler(request, { language: 'en' });
      assert.equal(response.status, 201);
      return ((await response.json()) as { reference: string }).reference;
    };

    const references = new Map<string, string>();
    for (let sent = 0; sent < COUNT; sent += AT_ONCE) {
      const keys = Array.from({ length: AT_ONCE }, (_, n) => `submission-${sent + n}`);
      await Promise.all(
        keys.map(async (key) => {
          const [first, second] = await Promise.all([send(0, key), send(1, key)]);
          assert.equal(first, second);
          references.set(key, first);
        }),
      );
    }
    const { forms } = processes[0]!;
    assert.equal(await forms.count(), COUNT);
    for (const [key, reference] of references) {
      assert.equal((await forms.read(key))?.reference, reference);
    }
  });
});
