import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CouncilReferralForm } from './referral-form.js';
import { anew, Council, useCouncil } from './testing/council.js';
import { Person } from './testing/person.js';
import { revealForm } from './testing/reveal-form.js';

const define = new URL('./define.js', import.meta.url);

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  before(() => document.body.classList.add('govuk-frontend-supported'));
  after(() => document.body.classList.remove('govuk-frontend-supported'));

  const start = async (language = 'en') => {
    const properties = { definition: anew(revealForm) };
    const attributes = { action: Council.action };
    const person = new Person(await fixture({ properties, attributes, language }));
    await waitUntil(() => option(person, 'email').hasAttribute('aria-expanded'), 'script is there');
    return person;
  };
  const option = (person: Person, value: string) =>
    person.find<HTMLInputElement>(`[type="radio"][value="${value}"]`);
  /** The fields that script does not hide. */
  const shown = (person: Person) =>
    [
      ...person.form.renderRoot.querySelectorAll(
        'input:not([type="radio"], [type="checkbox"]), textarea',
      ),
    ]
      .filter((field) => !field.closest('[class*="conditional--hidden"]'))
      .map((field) => field.getAttribute('name'))
      .filter((name) => name !== 'csrf');

  it('shows what the chosen option reveals, and says so of the option', async () => {
    const person = await start();
    expect(shown(person)).to.deep.equal([]);
    for (const value of ['email', 'phone']) {
      const { id } = option(person, value);
      expect(option(person, value).getAttribute('aria-controls')).to.equal(`conditional-${id}`);
      expect(option(person, value).getAttribute('aria-expanded')).to.equal('false');
      expect(person.has(`[id="conditional-${id}"]`), value).to.equal(true);
    }
    expect(option(person, 'letter').hasAttribute('aria-expanded')).to.equal(false);
    option(person, 'phone').click();
    await person.form.updateComplete;
    expect(shown(person)).to.deep.equal(['contact-phone']);
    expect(option(person, 'phone').getAttribute('aria-expanded')).to.equal('true');
    expect(option(person, 'email').getAttribute('aria-expanded')).to.equal('false');
  });

  it('loses nothing that was typed while options are changed, until Continue', async () => {
    const person = await start();
    const field = person.field('contact-phone');
    person.fill({ contact: 'phone', 'contact-phone': '01632 960 001' });
    await person.form.updateComplete;
    person.fill({ contact: 'email', 'contact-email': 'sian@example.com' });
    await person.form.updateComplete;
    expect(shown(person)).to.deep.equal(['contact-email']);
    person.fill({ contact: 'phone' });
    await person.form.updateComplete;
    expect(person.field('contact-phone'), 'the same field').to.equal(field);
    expect(field.value).to.equal('01632 960 001');
    expect(person.field('contact-email').value).to.equal('sian@example.com');
    await person.press();
    await person.reach('When can we call you? (optional)');
    await person.press('Back');
    await person.reach('How should we contact you?');
    expect(person.field('contact-phone').value).to.equal('01632 960 001');
    expect(person.field('contact-email').value, 'did not count').to.equal('');
  });

  it('checks only what counts, links to its field and moves focus there', async () => {
    const person = await start();
    person.fill({ contact: 'phone', 'contact-phone': '123' });
    person.fill({ contact: 'email' });
    await person.press();
    const summary = person.find('.govuk-error-summary');
    await waitUntil(() => person.active === summary, 'the summary has focus');
    expect(document.title).to.match(/^Error: How should we contact you\?/);
    const links = [...person.form.renderRoot.querySelectorAll('.govuk-error-summary__list a')];
    expect(links.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Enter email address',
    ]);
    expect(shown(person), 'it is shown').to.deep.equal(['contact-email']);
    person.find('.govuk-error-summary__list a').click();
    expect(person.active).to.equal(person.field('contact-email'));
    const { top, bottom } = person.field('contact-email').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'in view').to.equal(true);
    expect(person.field('contact-email').getAttribute('aria-describedby')).to.match(/-error$/);
    expect(person.field('contact-phone').value, 'still there').to.equal('123');
  });

  it('is filled in by keyboard alone, and only what counts is sent', async function () {
    this.timeout(60_000);
    const person = await start();
    await person.reach('How should we contact you?');
    await person.type({ contact: 'phone', 'contact-phone': '01632 960 001' });
    await person.reach('When can we call you? (optional)');
    await person.press();
    await person.reach('What do you need help with?');
    await person.type({ needs: ['other'], 'other-need': 'Letters' });
    await person.reach('Who helps you?');
    await person.type({ 'add-another': 'yes' });
    await waitUntil(() => person.has('[name="kind"]'), 'the first helper');
    await person.type({ kind: 'other', 'other-kind': 'My warden' });
    await person.reach('You have added 1 helper');
    await person.type({ 'add-another': 'no' });
    await person.reach('Check your answers');
    expect(person.text).to.include('Other help needed Letters');
    await person.press('Change your answer: Phone number');
    await person.reach('How should we contact you?');
    person.fill({ contact: 'letter' });
    await person.press();
    await person.reach('Check your answers');
    await person.sees('Phone number');
    expect(person.find('.govuk-notification-banner').textContent).to.include('Phone number');
    await person.press('Send');
    await person.reach('Form sent');
    expect(council.sent[0]?.body.answers).to.deep.equal({
      contact: 'letter',
      needs: ['other'],
      'other-need': 'Letters',
      helpers: [{ kind: 'other', 'other-kind': 'My warden' }],
    });
  });

  it('counts the characters of a long text that an option reveals', async () => {
    const person = await start();
    await person.answer({ contact: 'letter' });
    await person.reach('What do you need help with?');
    person.fill({ needs: ['other'], 'other-need': 'Letters' });
    await person.sees('You have 93 characters remaining');
    person.fill({ needs: ['none'] });
    await person.form.updateComplete;
    expect(shown(person), 'none of these hides it').to.deep.equal([]);
    expect(person.field('other-need').value).to.equal('Letters');
  });

  it('keeps what was chosen with the draft, and opens it again', async () => {
    const person = await start();
    person.fill({ contact: 'phone', 'contact-phone': '01632 9' });
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => person.form.state?.typed['contact'] !== undefined, 'it is kept');
    // Written in the background.
    await new Promise((resolve) => setTimeout(resolve, 500));
    person.form.remove();
    const { definition } = person.form;
    const again = new Person(await fixture({ properties: { definition } }));
    await waitUntil(() => again.field('contact-phone').value === '01632 9', 'what was typed');
    expect(shown(again)).to.deep.equal(['contact-phone']);
  });

  it('speaks Welsh, errors and all', async () => {
    const person = await start('cy');
    expect(person.text).to.include('Cyfeiriad e-bost');
    person.fill({ contact: 'email', 'contact-email': 'sian@' });
    await person.press('Parhau');
    await person.sees('Nodwch gyfeiriad e-bost yn y fformat cywir');
    person.form.lang = 'en';
    await person.sees('Enter an email address in the correct format');
    expect(shown(person)).to.deep.equal(['contact-email']);
  });
});
