import { expect } from '@open-wc/testing';
import { createDraftStore, openStore } from '@council-elements/core/storage';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, useCouncil } from './testing/council.js';
import { groupForm } from './testing/group-form.js';
import { Person } from './testing/person.js';

const define = new URL('./define.js', import.meta.url);
const someone = (first: string, relationship = 'child') => ({
  'person-name-first': first,
  'person-name-last': 'Rees',
  relationship,
});
const page = () => new URLSearchParams(location.search).get('page');

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  const start = async (language = 'en') => {
    const properties = { definition: groupForm };
    const attributes = { action: Council.action };
    const person = new Person(await fixture({ properties, attributes, language }));
    person.fill({ alone: 'no' });
    await person.press(language === 'cy' ? 'Parhau' : 'Continue');
    return person;
  };

  /** What the page shows has been written, which happens in the background. */
  const kept = async ({ form }: Person) => {
    const store = await openStore();
    const drafts = createDraftStore(store);
    await waitUntil(
      async () => {
        const draft = await drafts.load('form:groups:', '1');
        return JSON.stringify(draft).includes(`"saved":${form.state?.saved}`);
      },
      'the draft is written',
      { timeout: 5000 },
    ).finally(() => store.close());
  };

  it('adds several by keyboard alone, and sends them', async function () {
    this.timeout(60_000);
    const person = await start();
    await person.reach('Who lives with you?');
    expect(person.text).to.include('Your home – Person 1');
    expect(document.title).to.match(/^Who lives with you\? – Person 1 – Ask for help/);
    await person.type(someone('Siân'));
    await person.reach('You have added 1 person');
    expect(person.active).to.equal(person.find('h1'));
    expect(document.title).to.match(/^You have added 1 person – /);
    await person.type({ 'add-another': 'yes' });
    await person.reach('Who lives with you?');
    expect(page()).to.equal('people.2');
    expect(person.field('person-name-first').value).to.equal('');
    await person.type(someone('Rhys', 'partner'));
    await person.reach('You have added 2 people');
    await person.type({ 'add-another': 'no' });
    await person.reach('Medicines you take');
    await person.type({ 'add-another': 'no' });
    await person.reach('Check your answers');
    await person.press('Send');
    await person.reach('Form sent');
    const printed = [...person.form.renderRoot.querySelectorAll('.council-referral__print h4')];
    expect(printed.map((card) => card.textContent?.trim())).to.deep.equal(['Person 1', 'Person 2']);
    expect(council.sent[0]?.body.answers['people']).to.deep.equal([
      { 'person-name': { first: 'Siân', last: 'Rees' }, relationship: 'child' },
      { 'person-name': { first: 'Rhys', last: 'Rees' }, relationship: 'partner' },
    ]);
  });

  it('says what is wrong with the choice, where it is made', async () => {
    const person = await start();
    await person.answer(someone('Siân'));
    await person.reach('You have added 1 person');
    await person.press();
    const summary = person.find('.govuk-error-summary');
    await waitUntil(() => person.active === summary, 'the summary has focus');
    expect(document.title).to.match(/^Error: You have added 1 person/);
    person.find('.govuk-error-summary__list a').click();
    expect(person.active).to.equal(person.field('add-another'));
    const message = 'Select yes if you need to add another person';
    expect(person.find('.govuk-error-message').textContent).to.include(message);
  });

  it('removes one once that is confirmed, and Back brings back the question, not the person', async () => {
    const person = await start();
    await person.answer(someone('Siân'));
    await person.answer({ 'add-another': 'yes' });
    await person.answer(someone('Rhys'));
    await person.reach('You have added 2 people');
    await person.press('Remove (Person 1)');
    await person.reach('Are you sure you want to remove person 1?');
    expect(page()).to.equal('people.1.remove');
    expect(person.active).to.equal(person.find('h1'));
    await person.press('No, go back');
    await person.reach('You have added 2 people');
    await person.press('Remove (Person 1)');
    await person.reach('Are you sure you want to remove person 1?');
    await person.press('Yes, remove person 1');
    await person.reach('You have added 1 person');
    expect(person.text).to.include('Rhys');
    expect(person.text).to.not.include('Siân');
    history.back();
    await person.reach('Are you sure you want to remove person 1?');
    expect(person.text).to.include('Rhys');
  });

  it('goes back and forward over items, and keeps what was typed in one', async () => {
    const person = await start();
    await person.answer(someone('Siân'));
    await person.answer({ 'add-another': 'yes' });
    await person.reach('Who lives with you?');
    person.fill({ 'person-name-first': 'Rhy' });
    await person.press('Back');
    await person.reach('You have added 1 person');
    history.back();
    await waitUntil(() => page() === 'people.2', 'the second person');
    await person.form.updateComplete;
    expect(person.field('person-name-first').value).to.equal('Rhy');
    await person.press('Back');
    await person.reach('You have added 1 person');
    await person.press('Change (Person 1)');
    await person.reach('Who lives with you?');
    expect(person.field('person-name-first').value).to.equal('Siân');
  });

  it('comes back to check answers from a change, and to the list from an addition', async () => {
    const person = await start();
    await person.answer(someone('Siân'));
    await person.answer({ 'add-another': 'no' });
    await person.answer({ 'add-another': 'no' });
    await person.reach('Check your answers');
    await person.press('Change (Person 1)');
    await person.reach('Who lives with you?');
    await person.press('Back');
    await person.reach('Check your answers');
    await person.press('Change (Person 1)');
    await person.answer({ 'person-name-first': 'Sioned' });
    await person.reach('Check your answers');
    expect(person.text).to.include('Sioned Rees');
    await person.press('Add or remove people');
    await person.answer({ 'add-another': 'yes' });
    await person.reach('Who lives with you?');
    await person.answer(someone('Rhys'));
    await person.reach('You have added 2 people');
    await person.answer({ 'add-another': 'no' });
    await person.reach('Check your answers');
  });

  it('resumes where it was, with all that was added', async () => {
    const person = await start();
    await person.answer(someone('Siân'));
    await person.answer({ 'add-another': 'yes' });
    await person.reach('Who lives with you?');
    person.fill({ 'person-name-first': 'Rhys' });
    await kept(person);
    person.form.remove();
    const again = new Person(await fixture({ properties: { definition: groupForm } }));
    await again.reach('Who lives with you?');
    await waitUntil(() => again.field('person-name-first').value === 'Rhys', 'what was typed');
    expect(again.text).to.include('Person 2');
  });

  it('says its errors in the language of the page', async () => {
    const person = await start('cy');
    person.fill(someone('Siân'));
    await person.press('Parhau');
    await person.reach('Pobl: rydych wedi ychwanegu 1');
    await person.press('Parhau');
    await person.sees('Pobl: dewiswch ‘Oes’ os oes angen ichi ychwanegu un arall');
    person.form.lang = 'en';
    await person.sees('Select yes if you need to add another person');
  });
});
