import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import { createKey, migrate, readKeyring, type Database } from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import { createPostgresForms, formMigrations } from '../postgres.js';
import { createMemoryStore, type FormStore, type Submit } from '../server.js';
import { Browser, ORIGIN, page, receiver } from '../testing/script-free-browser.js';

const ME = /Siân|Neill|High Street|Aberwyle|sw1a|900 ?982|garden|friends|1941/i;
const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;

/** All that is written to the console and to the process's output during the tests of a suite. */
function useLog(): () => string {
  let written: string[] = [];
  const restore: (() => void)[] = [];
  before(() => {
    for (const method of METHODS) {
      const original = console[method];
      console[method] = (...parts: unknown[]) => {
        written.push(
          ...parts.map((part) =>
            typeof part === 'string' ? part : inspect(part, { depth: null, showHidden: true }),
          ),
        );
      };
      restore.push(() => {
        console[method] = original;
      });
    }
  });
  after(() => {
    for (const each of restore) each();
  });
  return () => {
    const text = written.join('\n');
    written = [];
    return text;
  };
}

/** Fails as a client of another service may: with what it was given, in every part of the error. */
const quoting = (given: unknown): never => {
  const text = JSON.stringify(given);
  throw Object.assign(new Error(text, { cause: new TypeError(text) }), {
    code: text,
    detail: text,
    name: text,
    request: given,
  });
};
const failingSubmit: Submit = async (submission) => quoting(submission);

function failing(store: FormStore, on: keyof FormStore, when: () => boolean): FormStore {
  return {
    ...store,
    load: async (session) =>
      on === 'load' && when() ? quoting(await store.load(session)) : store.load(session),
    save: async (session, state) =>
      on === 'save' && when() ? quoting(state) : store.save(session, state),
    remove: (session) => store.remove(session),
    take: (session) => store.take(session),
  };
}

describe('a form handler whose parts fail', () => {
  const log = useLog();

  it('logs no answer when submit fails, with or without script', async () => {
    const sent = { ...receiver(), submit: failingSubmit };
    const browser = await new Browser(sent).answer();
    await browser.post({});
    assert.equal(browser.status, 503);
    const first = log();
    assert.match(first, /Form "[\w-]+", submit:\nError\n\s+at /);
    assert.doesNotMatch(first, ME);

    const taken = receiver();
    const other = await new Browser(taken).answer();
    await other.post({});
    const [submission] = taken.submissions;
    await browser.fetch('/refer', {
      method: 'POST',
      body: JSON.stringify(submission),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': submission!.idempotencyKey,
        origin: ORIGIN,
      },
    });
    assert.equal(browser.status, 503);
    const second = log();
    assert.match(second, /^Submission \S+ of form "[\w-]+" failed:\nError\n\s+at /);
    assert.doesNotMatch(second, ME);
  });

  for (const on of ['load', 'save'] as const) {
    it(`says that there is a problem, and logs no answer, when ${on} fails`, async () => {
      let fails = false;
      const store = failing(createMemoryStore(), on, () => fails);
      const browser = await new Browser(receiver(), store).answer('lives-alone');
      const { html } = browser;
      fails = true;
      await browser.post({ 'lives-alone': 'yes' });
      assert.equal(browser.status, 500);
      assert.match(browser.html, /Sorry, there is a problem with the service/);
      assert.doesNotMatch(browser.html, ME);
      const text = log();
      assert.match(text, /^Form "[\w-]+", POST:\nError\n\s+at /);
      assert.doesNotMatch(text, ME);
      fails = false;
      browser.html = html;
      await browser.post({ 'lives-alone': 'yes' });
      assert.equal(browser.page, 'risks');
    });
  }

  it('says so in Welsh', async () => {
    const store = failing(createMemoryStore(), 'load', () => true);
    const browser = new Browser(receiver(), store, 'cy');
    browser.cookie = `council-form-reablement-referral=${'a'.repeat(43)}`;
    await browser.fetch('/cy/refer');
    assert.equal(browser.status, 500);
    assert.match(browser.html, /mae problem gyda’r gwasanaeth/);
    log();
  });

  it('answers without the council’s page where that fails', async () => {
    const browser = new Browser(receiver(), createMemoryStore(), 'en', {
      page: (content, context) =>
        context.request.url.includes('fail') ? quoting(content) : page(content, context),
    });
    await browser.fetch('/refer?fail');
    assert.equal(browser.status, 500);
    assert.equal(browser.html, 'Sorry, there is a problem with the service');
    assert.match(log(), /^Form "[\w-]+", GET:\nError\n[^]*\nForm "[\w-]+", page:\nError\n/);
  });

  it('has taken what was sent, though the session cannot be ended', async () => {
    let fails = false;
    const sent = receiver();
    const browser = await new Browser(
      sent,
      failing(createMemoryStore(), 'save', () => fails),
    ).answer();
    const other = receiver();
    await (await new Browser(other).answer()).post({});
    fails = true;
    const [submission] = other.submissions;
    await browser.fetch('/refer', {
      method: 'POST',
      body: JSON.stringify(submission),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': submission!.idempotencyKey,
      },
    });
    assert.equal(browser.status, 201);
    assert.equal(sent.submissions.length, 1);
    assert.match(log(), /end of the session:/);
  });
});

describeDatabases('a form handler whose database fails', (open) => {
  const log = useLog();
  let database: Database;
  before(async () => {
    database = await open();
    await migrate(database, formMigrations);
  });

  it('logs no answer, and no session', async () => {
    const forms = createPostgresForms({ database, keyring: readKeyring(createKey()) });
    const browser = await new Browser(
      { submissions: [], submit: forms.submit },
      forms.drafts,
    ).answer();
    const session = browser.cookie.split('=')[1] ?? '';
    await database.script('alter table form_submission add check (length(reference) < 3)');
    await browser.post({});
    assert.equal(browser.status, 503);
    await database.script('alter table form_draft rename to gone');
    await browser.fetch('?page=name');
    assert.equal(browser.status, 500);
    const text = log();
    assert.match(text, /DatabaseError 23514\n[^]*DatabaseError 42P01\n/);
    assert.doesNotMatch(text, ME);
    assert.ok(session.length === 43 && !text.includes(session));
  });
});
