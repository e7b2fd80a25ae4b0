import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Submission } from '../model/submission.js';
import { createFormHandler, createMemoryStore, createSubmissionHandler } from '../server.js';
import { beforeEquality, equalityForm } from '../testing/equality-form.js';
import { Browser, ORIGIN, page, receiver } from '../testing/script-free-browser.js';

/** A store that can be looked into. */
function openStore() {
  const store = createMemoryStore();
  const saved = new Map<string, unknown>();
  return {
    saved,
    ...store,
    save: async (session: string, state: unknown) => {
      saved.set(session, state);
      await store.save(session, state);
    },
    remove: async (session: string) => {
      saved.delete(session);
      await store.remove(session);
    },
    take: async (session: string) => {
      saved.delete(session);
      return store.take(session);
    },
  };
}

function open(options: { fail?: () => boolean; language?: string } = {}) {
  const sent = receiver();
  const equality = receiver(options.fail);
  const store = openStore();
  const browser = new Browser(
    sent,
    store,
    options.language,
    {
      submitEquality: (submission) =>
        equality.submit(submission, { language: 'en', files: new Map() }),
    },
    equalityForm,
  );
  return { sent: sent.submissions, asked: equality.submissions, store, browser };
}

/** The form as far as its confirmation, or the first equality question. */
async function send(browser: Browser, pets = 'yes') {
  await browser.fetch('/help');
  for (const [path, fields] of beforeEquality) {
    if (path === 'which-pets' && pets === 'no') continue;
    await browser.post(path === 'pets' ? { pets } : mutable(fields));
  }
  assert.equal(browser.page, 'check-answers');
  return browser.post({});
}

const mutable = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, string | readonly string[]]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );

