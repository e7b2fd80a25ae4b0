import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { groupForm } from '../testing/group-form.js';
import { Browser, receiver } from '../testing/script-free-browser.js';

const person = (first: string) => ({
  'person-name-first': first,
  'person-name-last': 'Rees',
  relationship: 'child',
});
const open = async (language = 'en') => {
  const sent = receiver();
  const browser = new Browser(sent, undefined, language, {}, groupForm);
  await browser.fetch('/refer');
  await browser.post({ alone: 'no' });
  return { sent, browser };
};
/** The address of a link, by its words, item and all. */
const link = ({ html }: Browser, text: RegExp): string => {
  const links = [...html.matchAll(/<a[^>]*href="([^"]*)"[^>]*>(.*?)<\/a\s*>/gs)];
  const plain = (content = '') =>
    content
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const found = links.find(([, , content]) => text.test(plain(content)));
  assert.ok(found, `a link ${text}`);
  return found[1]!.replaceAll('&amp;', '&');
};
const heading = ({ html }: Browser) =>
  /<h1[^>]*>(.*?)<\/h1>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim();

describe('a page that repeats, without script', () => {
  it('is filled in, changed, and sent', async () => {
    const { browser, sent } = await open();
    assert.equal(browser.page, 'people.1');
    assert.match(browser.html, /Your home – Person 1/);
    await browser.post({ ...person('Siân'), relationship: '' });
    assert.equal(browser.status, 422);
    assert.match(browser.title, /^Error: Who lives with you\? – Person 1/);
    await browser.post(person('Siân'));
    assert.equal(browser.page, 'people');
    assert.equal(heading(browser), 'You have added 1 person');
    assert.match(browser.title, /^You have added 1 person/);

    await browser.post({});
    assert.equal(browser.status, 422);
    assert.match(browser.html, /Select yes if you need to add another person/);
    assert.match(browser.html, /href="#council-referral-form-add-another"/);
    assert.match(browser.html, /id="council-referral-form-add-another"/);
    await browser.post({ 'add-another': 'yes' });
    assert.equal(browser.page, 'people.2');
    await browser.post(person('Rhys'));
    await browser.fetch(link(browser, /^Change \(Person 1\)/));
    assert.match(browser.html, /value="Siân"/);
    await browser.post(person('Sioned'));
    assert.equal(heading(browser), 'You have added 2 people');
    await browser.post({ 'add-another': 'no' });
    assert.equal(browser.page, 'medicines');
    assert.equal(heading(browser), 'Medicines you take');
    assert.match(browser.html, /Do you need to add any medicines\?/);
    await browser.post({ 'add-another': 'no' });
    assert.equal(browser.page, 'check-answers');

    await browser.fetch(link(browser, /^Change \(Person 2\)/));
    await browser.post(person('Rhodri'));
    assert.equal(browser.page, 'check-answers', 'back to where the change began');
    await browser.fetch(link(browser, /^Add or remove people/));
    assert.equal(browser.page, 'people');
    await browser.post({ 'add-another': 'yes' });
    await browser.post(person('Mair'));
    assert.equal(heading(browser), 'You have added 3 people');
    assert.match(browser.html, /You can add up to 3 people/);
    assert.doesNotMatch(browser.html, /name="add-another"/);
    await browser.post({});
    assert.equal(browser.page, 'space', 'what three people bring with them is asked first');
    await browser.post({ space: '' });
    assert.equal(browser.page, 'check-answers');
    await browser.post({});
    assert.deepEqual(
      sent.submissions[0]?.answers['people'],
      ['Sioned', 'Rhodri', 'Mair'].map((first) => ({
        'person-name': { first, last: 'Rees' },
        relationship: 'child',
      })),
    );
  });

  it('removes an item when that is confirmed, once', async () => {
    const { browser } = await open();
    for (const [item, name] of ['Siân', 'Rhys', 'Mair'].entries()) {
      await browser.fetch(`?page=people.${item + 1}`);
      await browser.post(person(name));
    }
    const address = link(browser, /^Remove \(Person 1\)/);
    await browser.fetch(address);
    assert.equal(heading(browser), 'Are you sure you want to remove person 1?');
    assert.match(browser.html, /Siân Rees/);
    await browser.fetch(link(browser, /^No, go back/));
    assert.equal(heading(browser), 'You have added 3 people', 'a link removes nothing');

    await browser.fetch(address);
    const asked = browser.html;
    await browser.post({ 'item-count': '3' });
    assert.equal(heading(browser), 'You have added 2 people');
    browser.html = asked;
    await browser.post({ 'item-count': '3' });
    assert.equal(heading(browser), 'You have added 2 people', 'the same post again');
    assert.doesNotMatch(browser.html, /Siân/);
    assert.match(browser.html, /Rhys/);
  });

  it('does not go on below what there must be, nor to what cannot be', async () => {
    const { browser } = await open();
    await browser.fetch('?page=medicines');
    assert.equal(browser.page, 'people.1');
    await browser.post(person('Siân'));
    await browser.fetch(link(browser, /^Remove/));
    await browser.post({ 'item-count': '1' });
    assert.equal(browser.page, 'people');
    await browser.post({ 'add-another': 'no' });
    assert.equal(browser.status, 422);
    assert.match(browser.html, /You must add at least 1 person/);
    for (const page of ['people.7', 'people.2.remove', 'people.0', 'living-alone.1']) {
      await browser.fetch(`?page=${page}`);
      assert.equal(browser.page, 'people', page);
    }
  });

  it('is in Welsh', async () => {
    const { browser } = await open('cy');
    await browser.post(person('Siân'));
    assert.equal(heading(browser), 'Pobl: rydych wedi ychwanegu 1');
    await browser.post({});
    assert.match(browser.html, /Pobl: dewiswch ‘Oes’ os oes angen ichi ychwanegu un arall/);
    await browser.fetch(link(browser, /^Dileu/));
    assert.equal(heading(browser), 'Person 1: ydych chi’n siŵr eich bod am ei ddileu?');
  });

  it('is taken from the element as JSON, or refused by item', async () => {
    const { browser, sent } = await open();
    const send = (people: unknown) =>
      browser.fetch('/refer', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': 'k'.repeat(36),
          'sec-fetch-site': 'same-origin',
        },
        body: JSON.stringify({
          form: { id: 'groups', version: '1' },
          reference: 'CDFG-3467',
          idempotencyKey: 'k'.repeat(36),
          submittedAt: '2026-03-10T09:00:00Z',
          answers: { alone: false, people },
        }),
      });
    const siân = { 'person-name': { first: 'Siân', last: 'Rees' }, relationship: 'child' };
    await send([siân, { ...siân, relationship: 'king' }]);
    assert.equal(browser.status, 422);
    assert.match(browser.html, /"\/answers\/people\/1\/relationship"/);
    assert.match(browser.html, /household\.2/);
    await send([]);
    assert.match(browser.html, /You must add at least 1 person/);
    await send([siân, siân]);
    assert.equal(browser.status, 201, browser.html);
    assert.deepEqual(sent.submissions[0]?.answers['people'], [siân, siân]);
  });
});
