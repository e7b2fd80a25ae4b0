import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, serverRendered, waitUntil } from '@council-elements/core/testing';
import { reablementReferral } from './definitions/reablement-referral.js';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, forgetAll, resetAddress, useCouncil } from './testing/council.js';
import { journeys } from './testing/journeys.js';
import { Person } from './testing/person.js';
import { birth, name, smallForm } from './testing/small-form.js';

const define = new URL('./define.js', import.meta.url);
const title = 'Aberwyle Council';
document.title = title;

describe('<council-referral-form> before its script', () => {
  // First in the file: the element is not defined yet.
  it('keeps what was typed before hydration', async () => {
    expect(customElements.get('council-referral-form')).to.equal(undefined);
    const form = await serverRendered<CouncilReferralForm>({
      tag: 'council-referral-form',
      module: define.pathname,
      language: 'en',
      properties: { definition: smallForm },
    });
    document.body.append(form);
    const input = form.querySelector<HTMLInputElement>('[name="name-first"]')!;
    input.focus();
    await sendKeys({ type: 'Megan' });

    await import(define.href);
    await form.updateComplete;

    expect(form.querySelector('[name="name-first"]')).to.equal(input);
    expect(input.value).to.equal('Megan');
    expect(document.activeElement).to.equal(input);
    const person = new Person(form);
    await person.answer({ 'name-last': 'Rees' });
    await person.reach('What is your date of birth?');
    form.remove();
    await forgetAll();
    await resetAddress();
  });
});

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  const start = async (
    properties: Record<string, unknown> = { definition: smallForm },
    attributes: Record<string, string> = { action: Council.action },
    language = 'en',
  ) => new Person(await fixture({ properties, attributes, language }));

  for (const [audience, pages] of Object.entries(journeys)) {
    it(`takes a referral by keyboard alone: ${audience}`, async function () {
      this.timeout(120_000);
      const person = await start({ definition: reablementReferral });
      for (const [heading, fields] of pages) {
        await person.reach(heading);
        await person.type(fields);
      }
      await person.reach('Check your answers');
      if (audience === 'me') expect(person.text).to.include('Not provided');
      const button = await person.tabTo(({ localName }) => localName === 'button', 'the button');
      expect(button.textContent?.trim()).to.equal('Send referral');
      await sendKeys({ press: 'Enter' });
      await person.reach('Referral sent');
      expect(council.sent).to.have.length(1);
      const [{ body, key }] = council.sent as [(typeof council.sent)[0]];
      expect(key).to.equal(body.idempotencyKey);
      expect(body.answers['about']).to.equal(audience);
      expect(person.text).to.include(body.reference);
      expect(person.active).to.equal(person.find('h1'));
      expect(document.title).to.match(/^Referral sent – /);
    });
  }

  it('shows one page at a time, each in the history, with Back and Forward', async () => {
    const person = await start();
    const pages: string[] = [];
    person.form.addEventListener('council-form-page', ({ detail }) => pages.push(detail.page));
    await person.answer(name);
    await person.reach('What is your date of birth?');
    expect(new URLSearchParams(location.search).get('page')).to.equal('date-of-birth');
    expect(person.active).to.equal(person.find('h1'));
    expect(document.title).to.equal(`What is your date of birth? – Ask for help – ${title}`);
    await person.answer(birth);
    await person.reach('Do you have pets?');
    history.back();
    await person.reach('What is your date of birth?');
    expect(person.field('birth-month').value).to.equal('3');
    history.back();
    await person.reach('What is your name?');
    expect(person.field('name-first').value).to.equal('Siân');
    history.forward();
    await person.reach('What is your date of birth?');
    expect(pages).to.deep.equal(['birth', 'pets', 'birth', 'name', 'birth']);
    await person.press('Back');
    await person.reach('What is your name?');
  });

  it('says what is wrong at the top and at the field, in the same words, and keeps what was typed', async () => {
    const person = await start();
    await person.answer({ 'name-first': 'Siân' });
    const summary = person.find('.govuk-error-summary');
    await waitUntil(() => person.active === summary, 'the summary has focus');
    expect(document.title).to.match(/^Error: What is your name\?/);
    const link = person.find<HTMLAnchorElement>('.govuk-error-summary__list a');
    expect(link.textContent?.trim()).to.equal('Enter last name');
    expect(person.find('.govuk-error-message').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Error: Enter last name',
    );
    expect(person.field('name-first').value).to.equal('Siân');
    link.click();
    expect(person.active).to.equal(person.field('name-last'));
    expect(person.field('name-last').getAttribute('aria-describedby')).to.match(/-error$/);
    expect(location.hash).to.equal('');
    await person.answer({ 'name-last': 'Rees' });
    await person.reach('What is your date of birth?');
    expect(document.title).not.to.match(/^Error/);
    expect(person.has('.govuk-error-summary')).to.equal(false);
  });

  it('marks the part of a date that is wrong', async () => {
    const person = await start();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.answer({ 'birth-day': '27', 'birth-year': '1941' });
    await person.sees('Date of birth must include a month');
    const wrong = [...person.form.querySelectorAll('.govuk-input--error')];
    expect(wrong).to.deep.equal([person.field('birth-month')]);
    person.find('.govuk-error-summary a').click();
    expect(person.active).to.equal(person.field('birth-month'));
    await person.answer({ 'birth-month': 'feb', 'birth-day': '31' });
    await person.sees('Date of birth must be a real date');
    expect(person.field('birth-month').value).to.equal('feb');
  });

  it('has no required field, and leaves checking to its own words', async () => {
    const person = await start();
    expect(person.find<HTMLFormElement>('form').noValidate).to.equal(true);
    expect(person.has('[required], [aria-required]')).to.equal(false);
  });

  /** To check answers by way of the pets. */
  async function checked(person: Person): Promise<void> {
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.answer(birth);
    await person.reach('Do you have pets?');
    await person.answer({ pets: 'yes' });
    await person.reach('Which pets?');
    await person.answer({ 'which-pets': ['cat', 'dog'] });
    await person.reach('What help do you need? (optional)');
    await person.answer({ help: '<b>Stairs</b>' });
    await person.reach('Check your answers');
  }

  it('lets an answer be changed and comes back', async () => {
    const person = await start();
    await checked(person);
    expect(person.text).to.include('27 March 1941');
    expect(person.text).to.include('<b>Stairs</b>');
    await person.press('Change your answer: Name');
    await person.reach('What is your name?');
    expect(person.field('name-first').value).to.equal('Siân');
    await person.answer({ 'name-first': 'Megan' });
    await person.reach('Check your answers');
    expect(person.text).to.include('Megan O’Neill');
    await person.press('Change your answer: Name');
    await person.reach('What is your name?');
    await person.press('Back');
    await person.reach('Check your answers');
  });

  it('drops what a change makes unneeded, says so, and asks what is new', async () => {
    const person = await start();
    await checked(person);
    await person.press('Change your answer: Pets');
    await person.reach('Do you have pets?');
    await person.answer({ pets: 'no' });
    await person.reach('Check your answers');
    expect(person.find('.govuk-notification-banner').textContent).to.match(
      /no longer need[\s\S]*Which pets/,
    );
    await person.press('Change your answer: Pets');
    await person.reach('Do you have pets?');
    expect(person.has('.govuk-notification-banner')).to.equal(false);
    await person.answer({ pets: 'yes' });
    await person.reach('Which pets?');
    expect(person.has(':checked')).to.equal(false);
    await person.answer({ 'which-pets': ['dog'] });
    await person.reach('Check your answers');
  });

  it('sends once, however often the button is pressed', async () => {
    const person = await start();
    await checked(person);
    const sent = oneEvent(person.form, 'council-form-sent') as Promise<
      CustomEvent<{ reference: string }>
    >;
    const button = person.find('form button');
    button.click();
    button.click();
    const { detail } = await sent;
    await person.reach('Request sent');
    expect(council.sent).to.have.length(1);
    expect(detail.reference).to.equal(council.sent[0]!.body.reference);
    expect(person.text).to.include(detail.reference);
    expect(person.text).to.include('We will call you.');
    history.back();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(person.heading).to.equal('Request sent');
  });

  it('leaves sending to a page that wants to do it', async () => {
    const person = await start();
    await checked(person);
    let answers: unknown;
    person.form.addEventListener('council-form-submit', (event) => {
      event.preventDefault();
      answers = event.detail.submission.answers;
    });
    await person.press('Send request');
    await waitUntil(() => answers !== undefined);
    expect(answers).to.include({ birth: '1941-03-27', pets: true });
    expect(person.heading).to.equal('Check your answers');
    expect(council.sent).to.have.length(0);
  });

  it('lets the person keep a copy where there is nowhere to send it to', async () => {
    const person = await start(undefined, {});
    await checked(person);
    expect(person.text).to.include('You cannot send this online');
    await person.press('Finish and keep a copy');
    await person.reach('You have finished, but nothing has been sent');
    const { createObjectURL } = URL;
    let file: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return '#';
    };
    await person.press('Save a copy');
    await waitUntil(() => file !== undefined);
    URL.createObjectURL = createObjectURL;
    const text = (await file?.text()) ?? '';
    expect(text).to.include('This has not been sent.');
    expect(text).to.include('Date of birth\n  27 March 1941');
    let printed = 0;
    const { print } = window;
    window.print = () => (printed += 1);
    await person.press('Print');
    window.print = print;
    expect(printed).to.equal(1);
    expect(council.sent).to.have.length(0);
  });

  it('counts the characters that are left, and “none” unticks the others', async () => {
    const person = await start();
    await person.answer(name);
    await person.answer(birth);
    await person.answer({ pets: 'yes' });
    await person.reach('Which pets?');
    person.fill({ 'which-pets': ['cat', 'dog'] });
    person.fill({ 'which-pets': 'none' });
    expect(
      [...person.form.querySelectorAll<HTMLInputElement>(':checked')].map((b) => b.value),
    ).to.deep.equal(['none']);
    person.fill({ 'which-pets': 'cat' });
    await person.press();
    await person.reach('What help do you need? (optional)');
    expect(person.text).to.include('You can enter up to 20 characters');
    person.fill({ help: 'Stairs 😀' });
    await person.sees('You have 12 characters remaining');
    person.fill({ help: 'Much more than there is room for' });
    await person.sees('You have 12 characters too many');
    await person.press();
    await person.sees('Help needed must be 20 characters or less');
  });

  it('speaks Welsh, and follows the page when it changes', async () => {
    const person = await start(undefined, { action: Council.action }, 'cy');
    expect(person.heading).to.equal('Beth yw eich enw?');
    await person.press('Parhau');
    await person.sees('Nodwch gyfenw');
    person.field('name-first').value = 'Siân';
    document.documentElement.lang = 'en';
    await person.sees('Enter last name');
    expect(person.heading).to.equal('What is your name?');
    expect(person.field('name-first').value).to.equal('Siân');
  });

  it('works in a shadow root', async () => {
    const person = await start(undefined, { action: Council.action, isolated: '' });
    expect(person.form.shadowRoot).not.to.equal(null);
    await person.press();
    const summary = person.find('.govuk-error-summary');
    await waitUntil(() => person.active === summary);
    person.find('.govuk-error-summary a').click();
    expect(person.active).to.equal(person.field('name-first'));
    await checked(person);
    await person.press('Send request');
    await person.reach('Request sent');
    expect(council.sent).to.have.length(1);
  });

  it('keeps two forms on a page apart', async () => {
    const one = await start();
    const other = new Person(
      await fixture({
        properties: { definition: { ...smallForm, id: 'other' } },
        attributes: { id: 'other', action: Council.action },
      }),
    );
    await other.answer(name);
    await other.reach('What is your date of birth?');
    expect(one.heading).to.equal('What is your name?');
    await one.answer(name);
    await one.reach('What is your date of birth?');
    const query = new URLSearchParams(location.search);
    expect([query.get('page'), query.get('other-page')]).to.deep.equal([
      'date-of-birth',
      'date-of-birth',
    ]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('says that the form cannot be used where its definition is none', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const person = await start({ definition: { id: 'x', pages: [{ id: 'a', components: 7 }] } });
    await person.reach('There is a problem with this form');
    await waitUntil(() => warnings.some((text) => text.includes('definition#/')), 'why', {
      timeout: 5000,
    });
    console.warn = warn;
  });

  it('starts on the first page when the address asks for a later one', async () => {
    history.replaceState(null, '', `${location.search}&page=help`);
    const person = await start();
    await waitUntil(() => new URLSearchParams(location.search).get('page') === 'your-name');
    expect(person.heading).to.equal('What is your name?');
  });
});
