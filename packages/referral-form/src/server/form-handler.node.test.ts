import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString, type Page } from '@council-elements/core/server';
import { reablementReferral } from '../definitions/reablement-referral.js';
import type { Submission } from '../model/submission.js';
import { createFormHandler, createMemoryStore, type FormStore, type Submit } from '../server.js';

const ORIGIN = 'https://council.example';
const page: Page = async ({ title, main }, { language }) =>
  `<!doctype html><html lang="${language}"><title>${title}</title><main>${await renderToString(main, { language })}</main>`;

/** Answers of a person who asks for themselves, in the order of the pages. */
const ME: readonly (readonly [page: string, fields: Record<string, string | string[]>])[] = [
  ['who-for', { about: 'me' }],
  ['name', { 'person-name-first': 'Siân', 'person-name-last': "O'Neill" }],
  ['date-of-birth', { 'birth-date-day': '27', 'birth-date-month': '3', 'birth-date-year': '1941' }],
  ['nhs-number-known', { 'nhs-number-known': 'no' }],
  [
    'address',
    {
      'home-address-line1': '1 High Street',
      'home-address-line2': '',
      'home-address-town': 'Aberwyle',
      'home-address-county': '',
      'home-address-postcode': 'sw1a1aa',
    },
  ],
  ['how-to-contact', { 'contact-ways': ['phone', 'letter'] }],
  ['phone', { phone: '07700 900 982' }],
  ['help-needed', { 'help-needed': ['stairs', 'meals'] }],
  ['in-hospital', { 'in-hospital': 'no' }],
  ['what-matters', { 'what-matters': 'Seeing my <b>friends</b>\r\nand the garden' }],
  ['lives-alone', { 'lives-alone': 'yes' }],
  ['risks', { risks: ['none'] }],
  ['gp-practice', { 'gp-practice': '' }],
  ['declaration', { declaration: 'yes' }],
];

interface Sent {
  readonly submissions: Submission[];
  readonly submit: Submit;
}

function receiver(fail: () => boolean = () => false): Sent {
  const submissions: Submission[] = [];
  return {
    submissions,
    submit: async (submission) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (fail()) throw new Error('no room');
      submissions.push(submission);
      return submission;
    },
  };
}

/** A browser without script: cookies, forms, redirects. */
class Browser {
  readonly #handler;
  cookie = '';
  html = '';
  status = 0;
  url = '';
  headers = new Headers();

  constructor(
    sent: Sent,
    store: FormStore = createMemoryStore(),
    readonly language = 'en',
  ) {
    this.#handler = createFormHandler(reablementReferral, { store, page, submit: sent.submit });
  }

  async fetch(path: string, init: RequestInit = {}, follow = true): Promise<this> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const url = new URL(path, this.url || `${ORIGIN}/refer`).href;
    const response = await this.#handler(new Request(url, { ...init, headers }), {
      language: this.language,
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const location = response.headers.get('location');
    if (location && follow) return this.fetch(new URL(location, url).href);
    const html = await response.text();
    Object.assign(this, { url, html: html.replace(/<!--(?!doctype)[^>]*-->/g, '') });
    Object.assign(this, { status: response.status, headers: response.headers });
    return this;
  }

  get token(): string {
    return /name="csrf" value="([^"]*)"/.exec(this.html)?.[1] ?? '';
  }

  get page(): string | null {
    return new URL(this.url).searchParams.get('page');
  }

  get title(): string {
    return /<title>([^<]*)/.exec(this.html)![1]!;
  }

  /** Fills in the form of the page and presses its button. */
  post(fields: Record<string, string | string[]>, init: RequestInit = {}, follow = true) {
    const body = new URLSearchParams({ csrf: this.token });
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) body.append(name, value);
    }
    const action = /<form method="post" action="([^"]*)"/.exec(this.html)?.[1] ?? '?page=who-for';
    const target = action.replaceAll('&amp;', '&');
    const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...init.headers };
    return this.fetch(target, { method: 'POST', body, ...init, headers }, follow);
  }

  async answer(until?: string): Promise<this> {
    await this.fetch('/refer');
    for (const [path, fields] of ME) {
      if (path === until) return this;
      if (path !== 'who-for') assert.equal(this.page, path);
      await this.post(fields);
      assert.equal(this.status, 200, `${path}: ${this.title}`);
    }
    return this;
  }
}

