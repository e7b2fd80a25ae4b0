import assert from 'node:assert/strict';
import { before, describe, it, type TestContext } from 'node:test';
import { createKey, migrate, readKeyring, type Database } from '@council-elements/core/postgres';
import { describeDatabases } from '@council-elements/core/testing/postgres.js';
import { createPostgresForms, formMigrations } from '../../postgres.js';
import {
  createMemoryStore,
  type FormStore,
  type ResumeLink,
  type ResumeOptions,
} from '../../server.js';
import { Browser, ORIGIN, receiver, type Sent } from '../../testing/script-free-browser.js';

const ADDRESS = 'sian@example.com';

/** A council that sends links, and people's browsers. */
class Council {
  readonly links: ResumeLink[] = [];
  readonly sent: Sent = receiver();

  constructor(
    readonly store: FormStore = createMemoryStore(),
    readonly options: Partial<ResumeOptions> = {},
  ) {}

  browser(language = 'en'): Browser {
    return new Browser(this.sent, this.store, language, {
      resume: {
        origin: 'https://public.example',
        send: async (link) => void this.links.push(link),
        ...this.options,
      },
    });
  }

  get token(): string {
    return new URL(this.links.at(-1)?.link ?? '').searchParams.get('resume') ?? '';
  }

  get path(): string {
    const { pathname, search } = new URL(this.links.at(-1)?.link ?? '');
    return pathname + search;
  }
}

/** Presses “Save and come back later” on a page with something typed. */
async function save(browser: Browser, fields: Record<string, string> = {}): Promise<void> {
  const action = /formaction="([^"]*)"/.exec(browser.html)?.[1] ?? assert.fail('no button');
  const body = new URLSearchParams({ csrf: browser.token, ...fields });
  await browser.fetch(action.replaceAll('&amp;', '&'), {
    method: 'POST',
    body,
    headers: { origin: ORIGIN },
  });
}

/** As {@link save}, and asks for the link. */
async function saveAndSend(browser: Browser, fields: Record<string, string> = {}): Promise<void> {
  await save(browser, fields);
  await browser.post({ to: ADDRESS });
}

function quieten(test: TestContext): () => string {
  const { mock } = test.mock.method(console, 'error', () => undefined);
  return () => mock.calls.map((call) => call.arguments.join(' ')).join('\n');
}

