import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryStore } from '../server.js';
import { Browser, ORIGIN, receiver } from '../testing/script-free-browser.js';

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
    assert.match(
      browser.html,
      /Your form has not been sent yet: the council’s service has a problem/,
    );
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
    assert.equal(browser.page, 'help-with-this-form');
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

  it('refuses more fields than any page has, in the language of the person', async () => {
    const browser = await new Browser(receiver(), createMemoryStore(), 'cy').fetch('/cy/refer');
    await browser.post({ about: Array<string>(1000).fill('me') });
    assert.equal(browser.status, 413);
    assert.match(browser.title, /^Mae eich atebion yn rhy hir/);
  });

  it('refuses a draft that outgrows what can be sent, and keeps what was there', async () => {
    const store = createMemoryStore();
    const browser = await new Browser(receiver(), store).answer('what-matters');
    const { html } = browser;
    const long = 'x'.repeat(60_000);
    const statuses: number[] = [];
    // Each is small enough for a page, and too long for its question.
    for (const [path, field] of [
      ['what-matters', 'what-matters'],
      ['name', 'person-name-first'],
      ['address', 'home-address-line1'],
      ['phone', 'phone'],
      ['date-of-birth', 'birth-date-day'],
    ]) {
      browser.html = html.replace('page=what-matters', `page=${path}`);
      await browser.post({ [field!]: long });
      statuses.push(browser.status);
    }
    assert.deepEqual(statuses, [422, 422, 422, 422, 413]);
    assert.match(browser.html, /too long/);
    await browser.fetch('/refer?page=address');
    assert.ok(browser.html.includes(long));
  });

  it('keeps the session in a cookie that scripts cannot read, and no answer in an address', async () => {
    const browser = await new Browser(receiver()).fetch('/refer', {}, false);
    const cookie = browser.headers.get('set-cookie')!;
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure']) assert.ok(cookie.includes(part));
    assert.equal(browser.headers.get('cache-control'), 'no-store');
    await browser.answer('address');
    assert.equal(new URL(browser.url).search, '?page=address');
  });

  it('sends the service that the first address named, and keeps nothing until there is an answer', async () => {
    const sent = receiver();
    const memory = createMemoryStore();
    let saves = 0;
    const store = {
      ...memory,
      save: (session: string, state: unknown) => {
        saves += 1;
        return memory.save(session, state);
      },
    };
    const browser = new Browser(sent, store);
    await browser.fetch('/refer?service=Dosbarth%20cwympo');
    await browser.post({});
    assert.equal(browser.status, 422);
    saves = 0;
    browser.cookie = '';
    await browser.fetch('/refer?service=Dosbarth%20cwympo');
    await browser.fetch('/refer?page=name&service=Dosbarth%20cwympo');
    assert.equal(saves, 0);
    assert.equal(browser.page, 'who-for');
    await browser.answer(undefined, browser.url);
    await browser.fetch('/refer');
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
