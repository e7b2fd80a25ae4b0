import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { createDraftStore, openStore } from '@council-elements/core/storage';
import type { CouncilReferralForm } from './referral-form.js';
import { clearAddress, Council, forgetAll, resetAddress } from './testing/council.js';
import { draft, kept, key, settled } from './testing/draft.js';
import { Person } from './testing/person.js';
import { answerSmallForm, birth, name, smallForm } from './testing/small-form.js';

const define = new URL('./define.js', import.meta.url);

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = new Council();
  const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
  const indexedDatabase = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  const { warn } = console;

  beforeEach(() => {
    council.open();
    console.warn = () => undefined;
  });
  afterEach(async function () {
    this.timeout(20_000);
    console.warn = warn;
    council.close();
    council.sent.length = 0;
    council.replies = [];
    Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    if (indexedDatabase) Object.defineProperty(window, 'indexedDB', indexedDatabase);
    await resetAddress();
    await forgetAll();
  });

  const open = async (definition = smallForm) =>
    new Person(
      await fixture({ properties: { definition }, attributes: { action: Council.action } }),
    );

  /** The page closes, and another opens on the same device. */
  const again = async (person: Person, definition = smallForm) => {
    await kept(person.form);
    person.form.remove();
    return open(definition);
  };

  const goOffline = () =>
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false, configurable: true });
  const goOnline = () => {
    Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    dispatchEvent(new Event('online'));
  };

  const send = async (person: Person) => {
    await answerSmallForm(person);
    await person.press('Send request');
  };

  const forbidStorage = () =>
    Object.defineProperty(window, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });

  it('keeps answers, and what is typed on a page, through a reload', async () => {
    let person = await open();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    person.fill({ 'birth-day': '27', 'birth-month': 'mar' });
    person = await again(person);
    await person.reach('What is your date of birth?');
    expect(person.text).to.include('We have kept your answers on this device');
    expect(person.field('birth-month').value).to.equal('mar');
    await person.answer({ 'birth-year': '1941' });
    await person.reach('Do you have pets?');
    await person.press('Back');
    await person.press('Back');
    expect(person.field('name-last').value).to.equal('O’Neill');
  });

  it('starts again when asked to, and forgets', async () => {
    let person = await open();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    person = await again(person);
    await person.sees('We have kept your answers');
    await person.press('Delete these answers and start again');
    await person.reach('What is your name?');
    expect(person.field('name-first').value).to.equal('');
    clearAddress();
    person = await again(person);
    await settled();
    expect(person.heading).to.equal('What is your name?');
    expect(person.has('.govuk-notification-banner')).to.equal(false);
  });

  it('keeps what still fits of a draft of another version, and says so', async () => {
    let person = await open();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.answer(birth);
    await person.reach('Do you have pets?');
    const [first, second, ...rest] = smallForm.pages;
    const renamed = { ...second!, components: [{ ...second!.components[0]!, id: 'born' }] };
    const changed = { ...smallForm, version: '2', pages: [first!, renamed, ...rest] };
    person = await again(person, changed as typeof smallForm);
    await person.sees('The questions have changed since you started');
    expect(person.heading).to.equal('What is your date of birth?');
    expect(person.field('born-day').value).to.equal('');
    await person.press('Back');
    expect(person.field('name-first').value).to.equal('Siân');
  });

  it('renders a draft that is not one as if there were none', async () => {
    const store = await openStore();
    await createDraftStore(store).save(key, {
      version: '1',
      data: { answers: 7, page: {}, typed: [] },
    });
    store.close();
    const person = await open();
    await settled();
    expect(person.heading).to.equal('What is your name?');
    expect(person.has('.govuk-notification-banner')).to.equal(false);
  });

  it('says when answers have expired', async () => {
    const store = await openStore();
    const drafts = createDraftStore(store, { now: () => Date.now() - 29 * 86_400_000 });
    await drafts.save(key, { version: '1', data: { answers: { name: { first: 'Siân' } } } });
    store.close();
    const person = await open();
    await person.sees('They are now deleted');
  });

  it('goes on without storage where it is forbidden, says so, and still sends once', async () => {
    forbidStorage();
    const person = await open();
    await person.sees('Your browser does not let us keep your answers on this device');
    council.replies = ['no answer', 500, 201];
    await send(person);
    await person.reach('Your form has not been sent yet: we could not reach the council');
    expect(person.text).to.include('Your answers are only on this page');
    await person.press('Try again now');
    await person.reach('Your form has not been sent yet: the council’s service has a problem');
    await person.press('Try again now');
    await person.reach('Request sent');
    const keys = new Set(council.sent.map((sent) => sent.key));
    expect([council.sent.length, keys.size]).to.deep.equal([2, 1]);
  });

  it('says when there is no room, and goes on', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const person = await open();
    person.fill({ 'name-first': 'Siân' });
    await person.sees('There is no room left on this device');
    await person.answer({ 'name-last': 'Rees' });
    await person.reach('What is your date of birth?');
    IDBObjectStore.prototype.put = put;
  });

  it('keeps what is sent without a signal, and sends it once when there is one', async () => {
    const person = await open();
    goOffline();
    council.replies = ['no answer'];
    await send(person);
    await person.reach('Your form has not been sent yet: you are offline');
    expect(person.text).to.include('It will be sent when you are back online');
    expect(person.active).to.equal(person.find('h1'));
    goOnline();
    await person.reach('Request sent');
    expect(council.sent).to.have.length(1);
    expect(person.text).to.include(council.sent[0]!.body.reference);
  });

  it('sends after a reload what an earlier visit could not', async () => {
    let person = await open();
    goOffline();
    council.replies = ['no answer', 'no answer', 'no answer'];
    await send(person);
    await person.reach('Your form has not been sent yet: you are offline');
    person = await again(person);
    await person.reach('Your form has not been sent yet: you are offline');
    council.replies = [];
    goOnline();
    await person.reach('Request sent');
    expect(council.sent).to.have.length(1);
  });

  it('shows the confirmation again after a reload, but keeps no answer', async () => {
    let person = await open();
    await send(person);
    await person.reach('Request sent');
    await kept(person.form);
    const store = await openStore();
    const draft = await createDraftStore(store).load(key, '1');
    store.close();
    expect(JSON.stringify(draft)).not.to.include('Siân');
    person = await again(person);
    await person.reach('Request sent');
    expect(person.text).to.include(council.sent[0]!.body.reference);
    clearAddress();
    person = await again(person);
    await settled();
    expect(person.heading).to.equal('What is your name?');
  });

  it('says that the council’s service has a problem, and tries again with the same key', async () => {
    const person = await open();
    council.replies = [500];
    await send(person);
    await person.reach('Your form has not been sent yet: the council’s service has a problem');
    await person.press('Try again now');
    await person.reach('Request sent');
    expect(council.sent).to.have.length(2);
    expect(council.sent[0]!.key).to.equal(council.sent[1]!.key);
  });

  it('says that nobody answered', async () => {
    const person = await open();
    council.replies = ['no answer'];
    await send(person);
    await person.reach('Your form has not been sent yet: we could not reach the council');
    expect(person.text).to.include('Until then your answers are kept on this device');
  });

  it('says that the council’s service is busy, and tries again', async () => {
    const person = await open();
    council.replies = [429];
    await send(person);
    await person.reach('Your form has not been sent yet: the council’s service is busy');
    expect(person.text).to.include('If it is urgent, do not wait');
    await person.press('Try again now');
    await person.reach('Request sent');
  });

  it('takes 409 for what it says: the server has it already', async () => {
    const person = await open();
    council.replies = [{ status: 409, body: { reference: 'FIRST-1' } }];
    await send(person);
    await person.reach('We already have your form');
    expect(person.text).to.include('FIRST-1');
    expect(person.text).to.include('You do not need to send it again');
    expect(person.has('.govuk-panel')).to.equal(false);
  });

  it('says that it is sending while there is no answer yet', async () => {
    const person = await open();
    council.replies = ['waits'];
    await send(person);
    await person.reach('Sending your form');
    await waitUntil(() => council.sent.length === 1);
  });

  describe('Exit this page', () => {
    const leave = async (keep: boolean) => {
      const exit = { href: 'https://weather.example/', keep };
      const person = await open({ ...smallForm, exit });
      await person.answer(name);
      await person.reach('What is your date of birth?');
      await kept(person.form);
      await waitUntil(
        () => person.has('.govuk-exit-this-page__indicator'),
        'the way out is followed',
      );
      const button = person.find<HTMLAnchorElement>('.govuk-exit-this-page__button');
      expect(button.href).to.equal(exit.href);
      // No further than this page: the test is in it.
      button.href = '#left';
      button.click();
      expect(document.querySelector('.govuk-exit-this-page-overlay')).not.to.equal(null);
      await settled();
      // Where a browser goes to another page, this one is hidden and left.
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new PageTransitionEvent('pageshow'));
      return person;
    };

    it('deletes the answers, here and in the fields', async () => {
      const person = await leave(false);
      await waitUntil(async () => (await draft()).status === 'absent', 'the draft is deleted');
      expect(person.form.state?.answers).to.deep.equal({});
      expect(person.field('name-first').value).to.equal('');
    });

    it('keeps them where the form says so', async () => {
      await leave(true);
      expect((await draft()).status).to.equal('found');
    });
  });
});