describe('saving a form and coming back by a link', () => {
  it('goes on in another browser where the first one stopped, with what was typed', async () => {
    const council = new Council();
    const first = await council.browser().answer('address');
    await save(first, {
      'home-address-line1': '1 High Street',
      'home-address-postcode': 'nonsense',
    });
    assert.match(first.title, /^Save and come back later – /);
    const days = (new Date().getTime() + 28 * 86_400_000) / 1000;
    await first.post({ to: ` ${ADDRESS}` });
    assert.equal(new URL(first.url).search, '?save=sent');
    assert.match(first.html, /Check your email/);
    assert.doesNotMatch(first.html, /sian@example/);

    const [link] = council.links;
    assert.ok(link);
    const { to, language, form, expires } = link;
    assert.deepEqual(
      { to, language, form },
      {
        to: ADDRESS,
        language: 'en',
        form: { id: 'reablement-referral', title: link.form.title },
      },
    );
    assert.match(link.link, /^https:\/\/public\.example\/refer\?resume=[\w-]{43}$/);
    assert.ok(Math.abs(expires.getTime() / 1000 - days) < 60);

    const second = council.browser();
    await second.fetch(council.path);
    assert.match(second.title, /^Continue your form – /);
    assert.equal(second.headers.get('referrer-policy'), 'no-referrer');
    assert.doesNotMatch(second.html, /High Street|other answers/);
    await second.post({});
    assert.equal(second.page, 'address');
    assert.match(second.html, /value="1 High Street"/);
    assert.match(second.html, /value="nonsense"/);
    await second.fetch('?page=name');
    assert.match(second.html, /value="Siân"/);

    // It moved: the first browser has it no more.
    await first.fetch('/refer?page=name');
    assert.doesNotMatch(first.html, /Siân/);
  });

  it('is not used up by whoever only opens it, and works once', async () => {
    const council = new Council();
    await saveAndSend(await council.browser().answer('address'));
    const { path } = council;
    for (const method of ['GET', 'HEAD', 'GET']) {
      await council.browser().fetch(path, { method });
    }
    const [one, other] = [council.browser(), council.browser()];
    await Promise.all([one.fetch(path), other.fetch(path)]);
    await Promise.all([one.post({}), other.post({})]);
    assert.deepEqual([one.status, other.status].sort(), [200, 410]);
    const late = await council.browser().fetch(path);
    assert.equal(late.status, 410);
    assert.match(late.title, /^This link no longer works/);
  });

  it('sends the form with the key that it was tried with before', async () => {
    let fails = true;
    const council = new Council();
    const taken = receiver(() => fails);
    Object.assign(council, { sent: taken });
    const first = await council.browser().answer();
    const { error } = console;
    console.error = () => undefined;
    await first.post({});
    console.error = error;
    assert.equal(first.status, 503);
    await saveAndSend(first);
    fails = false;
    const second = await council.browser().fetch(council.path);
    await second.post({});
    assert.equal(second.page, 'check-answers');
    await second.post({});
    assert.equal(taken.submissions.length, 1);
    // What was sent is not opened by another link.
    assert.equal(second.page, 'confirmation');
  });

  it('opens nothing that was sent or deleted since', async () => {
    const council = new Council();
    const browser = await council.browser().answer();
    await saveAndSend(browser);
    await browser.fetch('/refer');
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal((await council.browser().fetch(council.path)).status, 410);
    await browser.fetch('/refer?save=link');
    assert.equal(browser.page, 'confirmation');
  });

  it('says that the browser has other answers before they are replaced', async () => {
    const council = new Council();
    await saveAndSend(await council.browser().answer('address'));
    const other = await council.browser().answer('phone');
    await other.fetch(council.path);
    assert.match(other.html, /This browser has other answers/);
    await other.post({});
    assert.equal(other.page, 'address');
  });

  it('asks again for what is no address, and keeps it', async () => {
    const council = new Council();
    const browser = await council.browser().answer('address');
    await save(browser);
    await browser.post({ to: 'sian@' });
    assert.equal(browser.status, 422);
    assert.match(browser.title, /^Error: Save and come back later/);
    assert.match(browser.html, /href="#to"[^]*Enter an email address in the correct format/);
    assert.match(browser.html, /value="sian@"/);
    await browser.post({ to: ' ' });
    assert.match(browser.html, /Enter an email address</);
    assert.equal(council.links.length, 0);
  });

  it('texts a link where the council does that, in Welsh', async () => {
    const council = new Council(createMemoryStore(), { by: 'phone' });
    const browser = await council.browser('cy').answer('address');
    await save(browser);
    assert.match(browser.title, /^Cadw a dychwelyd yn nes ymlaen – /);
    assert.match(browser.html, /type="tel"/);
    await browser.post({ to: 'dim' });
    assert.match(browser.html, /Gwall:<\/span>/);
    assert.doesNotMatch(browser.html, /Error:/);
    await browser.post({ to: '07700 900 982' });
    assert.match(browser.html, /Edrychwch ar eich negeseuon testun/);
    assert.equal(council.links[0]?.language, 'cy');
    const other = await council.browser('cy').fetch(council.path);
    assert.match(other.title, /^Parhau â’ch ffurflen/);
  });

  it('sends only so many: to a session with a reason, to an address without a word', async () => {
    const council = new Council();
    const handler = await council.browser().answer('address');
    for (let n = 0; n < 5; n++) await saveAndSend(await handler.fetch('?page=address'));
    await saveAndSend(await handler.fetch('?page=address'));
    assert.equal(handler.status, 429);
    assert.ok(Number(handler.headers.get('retry-after')) > 3500);
    assert.equal(council.links.length, 5);

    // Another person asks for the same address, of the same handler.
    handler.cookie = '';
    await handler.answer('address');
    await save(handler);
    await handler.post({ to: ADDRESS.toUpperCase() });
    assert.match(handler.html, /Check your email/);
    assert.equal(council.links.length, 5);
    await saveAndSend(await handler.fetch('/refer'));
    assert.equal(council.links.length, 5);
  });

  it('says that nothing was sent where the adapter fails, and logs no address', async (test) => {
    const log = quieten(test);
    const council = new Council(createMemoryStore(), {
      send: async (link) => {
        throw Object.assign(new Error(JSON.stringify(link)), { link });
      },
    });
    const browser = await council.browser().answer('address');
    await saveAndSend(browser);
    assert.equal(browser.status, 503);
    assert.match(browser.html, /We could not send the link/);
    assert.match(log(), /^Form "reablement-referral", link: Error\n/);
    assert.doesNotMatch(log(), /sian|resume=|example\.com/);
  });

  it('takes no link with a post from elsewhere', async () => {
    const council = new Council();
    await saveAndSend(await council.browser().answer('address'));
    const victim = council.browser();
    await victim.fetch(council.path);
    await victim.post({}, { headers: { 'sec-fetch-site': 'cross-site' } });
    assert.equal(victim.status, 403);
    assert.equal((await council.browser().fetch(council.path)).status, 200);
  });

  it('is not there where the council has no adapter', async () => {
    const browser = await new Browser(receiver()).answer('address');
    assert.doesNotMatch(browser.html, /come back later/);
    await browser.fetch('/refer?save=link');
    assert.equal(browser.page, 'address');
  });

  it('needs a real origin', () => {
    for (const origin of ['council.example', 'https://council.example/', 'https://a.example/b']) {
      assert.throws(() => new Council(createMemoryStore(), { origin }).browser(), TypeError);
    }
  });
});