describe('createFormHandler without script', () => {
  it('asks page by page, lets the person check, sends once and confirms', async () => {
    const sent = receiver();
    const browser = await new Browser(sent).answer();
    assert.equal(browser.page, 'check-answers');
    assert.match(
      browser.html,
      /Seeing my &lt;b>friends&lt;\/b>|Seeing my &lt;b&gt;friends&lt;\/b&gt;/,
    );
    assert.match(browser.html, /Not provided/);
    assert.match(browser.html, /27 March 1941/);
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal(sent.submissions.length, 1);
    const [submission] = sent.submissions;
    assert.equal(submission!.answers['birth-date'], '1941-03-27');
    assert.ok(browser.html.includes(submission!.reference));
    assert.match(browser.title, /^Referral sent/);
    const copy = await browser.fetch('?page=copy');
    assert.match(copy.headers.get('content-disposition')!, /^attachment/);
    assert.ok(copy.html.includes(submission!.reference) && copy.html.includes('27 March 1941'));
  });

  it('keeps everything typed beside an error, and says so in the title', async () => {
    const browser = await new Browser(receiver()).answer('date-of-birth');
    await browser.post({
      'birth-date-day': '31',
      'birth-date-month': '<feb>',
      'birth-date-year': '1941',
    });
    assert.equal(browser.status, 422);
    assert.match(browser.title, /^Error: What is your date of birth\?/);
    assert.match(browser.html, /There is a problem/);
    assert.match(browser.html, /value="&lt;feb>"|value="&lt;feb&gt;"/);
    const [, href] = /error-summary__list[\s\S]*?href="#([^"]+)"/.exec(browser.html)!;
    assert.ok(browser.html.includes(`id="${href}"`), `#${href} is on the page`);
    const texts = browser.html.match(/Date of birth must be a real date/g)!;
    assert.ok(texts.length >= 2);
  });

  it('does not open a page that there is no way to yet', async () => {
    const browser = await new Browser(receiver()).answer('address');
    await browser.fetch('?page=declaration');
    assert.equal(browser.page, 'address');
    await browser.fetch('?page=check-answers');
    assert.equal(browser.page, 'address');
    await browser.fetch('?page=nowhere');
    assert.equal(browser.page, 'address');
    await browser.fetch('?page=name');
    assert.equal(browser.page, 'name');
    assert.match(browser.html, /value="Siân"/);
  });

  it('comes back to check answers after a change, by way of what it newly asks', async () => {
    const browser = await new Browser(receiver()).answer();
    await browser.fetch('?page=in-hospital&change=yes');
    await browser.post({ 'in-hospital': 'yes' });
    assert.equal(browser.page, 'hospital');
    await browser.post({ hospital: 'Ysbyty Gwynedd', ward: '' });
    assert.equal(browser.page, 'discharge-date');
    await browser.post({});
    assert.equal(browser.page, 'check-answers');
    await browser.fetch('?page=in-hospital&change=yes');
    await browser.post({ 'in-hospital': 'no' });
    assert.equal(browser.page, 'check-answers');
    assert.match(browser.html, /no longer need[\s\S]*<li>Hospital<\/li>/);
    assert.doesNotMatch(browser.html, /Ysbyty Gwynedd/);
  });

  it('sends once when the button is pressed twice, and shows the same confirmation again', async () => {
    const sent = receiver();
    const browser = await new Browser(sent).answer();
    const { html, token } = browser;
    const [first, second] = await Promise.all([
      browser.post({}, {}, false),
      browser.fetch(
        '?page=check-answers',
        {
          method: 'POST',
          body: new URLSearchParams({ csrf: token }),
          headers: { origin: ORIGIN },
        },
        false,
      ),
    ]);
    assert.equal(first.status + second.status, 606);
    browser.html = html;
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal(sent.submissions.length, 1);
    assert.ok(browser.html.includes(sent.submissions[0]!.reference));
    await browser.fetch('?page=name');
    assert.equal(browser.page, 'confirmation');
    await browser.fetch('/refer');
    assert.match(browser.title, /^Who is this referral for\?/);
  });

  it('says that it could not send, keeps the answers, and sends when tried again', async () => {
    let failing = true;
    const sent = receiver(() => failing);
    const browser = await new Browser(sent).answer();
    const error = console.error;
    console.error = () => undefined;
    await browser.post({});
    console.error = error;
    assert.equal(browser.status, 503);
    assert.match(browser.html, /Your referral has not been sent yet/);
    failing = false;
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal(sent.submissions.length, 1);
  });

  it('refuses a post from elsewhere', async () => {
    const store = createMemoryStore();
    const browser = await new Browser(receiver(), store).fetch('/refer');
    const { html } = browser;
    const refused = async (post: () => Promise<Browser>) => {
      browser.html = html;
      await post();
      assert.equal(browser.status, 403);
      assert.match(browser.html, /could not check/);
    };
    const from = (headers: Record<string, string>) => () =>
      browser.post({ about: 'me' }, { headers });
    await refused(from({ 'sec-fetch-site': 'cross-site' }));
    await refused(from({ origin: 'https://evil.example' }));
    for (const body of ['csrf=wrong&about=me', 'about=me']) {
      await refused(() => browser.post({}, { body: new URLSearchParams(body) }));
    }
    const { cookie } = browser;
    await refused(() => {
      browser.cookie = cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
      return browser.post({ about: 'me' });
    });
    browser.cookie = cookie;
    browser.html = html;
    await browser.post({ about: 'me' });
    assert.equal(browser.page, 'name');
  });

  it('refuses a body that is too large, with or without its length', async () => {
    const browser = await new Browser(receiver()).fetch('/refer');
    const { html, token } = browser;
    const body = `csrf=${token}&about=${'x'.repeat(70_000)}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await browser.post({}, { body, headers });
    assert.equal(browser.status, 413);
    browser.html = html;
    const stream = new Blob([body]).stream();
    await browser.post({}, { body: stream, headers, duplex: 'half' } as RequestInit);
    assert.equal(browser.status, 413);
    assert.match(browser.html, /too long/);
  });

  it('keeps the session in a cookie that scripts cannot read, and no answer in an address', async () => {
    const browser = await new Browser(receiver()).fetch('/refer', {}, false);
    const cookie = browser.headers.get('set-cookie')!;
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure']) assert.ok(cookie.includes(part));
    assert.equal(browser.headers.get('cache-control'), 'no-store');
    await browser.answer('address');
    assert.equal(new URL(browser.url).search, '?page=address');
  });

  it('sends the service that the first address named', async () => {
    const sent = receiver();
    const browser = new Browser(sent);
    await browser.fetch('/refer?service=Dosbarth%20cwympo');
    await browser.answer();
    await browser.post({});
    assert.equal(sent.submissions[0]!.service, 'Dosbarth cwympo');
  });

  it('speaks Welsh', async () => {
    const browser = await new Browser(receiver(), createMemoryStore(), 'cy').fetch('/cy/refer');
    assert.match(browser.html, /Parhau/);
    await browser.post({});
    assert.match(browser.title, /^Gwall: /);
    assert.match(browser.html, /Mae problem wedi codi/);
  });

  it('shows what a store from elsewhere holds only where it fits', async () => {
    const store = createMemoryStore();
    const browser = await new Browser(receiver(), store).fetch('/refer');
    const session = browser.cookie.split('=')[1]!;
    await store.save(session, { answers: { about: ['me'], constructor: 'x' }, typed: 7, page: {} });
    await browser.fetch('/refer');
    assert.equal(browser.status, 200);
    assert.match(browser.title, /^Who is this referral for/);
  });
});
