import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createMemoryStore,
  SubmissionConflict,
  SubmissionRefused,
  TooManySubmissions,
  type Submit,
} from '../server.js';
import { Browser, ORIGIN, receiver, type Sent } from '../testing/script-free-browser.js';

const answering = (submit: Submit): Sent => ({ submissions: [], submit });

describe('what a council does not take, without script', () => {
  it('leads to each question that was refused, with its reason, and takes the rest', async () => {
    const taken = receiver();
    let refuses = true;
    const sent = answering(async (submission, context) => {
      if (!refuses) return taken.submit(submission, context);
      throw new SubmissionRefused([
        { component: 'phone', reason: 'Enter a phone number that takes calls' },
        { component: 'birth-date', reason: 'Enter the date on your <b>record</b>' },
        { component: 'hospital', reason: 'Not asked' },
      ]);
    });
    const browser = await new Browser(sent).answer();
    await browser.post({});
    assert.equal(browser.status, 422);
    assert.match(browser.title, /^Error: What is your date of birth\?/);
    const texts = browser.html.match(/Enter the date on your &lt;b(>|&gt;)record/g) ?? [];
    assert.ok(texts.length >= 2, 'in the summary and beside the question');
    const [, href] = /error-summary__list[\s\S]*?href="#([^"]+)"/.exec(browser.html)!;
    assert.ok(browser.html.includes(`id="${href}"`));
    assert.match(browser.html, /value="1941"/);

    // It is still there when the person comes back to it.
    const { html } = browser;
    await browser.fetch('?page=date-of-birth&change=yes');
    assert.match(browser.title, /^Error: /);

    browser.html = html;
    refuses = false;
    await browser.post({
      'birth-date-day': '28',
      'birth-date-month': '3',
      'birth-date-year': '1941',
    });
    assert.equal(browser.page, 'phone');
    assert.match(browser.html, /takes calls/);
    await browser.post({ phone: '01632 960 001' });
    assert.equal(browser.page, 'check-answers');
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.equal(taken.submissions[0]?.answers['birth-date'], '1941-03-28');
  });

  it('says that it was refused where no question is to blame', async () => {
    const sent = answering(async () => {
      throw new SubmissionRefused();
    });
    const browser = await new Browser(sent).answer();
    await browser.post({});
    assert.equal(browser.status, 422);
    assert.match(browser.html, /Your form was not accepted, and has not been sent/);
  });

  it('says what it has where other answers were sent before', async () => {
    const sent = answering(async () => {
      throw new SubmissionConflict('ABC-123');
    });
    const browser = await new Browser(sent).answer();
    await browser.post({});
    assert.equal(browser.status, 409);
    assert.match(browser.html, /We already have your form[^]*ABC-123/);
    await browser.fetch('/refer?page=check-answers');
    assert.equal(browser.page, 'confirmation');
    assert.match(browser.html, /ABC-123/);
  });

  it('says when to try again where too much comes at once', async () => {
    let busy = true;
    const taken = receiver();
    const sent = answering(async (submission, context) => {
      if (busy) throw new TooManySubmissions(120);
      return taken.submit(submission, context);
    });
    const browser = await new Browser(sent).answer();
    await browser.post({});
    assert.equal(browser.status, 429);
    assert.equal(browser.headers.get('retry-after'), '120');
    busy = false;
    await browser.fetch('/refer');
    assert.equal(browser.page, 'check-answers');
    await browser.post({});
    assert.equal(taken.submissions.length, 1);
  });

  it('refuses what no form posts: a page for a browser, problems for a program', async () => {
    const browser = await new Browser(receiver()).fetch('/refer');
    const init = { method: 'POST', body: 'about=me', headers: { 'content-type': 'text/plain' } };
    await browser.fetch('/refer', init);
    assert.equal(browser.status, 415);
    assert.match(browser.title, /^We could not read your answers/);
    const headers = { ...init.headers, accept: 'application/json' };
    await browser.fetch('/refer', { ...init, headers });
    assert.equal(browser.status, 415);
    assert.deepEqual(JSON.parse(browser.html), {
      status: 415,
      title: 'Unsupported Media Type',
      problems: [{ path: '', reason: 'Refused with 415' }],
    });
  });
});

describe('a session that is over, without script', () => {
  const address = {
    'home-address-line1': '1 High Street',
    'home-address-town': 'Aberwyle',
    'home-address-postcode': 'SW1A 1AA',
  };

  it('keeps what was typed where the draft has expired, and says so', async () => {
    const store = createMemoryStore();
    const browser = await new Browser(receiver(), store).answer('address');
    await store.remove(browser.cookie.split('=')[1] ?? '');
    await browser.post(address);
    assert.equal(browser.status, 410);
    assert.match(browser.html, /Your earlier answers are no longer here/);
    await browser.answer('address');
    assert.match(browser.html, /value="1 High Street"/);
  });

  it('keeps what was typed where the cookie is gone, and says so in Welsh', async () => {
    const browser = await new Browser(receiver(), createMemoryStore(), 'cy').answer('address');
    const before = browser.cookie;
    browser.cookie = '';
    await browser.post(address);
    assert.equal(browser.status, 410);
    assert.match(browser.title, /^Nid yw eich atebion blaenorol yma mwyach/);
    assert.ok(browser.cookie !== '' && browser.cookie !== before);
    await browser.answer('address');
    assert.match(browser.html, /value="1 High Street"/);
  });

  it('goes on from the first page, which needs nothing from before', async () => {
    const browser = await new Browser(receiver()).fetch('/refer');
    browser.cookie = '';
    await browser.post({ about: 'me' });
    assert.equal(browser.page, 'help-with-this-form');
  });

  it('says so where the first page was to be changed', async () => {
    const browser = await new Browser(receiver()).answer('address');
    await browser.fetch('/refer?page=who-for&change=yes');
    browser.cookie = '';
    await browser.post({ about: 'me' });
    assert.equal(browser.status, 410);
  });

  it('takes nothing without a cookie from another site, or from nobody knows where', async () => {
    const browser = await new Browser(receiver()).fetch('/refer');
    const body = new URLSearchParams({ about: 'me' });
    const sources: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of sources) {
      browser.cookie = '';
      await browser.fetch('/refer?page=who-for', { method: 'POST', body, headers });
      assert.equal(browser.status, 403, JSON.stringify(headers));
    }
  });
});