describe('a draft that the element hands over', () => {
  const draft = {
    page: 'address',
    answers: { about: 'me', assisted: 'no', 'person-name': { first: 'Siân', last: 'O’Neill' } },
    typed: { address: { 'home-address': { line1: '1 High Street' } } },
    changing: false,
    removed: [],
    saved: 1,
    sent: 'MADE-UP',
    refused: [{ component: 'about', reason: 'Made up' }],
  };
  const post = (browser: Browser, csrf: string, headers: Record<string, string> = {}) =>
    browser.fetch('/refer?save=answers', {
      method: 'POST',
      body: JSON.stringify({ csrf, draft }),
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    });

  it('is kept under its session, and what only a server says is not believed', async () => {
    const council = new Council();
    const browser = await council.browser().fetch('/refer?service=lunch');
    await post(browser, browser.token);
    assert.equal(browser.status, 204);
    await browser.fetch('/refer?save=link');
    await browser.post({ to: ADDRESS });
    const other = await council.browser().fetch(council.path);
    await other.post({});
    assert.equal(other.page, 'date-of-birth');
    await other.fetch('?page=who-for');
    assert.doesNotMatch(other.html, /Made up/);
  });

  it('is refused from elsewhere, without its token, or where it is none', async () => {
    const browser = await new Council().browser().fetch('/refer');
    const { token } = browser;
    await post(browser, token, { origin: 'https://evil.example' });
    assert.equal(browser.status, 403);
    assert.match(browser.headers.get('content-type') ?? '', /problem\+json/);
    await post(browser, 'wrong');
    assert.equal(browser.status, 403);
    await browser.fetch('/refer?save=answers', {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
    });
    assert.equal(browser.status, 400);
    await browser.fetch('/refer?save=answers', {
      method: 'POST',
      body: JSON.stringify({ csrf: token, draft: { x: 'x'.repeat(310_000) } }),
      headers: { 'content-type': 'application/json', origin: ORIGIN },
    });
    assert.equal(browser.status, 413);
  });
});

describeDatabases('links kept in PostgreSQL', (open) => {
  let database: Database;
  before(async () => {
    database = await open();
    await migrate(database, formMigrations);
  });

  it('are taken once, whoever asks at once, and are in no row', async () => {
    const { drafts } = createPostgresForms({ database, keyring: readKeyring(createKey()) });
    const council = new Council(drafts);
    await saveAndSend(await council.browser().answer('address'));
    const { path, token } = council;
    const rows = await database.query<{ row: string; encrypted: Uint8Array }>(
      'select form_draft::text as row, encrypted from form_draft',
    );
    assert.equal(rows.length, 2);
    for (const { row, encrypted } of rows) {
      const text = row + Buffer.from(encrypted).toString('latin1');
      for (const secret of [token, 'sian@', 'resume']) assert.ok(!text.includes(secret), secret);
    }
    const browsers = await Promise.all(
      Array.from({ length: 8 }, () => council.browser().fetch(path)),
    );
    await Promise.all(browsers.map((browser) => browser.post({})));
    assert.equal(browsers.filter(({ status }) => status === 200).length, 1);
    assert.equal(browsers.filter(({ status }) => status === 410).length, 7);
  });
});
