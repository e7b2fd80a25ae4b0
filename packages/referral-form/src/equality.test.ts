import { expect } from '@open-wc/testing';
import { openStore } from '@council-elements/core/storage';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { CouncilReferralForm } from './referral-form.js';
import { CONFIRMATION, startState, type FormState } from './state.js';
import { stateFrom } from './way.js';
import { Council, forgetAll, resetAddress, useCouncil } from './testing/council.js';
import { beforeEquality, equalityForm } from './testing/equality-form.js';
import { settled } from './testing/draft.js';
import { Person } from './testing/person.js';

const define = new URL('./define.js', import.meta.url);
document.title = 'Aberwyle Council';
const START = 'We have received your request';
const SEX = 'What is your sex?';
const RELIGION = 'What is your religion?';
const SENT = 'Request sent';
const page = () => new URLSearchParams(location.search).get('page');

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;

  afterEach(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', onLine);
  });
  const council = useCouncil();

  const open = async (attributes: Record<string, string> = {}, language = 'en') =>
    new Person(
      await fixture({
        properties: { definition: equalityForm },
        attributes: { action: Council.action, ...attributes },
        language,
      }),
    );

  /** The form, to the button that sends it. */
  const send = async (person: Person, pets = 'yes') => {
    const [button, send] =
      person.form.closest('[lang="cy"]') === null
        ? ['Continue', 'Send request']
        : ['Parhau', 'Anfon y cais'];
    for (const [id, fields] of beforeEquality) {
      if (id === 'which-pets' && pets === 'no') continue;
      await waitUntil(() => person.has(`[name="${Object.keys(fields)[0]}"]`), id);
      person.fill(id === 'pets' ? { pets } : fields);
      await person.press(button);
    }
    await person.sees(send);
    await person.press(send);
  };

  const asked = () => council.sent.filter(({ body }) => 'wants' in body.answers);

  /** What is in the database, whatever it is. */
  const kept = async () => {
    const store = await openStore();
    const [drafts, outbox] = await store.use((database) =>
      Promise.all([database.getAll('drafts'), database.getAll('outbox')]),
    );
    store.close();
    return JSON.stringify([drafts, outbox]);
  };

  it('asks once the form is sent, by keyboard alone, and sends the answers apart from it', async () => {
    const person = await open();
    const pages: string[] = [];
    let sent = 0;
    person.form.addEventListener('council-form-page', ({ detail }) => pages.push(detail.page));
    person.form.addEventListener('council-form-sent', () => (sent += 1));
    await send(person);
    await person.reach(START);
    expect(council.sent).to.have.length(1);
    expect(sent).to.equal(1);
    expect(page()).to.equal('equality.start');
    expect(person.active).to.equal(person.find('h1'));
    expect(document.title).to.match(
      /^We have received your request – Equality questions – Aberwyle/,
    );
    expect(person.text).not.to.include('(optional)');
    expect(person.has('.govuk-back-link')).to.equal(false);
    await person.type({ wants: 'yes' });
    await person.reach(SEX);
    expect(person.find('.govuk-caption-l').textContent).to.equal('Equality questions');
    expect(document.title).to.match(/^What is your sex\? – Equality questions – Aberwyle/);
    expect(person.active).to.equal(person.find('h1'));
    await person.type({ sex: 'skip' });
    await person.reach(RELIGION);
    await person.type({ religion: 'other' });
    await person.reach('How would you describe your religion?');
    await person.type({ 'religion-other': 'Druid' });
    await person.reach(SENT);

    expect(page()).to.equal('confirmation');
    expect(person.active).to.equal(person.find('h1'));
    await waitUntil(() => asked().length === 1, 'the answers are sent');
    const [{ body }, answers] = council.sent as [
      (typeof council.sent)[0],
      (typeof council.sent)[0],
    ];
    expect(person.text).to.include(body.reference);
    expect(answers.body).to.deep.include({
      form: { id: 'small-questions', version: '2' },
      answers: { wants: 'yes', sex: 'skip', religion: 'other', 'religion-other': 'Druid' },
    });
    expect(answers.key).to.equal(answers.body.idempotencyKey);
    expect(answers.key).not.to.equal(body.idempotencyKey);
    expect(answers.body.reference).not.to.equal(body.reference);
    expect(JSON.stringify(answers.body)).to.match(/"submittedAt":"[\d-]{10}T00:00:00Z"/);
    expect(pages.slice(-5)).to.deep.equal([
      'equality.start',
      'equality.sex-page',
      'equality.religion',
      'equality.religion-other',
      'confirmation',
    ]);
    expect(sent).to.equal(1);
    // What was written in the form can still be saved and printed, without what came after.
    expect(person.find('.council-referral__print').textContent).not.to.include('Druid');
    await waitUntil(async () => !(await kept()).includes('Druid'), 'nothing of it is kept');
  });

  it('sends nothing where the person skips them, and asks nobody else', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'no' });
    await person.reach(SENT);
    await settled();
    expect(council.sent).to.have.length(1);
    person.form.remove();
    council.sent.length = 0;
    await resetAddress();
    await forgetAll();

    const other = await open();
    await send(other, 'no');
    await other.reach(SENT);
    expect(page()).to.equal('confirmation');
  });

  it('takes every question empty', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    await person.press();
    await person.reach(RELIGION);
    await person.press();
    await person.reach(SENT);
    await settled();
    expect(council.sent).to.have.length(1);
  });

  it('goes back and forward among them, no further, and keeps what was chosen', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    person.fill({ sex: 'male' });
    await person.press('Back');
    await person.reach(START);
    await person.press();
    await person.reach(SEX);
    expect(person.find<HTMLInputElement>('[value="male"]').checked).to.equal(true);
    await person.press();
    await person.reach(RELIGION);
    history.back();
    await person.reach(SEX);
    expect(person.find<HTMLInputElement>('[value="male"]').checked).to.equal(true);
    history.forward();
    await person.reach(RELIGION);
    await person.answer({ religion: 'none' });
    await person.reach(SENT);
    history.back();
    await settled();
    expect(person.heading).to.equal(SENT);
    expect(asked()).to.have.length(1);
    expect(council.sent).to.have.length(2);
  });

  it('leads back to the first of them, and not to the form', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    history.back();
    await settled();
    expect(person.heading).to.equal(START);
    await person.answer({ wants: 'no' });
    await person.reach(SENT);
    expect(council.sent).to.have.length(1);
  });

  it('shows the confirmation after a reload, and keeps no answer on the device', async () => {
    const before = await open();
    await send(before);
    await before.reach(START);
    await before.answer({ wants: 'yes' });
    await before.reach(SEX);
    await before.answer({ sex: 'female' });
    await before.reach(RELIGION);
    await waitUntil(async () => (await kept()).includes('"sent"'), 'the reference is kept');
    await settled();
    expect(await kept()).not.to.match(/female|wants/);
    expect(page()).to.equal('equality.religion');
    before.form.remove();

    const person = await open();
    await person.reach(SENT);
    expect(page()).to.equal('confirmation');
    expect(person.text).to.include(council.sent[0]!.body.reference);
    await settled();
    expect(council.sent).to.have.length(1);
  });

  it('says what is wrong, in the language of the page, and goes on from there', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    await person.press();
    await person.reach(RELIGION);
    await person.answer({ religion: 'other' });
    await person.reach('How would you describe your religion?');
    await person.answer({ 'religion-other': 'x'.repeat(21) });
    await person.sees('Religion in your words must be 20 characters or less');
    expect(person.active).to.equal(person.find('.govuk-error-summary'));
    expect(document.title).to.match(/^Error: How would you describe your religion\?/);
    person.form.lang = 'cy';
    await person.sees('Crefydd yn eich geiriau chi');
    expect(person.find('.govuk-error-summary').textContent).to.include('Crefydd yn eich geiriau');
    person.fill({ 'religion-other': '' });
    await person.press('Parhau');
    await person.reach('Cais wedi’i anfon');
    await waitUntil(() => asked().length === 1, 'the answers are sent');
  });

  it('tells what is dropped with an answer that was changed', async () => {
    const person = await open();
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    await person.answer({ sex: 'female' });
    await person.reach(RELIGION);
    await person.press('Back');
    await person.press('Back');
    await person.reach(START);
    await person.answer({ wants: 'no' });
    await person.reach(SENT);
    await settled();
    expect(asked()).to.deep.equal([]);
  });

  it('asks in Welsh', async () => {
    const person = await open({}, 'cy');
    await send(person);
    await person.reach('Rydym wedi cael eich cais');
    expect(document.title).to.match(/^Rydym wedi cael eich cais – Cwestiynau cydraddoldeb/);
    person.fill({ wants: 'yes' });
    await person.press('Parhau');
    await person.reach('Beth yw eich rhyw?');
  });

  it('goes on where a page without script had come to', async () => {
    const sent: FormState = {
      ...stateFrom(equalityForm, { pets: 'yes' }),
      page: CONFIRMATION,
      delivery: { state: 'sent', reference: 'AB12-CD34' },
      equality: {
        ...startState(equalityForm),
        page: 'religion',
        answers: { wants: 'yes', sex: 'male' },
      },
      token: 'token',
    };
    const person = new Person(
      await fixture({
        properties: { definition: equalityForm, state: sent },
        attributes: { action: Council.action },
      }),
    );
    expect(person.heading).to.equal(RELIGION);
    expect(person.field('csrf').value).to.equal('token');
    await settled();
    await person.answer({ religion: 'none' });
    await person.reach(SENT);
    expect(person.text).to.include('AB12-CD34');
    await waitUntil(() => asked().length === 1, 'the answers are sent');
    expect(asked()[0]?.body.answers).to.deep.equal({ wants: 'yes', sex: 'male', religion: 'none' });
  });

  for (const [what, reply] of [
    ['refused', 422],
    ['not taken', 500],
    ['lost', 'no answer'],
  ] as const) {
    it(`confirms the form where the answers are ${what}`, async () => {
      const person = await open();
      await send(person);
      await person.reach(START);
      council.replies = [reply];
      await person.answer({ wants: 'yes' });
      await person.reach(SEX);
      await person.answer({ sex: 'female' });
      await person.reach(RELIGION);
      await person.press();
      await person.reach(SENT);
      await settled();
      expect(person.heading).to.equal(SENT);
      expect(person.has('.govuk-notification-banner, .govuk-error-summary')).to.equal(false);
      // What the council never takes is not kept; the rest waits in the outbox.
      if (reply === 422) {
        await waitUntil(async () => !(await kept()).includes('female'), 'it is forgotten');
      } else {
        expect(await kept()).to.include('female');
        await waitUntil(() => asked().length === (reply === 500 ? 2 : 1), 'it is sent again', {
          timeout: 8000,
        });
        await waitUntil(async () => !(await kept()).includes('female'), 'it is forgotten');
      }
      expect(council.sent.filter(({ body }) => 'name' in body.answers)).to.have.length(1);
    }).timeout(15_000);
  }

  it('asks once a form that waited offline is sent', async () => {
    const person = await open();
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false, configurable: true });
    council.replies = ['no answer'];
    await send(person);
    await person.sees('Your form has not been sent yet');
    expect(person.has('[name="wants"]')).to.equal(false);
    Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    dispatchEvent(new Event('online'));
    await person.reach(START);
    expect(council.sent).to.have.length(1);
  });

  it('does not ask where the council had the form already: that is told at once', async () => {
    const person = await open();
    council.replies = [{ status: 409, body: { reference: 'OLD-1' } }];
    await send(person);
    await person.reach('We already have your form');
    expect(page()).to.equal('confirmation');
  });

  it('keeps nothing on a shared device, and says so', async () => {
    const person = await open({ 'shared-device': '' });
    await send(person);
    await person.reach(START);
    expect(person.text).to.include('We keep nothing on this device');
    council.replies = ['no answer'];
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    await person.answer({ sex: 'female' });
    await person.reach(RELIGION);
    await person.press();
    await person.reach(SENT);
    await settled();
    expect(await kept()).to.equal('[[],[]]');
    expect(asked()).to.deep.equal([]);
  });

  it('deletes them with everything else on a shared device', async () => {
    const person = await open({ 'shared-device': '' });
    await send(person);
    await person.reach(START);
    await person.answer({ wants: 'yes' });
    await person.reach(SEX);
    person.fill({ sex: 'female' });
    await person.press('Delete my answers now');
    await person.reach('We have deleted your answers from this device');
    expect(person.text).to.include('Your form had been sent');
    expect(JSON.stringify(person.form.state)).not.to.include('female');
  });
});