describe('equality questions without script', () => {
  it('are asked once the form is sent, and answered apart from it', async () => {
    const { browser, sent, asked, store } = open();
    await send(browser);
    assert.equal(sent.length, 1);
    assert.equal(browser.page, 'equality.start');
    assert.equal(browser.title, 'We have received your request – Equality questions');
    assert.match(browser.html, /Do you want to answer the equality questions\?/);
    assert.doesNotMatch(browser.html, /\(optional\)/);
    assert.doesNotMatch(browser.html, /govuk-back-link/);
    await browser.post({ wants: 'yes' });
    assert.equal(browser.page, 'equality.sex');
    assert.match(browser.html, /govuk-back-link[\s\S]*What is your sex\?/);
    await browser.post({ sex: 'female' });
    await browser.post({ religion: 'other' });
    assert.equal(browser.page, 'equality.your-religion');
    assert.equal(asked.length, 0);
    await browser.post({ 'religion-other': 'Druid <b>' });

    assert.equal(browser.page, 'confirmation');
    assert.ok(browser.html.includes(sent[0]!.reference));
    assert.equal(sent.length, 1);
    const [answers] = asked;
    assert.deepEqual(answers?.form, { id: 'small-questions', version: '2' });
    assert.deepEqual(answers.answers, {
      wants: 'yes',
      sex: 'female',
      religion: 'other',
      'religion-other': 'Druid <b>',
    });
    assert.deepEqual(inCommon(answers, sent[0]!), []);
    assert.match(answers.submittedAt, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.doesNotMatch(JSON.stringify([...store.saved]), /Druid/);
  });

  it('are kept apart from the form until they end', async () => {
    const { browser, store } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({ sex: 'female' });
    const session = browser.cookie.split('=')[1]!;
    assert.equal(store.saved.size, 2);
    assert.doesNotMatch(JSON.stringify(store.saved.get(session)), /female/);
    const [apart] = [...store.saved].filter(([key]) => key !== session);
    assert.match(JSON.stringify(apart?.[1]), /female/);
    assert.doesNotMatch(JSON.stringify(apart?.[1]), /Rees|1941|reference/);
  });

  it('may all be left empty, or skipped at once; then nothing is sent', async () => {
    const empty = open();
    await send(empty.browser);
    await empty.browser.post({});
    assert.equal(empty.browser.page, 'confirmation');

    const skipped = open();
    await send(skipped.browser);
    await skipped.browser.post({ wants: 'no' });
    assert.equal(skipped.browser.page, 'confirmation');

    const left = open();
    await send(left.browser);
    await left.browser.post({ wants: 'yes' });
    await left.browser.post({});
    await left.browser.post({});
    assert.equal(left.browser.page, 'confirmation');
    assert.deepEqual([empty.asked, skipped.asked, left.asked], [[], [], []]);
  });

  it('takes some answers without the others', async () => {
    const { browser, asked } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({});
    await browser.post({ religion: 'skip' });
    assert.deepEqual(asked[0]?.answers, { wants: 'yes', religion: 'skip' });
  });

  it('are not asked of anybody else', async () => {
    const { browser, sent } = open();
    await send(browser, 'no');
    assert.equal(browser.page, 'confirmation');
    await browser.fetch('?page=equality.start');
    assert.equal(browser.page, 'confirmation');
    assert.equal(sent.length, 1);
  });

  it('say what is wrong with what is too long, and keep it', async () => {
    const { browser } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({});
    await browser.post({ religion: 'other' });
    await browser.post({ 'religion-other': 'x'.repeat(21) });
    assert.equal(browser.status, 422);
    assert.match(browser.title, /^Error: How would you describe your religion\?/);
    assert.match(browser.html, /must be 20 characters or less/);
    assert.ok(browser.html.includes('x'.repeat(21)));
  });

  it('show the same question after a reload, the one before after Back, and never send the form again', async () => {
    const { browser, sent, asked } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({ sex: 'male' });
    await browser.fetch(browser.url);
    assert.equal(browser.page, 'equality.religion');
    await browser.fetch('?page=equality.sex');
    assert.match(browser.html, /value="male"\s+checked/);
    // The way back leads no further than to what was sent.
    await browser.fetch('?page=check-answers');
    assert.equal(browser.page, 'confirmation');
    await browser.fetch('?page=equality.your-religion');
    assert.equal(browser.page, 'equality.religion');
    await browser.post({ religion: 'none' });
    assert.equal(browser.page, 'confirmation');
    await browser.fetch('?page=equality.religion');
    assert.equal(browser.page, 'confirmation');
    assert.deepEqual([sent.length, asked.length], [1, 1]);
  });

  it('are sent once when the last button is pressed twice', async () => {
    const { browser, asked } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({ sex: 'male' });
    const { html, url } = browser;
    await Promise.all([browser.post({ religion: 'none' }), browser.post({ religion: 'none' })]);
    Object.assign(browser, { html, url });
    await browser.post({ religion: 'none' });
    assert.equal(browser.page, 'confirmation');
    assert.equal(asked.length, 1);
  });

  it('lead to the confirmation where they cannot be taken, and log no answer', async () => {
    const { browser, sent } = open({ fail: () => true });
    const { error } = console;
    const logged: unknown[][] = [];
    console.error = (...texts) => logged.push(texts);
    try {
      await send(browser);
      await browser.post({ wants: 'yes' });
      await browser.post({ sex: 'female' });
      await browser.post({ religion: 'none' });
    } finally {
      console.error = error;
    }
    assert.equal(browser.page, 'confirmation');
    assert.match(browser.html, /Request sent/);
    assert.equal(logged.length, 1);
    assert.doesNotMatch(JSON.stringify(logged), /female|none/);
    assert.doesNotMatch(JSON.stringify(logged), new RegExp(sent[0]!.reference));
  });

  it('are in Welsh', async () => {
    const { browser } = open({ language: 'cy' });
    await send(browser);
    assert.equal(browser.title, 'Rydym wedi cael eich cais – Cwestiynau cydraddoldeb');
    await browser.post({ wants: 'yes' });
    assert.match(browser.html, /Beth yw eich rhyw\?/);
    assert.match(browser.html, /Gwell gennyf beidio â dweud/);
  });

  it('have no other site answer them', async () => {
    const { browser, asked } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({ sex: 'male' });
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    await browser.post({ religion: 'none' }, { headers });
    assert.equal(browser.status, 403);
    assert.equal(asked.length, 0);
  });
});

describe('equality questions from the element', () => {
  const body = (changes: object = {}): Submission => ({
    form: { id: 'small-questions', version: '2' },
    reference: 'OTHER-1',
    idempotencyKey: 'key-of-its-own',
    submittedAt: '2026-03-01T00:00:00Z',
    answers: { wants: 'yes', sex: 'female' },
    ...changes,
  });
  const request = (submission: Submission, cookie = '') =>
    new Request(`${ORIGIN}/help`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': submission.idempotencyKey,
        ...(cookie && { cookie }),
      },
      body: JSON.stringify(submission),
    });

  it('are taken at the address of the form, once for a key, and by their own hook', async () => {
    const { asked } = open();
    const ask = createSubmissionHandler(equalityForm, {
      submit: async () => assert.fail('it is not the form'),
      submitEquality: async (submission) => asked.push(submission),
    });
    const answers = [body(), body(), body({ answers: { wants: 'yes', sex: 'other' } })].map(
      (each) => ask(request(each), { language: 'en' }),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    assert.deepEqual(statuses, [201, 201, 422]);
    assert.deepEqual(asked, [body()]);
    const old = await ask(request(body({ form: { id: 'small-questions', version: '1' } })), {
      language: 'en',
    });
    assert.equal(old.status, 422);
  });

  it('end what a session without script was asked', async () => {
    const { browser, asked, store } = open();
    await send(browser);
    await browser.post({ wants: 'yes' });
    await browser.post({ sex: 'female' });
    await browser.fetch('/help', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key-of-its-own' },
      body: JSON.stringify(body()),
    });
    assert.equal(browser.status, 201);
    assert.equal(store.saved.size, 1);
    await browser.fetch('?page=equality.sex');
    assert.equal(browser.page, 'confirmation');
    assert.equal(asked.length, 1);
  });

  it('are tried again where they cannot be taken now', async () => {
    const ask = createSubmissionHandler(equalityForm, {
      submit: async () => assert.fail('it is not the form'),
      submitEquality: async () => Promise.reject(new Error('no room')),
    });
    const { error } = console;
    console.error = () => undefined;
    const response = await ask(request(body()), { language: 'en' }).finally(() => {
      console.error = error;
    });
    assert.equal(response.status, 503);
  });

  it('are an error of configuration where nothing takes them', () => {
    const submit = receiver().submit;
    const reason = /has equality questions: give `submitEquality`/;
    assert.throws(() => createSubmissionHandler(equalityForm, { submit }), reason);
    const options = { submit, page, store: createMemoryStore() };
    assert.throws(() => createFormHandler(equalityForm, options), reason);
    const { equality: _, ...without } = equalityForm;
    createFormHandler(without, options);
  });
});

/** Values that two submissions share, wherever they are. */
function inCommon(one: Submission, other: Submission): string[] {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [String(value)];
  const others = new Set(leaves(other));
  return leaves(one).filter((leaf) => others.has(leaf));
}
