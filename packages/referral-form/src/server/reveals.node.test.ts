import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { revealForm } from '../testing/reveal-form.js';
import { Browser, receiver } from '../testing/script-free-browser.js';

const open = async (language = 'en') => {
  const sent = receiver();
  const browser = new Browser(sent, undefined, language, {}, revealForm);
  await browser.fetch('/refer');
  return { sent, browser };
};
const conditional = ({ html }: Browser) =>
  [
    ...html.matchAll(/<div[^>]*class="govuk-radios__conditional([^"]*)"[^>]*>(.*?)<input(.*?)>/gs),
  ].map(([, hidden = '', , input = '']) => [
    /name="([^"]*)"/.exec(input)?.[1],
    hidden.includes('--hidden') ? 'for script to hide' : 'shown',
  ]);

describe('an option that reveals a question, without script', () => {
  it('has its question under it, which counts where the option is chosen', async () => {
    const { browser, sent } = await open();
    assert.deepEqual(conditional(browser), [
      ['contact-email', 'for script to hide'],
      ['contact-phone', 'for script to hide'],
    ]);
    assert.doesNotMatch(browser.html, /aria-expanded/, 'nothing opens or shuts');

    await browser.post({ contact: 'email', 'contact-email': '', 'contact-phone': '123' });
    assert.equal(browser.status, 422);
    assert.match(browser.html, /href="#council-referral-form-contact-email"/);
    assert.match(browser.html, /Enter email address/);
    assert.doesNotMatch(browser.html, /Enter a phone number/);
    assert.match(browser.html, /value="123"/, 'nothing typed is lost');
    assert.deepEqual(conditional(browser), [
      ['contact-email', 'shown'],
      ['contact-phone', 'for script to hide'],
    ]);

    await browser.post({
      contact: 'letter',
      'contact-email': 'sian@example.com',
      'contact-phone': '123',
    });
    assert.equal(browser.page, 'needs');
    await browser.post({ needs: ['meals', 'other'], 'other-need': 'Letters' });
    await browser.post({ 'add-another': 'yes' });
    await browser.post({ kind: 'other', 'other-kind': '' });
    assert.equal(browser.status, 422);
    await browser.post({ kind: 'other', 'other-kind': 'My warden' });
    await browser.post({ 'add-another': 'no' });
    assert.equal(browser.page, 'check-answers');
    const rows = browser.html.slice(browser.html.indexOf('<dl'));
    assert.match(rows, /Letter/);
    assert.doesNotMatch(rows, /sian@example\.com|Phone number/);

    await browser.fetch('/refer?page=needs&change=yes');
    await browser.post({ needs: ['meals'], 'other-need': 'Letters' });
    assert.equal(browser.page, 'check-answers');
    assert.match(browser.html, /Other help needed/, 'who changes it is told what is dropped');
    await browser.post({});
    assert.equal(browser.page, 'confirmation');
    assert.deepEqual(sent.submissions[0]?.answers, {
      contact: 'letter',
      needs: ['meals'],
      helpers: [{ kind: 'other', 'other-kind': 'My warden' }],
    });
  });

  it('speaks Welsh', async () => {
    const { browser } = await open('cy');
    assert.match(browser.html, /Cyfeiriad e-bost/);
    await browser.post({ contact: 'email', 'contact-email': 'sian@' });
    assert.match(browser.html, /Nodwch gyfeiriad e-bost yn y fformat cywir/);
  });
});
