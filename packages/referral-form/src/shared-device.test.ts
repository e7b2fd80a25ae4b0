import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { openStore } from '@council-elements/core/storage';
import { sendKeys } from '@web/test-runner-commands';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, useCouncil } from './testing/council.js';
import { Person } from './testing/person.js';
import { birth, name, smallForm } from './testing/small-form.js';

const define = new URL('./define.js', import.meta.url);
const MINUTE = 60_000;

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const { now } = Date;

  afterEach(() => {
    Date.now = now;
  });
  const council = useCouncil();

  const open = async (attributes: Record<string, string> = {}, definition = smallForm) =>
    new Person(
      await fixture({
        properties: { definition },
        attributes: { action: Council.action, ...attributes },
      }),
    );

  /** What is in the database, whatever it is. */
  const kept = async () => {
    const store = await openStore();
    const [drafts, outbox] = await store.use((database) =>
      Promise.all([database.getAll('drafts'), database.getAll('outbox')]),
    );
    store.close();
    return [...drafts, ...outbox];
  };

  const share = async (person: Person) => {
    await person.sees('Do other people use this device?');
    await person.press('Do not keep my answers');
    await person.sees('We keep nothing on this device.');
  };

  /** Time passes, and the page looks at the clock: a laptop that wakes up, say. */
  const pass = (minutes: number) => {
    const { now: before } = Date;
    Date.now = () => before() + minutes * MINUTE;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));
  const dialog = (person: Person) => person.find<HTMLDialogElement>('dialog');
  const warned = (person: Person) =>
    waitUntil(() => person.has('dialog') && dialog(person).open, 'the warning is open');
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event;
  };

  it('says until when answers are kept, on the first page only', async () => {
    const person = await open();
    await person.sees('Do other people use this device?');
    const until = new Date(now() + 28 * 24 * 60 * MINUTE);
    expect(person.text).to.include(`on ${until.getDate()} `);
    await person.answer(name);
    await person.reach('What is your date of birth?');
    expect(person.text).not.to.include('Do other people use this device?');
    expect(closing().defaultPrevented).to.equal(false);
  });

  it('removes the draft when told that the device is shared, and keeps nothing from then on', async () => {
    const person = await open();
    await person.sees('Do other people use this device?');
    person.fill({ 'name-first': 'Siân' });
    await waitUntil(async () => (await kept()).length === 1, 'a draft is kept');
    await share(person);
    expect(person.active).to.equal(person.find('.govuk-notification-banner'));
    expect(person.field('name-first').value).to.equal('Siân');
    await waitUntil(async () => (await kept()).length === 0, 'nothing is kept');
    await person.answer({ 'name-last': 'Rees' });
    await person.reach('What is your date of birth?');
    await person.answer(birth);
    await person.reach('Do you have pets?');
    await settled();
    expect(await kept()).to.deep.equal([]);
    expect(person.text).to.include('We keep nothing on this device');
    await expect(person.form).to.be.accessible();
  });

  it('sends from a shared device without keeping what is sent', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.answer(birth);
    await person.reach('Do you have pets?');
    await person.answer({ pets: 'no' });
    await person.reach('What help do you need? (optional)');
    await person.press();
    await person.reach('Check your answers');
    council.replies = [503];
    await person.press('Send request');
    await person.sees('Your answers are only on this page');
    expect(await kept()).to.deep.equal([]);
    expect(closing().defaultPrevented).to.equal(true);
    await person.press('Try again now');
    await person.reach('Request sent');
    expect(new Set(council.sent.map(({ key }) => key)).size).to.equal(1);
    expect(await kept()).to.deep.equal([]);
    expect(person.text).to.include('can be found by other people');
    expect(closing().defaultPrevented).to.equal(false);
  });

  it('warns before leaving with answers, and leaves none behind', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    expect(closing().defaultPrevented).to.equal(false);
    await person.answer(name);
    await person.reach('What is your date of birth?');
    expect(closing().defaultPrevented).to.equal(true);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(person.form.state?.answers).to.deep.equal({});
    await person.reach('What is your name?');
    expect(person.field('name-first').value).to.equal('');
  });

  it('does not hold up a person who must not be seen with the form', async () => {
    const exit = { href: 'https://weather.example/', keep: true };
    const person = await open({ 'shared-device': '' }, { ...smallForm, exit });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    expect(closing().defaultPrevented).to.equal(false);
  });

  it('warns after 15 minutes, and gives all the time there is to who goes on', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    const field = person.field('birth-day');
    field.focus();
    pass(14);
    await settled();
    expect(person.has('dialog')).to.equal(false);
    pass(2);
    await warned(person);
    expect(dialog(person).textContent).to.include('in 4 minutes');
    expect(dialog(person).contains(person.active)).to.equal(true);
    await expect(person.form).to.be.accessible();
    pass(2);
    await person.sees('in 2 minutes');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !person.has('dialog'), 'the warning is gone');
    expect(person.active).to.equal(field);
    pass(14);
    await settled();
    expect(person.has('dialog')).to.equal(false);
    expect(person.heading).to.equal('What is your date of birth?');
  });

  it('takes Escape for going on, and any activity before the warning', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    pass(14);
    person.field('birth-day').focus();
    await sendKeys({ type: '2' });
    pass(14);
    await settled();
    expect(person.has('dialog')).to.equal(false);
    pass(1);
    await warned(person);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !person.has('dialog'), 'the warning is gone');
    pass(14);
    await settled();
    expect(person.has('dialog')).to.equal(false);
  });

  it('deletes the answers when the time is up, however long the device slept, and says so', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    pass(16);
    await warned(person);
    pass(600);
    await person.reach('We have deleted your answers from this device');
    expect(person.text).to.include('Your form was not sent');
    await waitUntil(() => person.active === person.find('h1'), 'the heading has focus');
    expect(document.title).to.match(/^We have deleted your answers/);
    expect(person.has('dialog')).to.equal(false);
    await expect(person.form).to.be.accessible();
    await person.press('Start again');
    await person.reach('What is your name?');
    expect(person.field('name-first').value).to.equal('');
    expect(person.text).to.include('We keep nothing on this device');
  });

  it('deletes the answers when asked to', async () => {
    const person = await open();
    await share(person);
    await person.answer(name);
    await person.reach('What is your date of birth?');
    await person.press('Delete my answers now');
    await person.reach('We have deleted your answers from this device');
    expect(person.form.state?.answers).to.deep.equal({});
    expect(await kept()).to.deep.equal([]);
    history.back();
    await settled();
    expect(person.text).not.to.include('Siân');
  });

  it('watches no longer once it is taken out of the page, and again once it is back', async () => {
    const person = await open({ 'shared-device': '' });
    await person.sees('We keep nothing on this device');
    await person.answer(name);
    await person.reach('What is your date of birth?');
    const { form } = person;
    const { parentElement } = form;
    form.remove();
    form.requestUpdate();
    await settled();
    expect(closing().defaultPrevented).to.equal(false);
    parentElement!.append(form);
    await settled();
    expect(closing().defaultPrevented).to.equal(true);
    expect(await kept()).to.deep.equal([]);
  });

  it('has no time limit on a device of one’s own', async () => {
    const person = await open();
    await person.answer(name);
    await person.reach('What is your date of birth?');
    pass(600);
    await settled();
    expect(person.has('dialog')).to.equal(false);
    expect(person.heading).to.equal('What is your date of birth?');
  });
});
