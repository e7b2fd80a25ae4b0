import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { AddressLookup, FoundAddress } from '../address-lookup.js';
import type { FormDefinition } from '../model/definition.js';
import type { CouncilReferralForm } from '../referral-form.js';
import { anew, Council, forgetAll, resetAddress } from '../testing/council.js';
import { Person } from '../testing/person.js';

const define = new URL('../define.js', import.meta.url);
const question = 'What is your address?';

const definition: FormDefinition = {
  id: 'address',
  version: '1',
  title: 'Where you live',
  pages: [
    {
      id: 'home',
      path: 'home',
      components: [{ type: 'address', id: 'home', label: question, shortLabel: 'Address' }],
    },
  ],
};

const found: readonly FoundAddress[] = [
  { line1: '1 High Street', town: 'Aberwyle', postcode: 'SW1A 1AA', uprn: '100023336956' },
  { line1: 'Flat 2', line2: '3 High Street', town: 'Aberwyle', postcode: 'SW1A 1AA' },
];

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const { timeout } = AbortSignal;
  let asked: string[];

  beforeEach(() => (asked = []));
  afterEach(async () => {
    AbortSignal.timeout = timeout;
    await resetAddress();
    await forgetAll();
  });

  const open = async (addressLookup: AddressLookup) => {
    const form = await fixture({
      properties: { definition: anew(definition) },
      attributes: { action: Council.action },
      language: 'en',
    });
    form.addressLookup = (postcode, signal) => {
      asked.push(postcode);
      return addressLookup(postcode, signal);
    };
    const person = new Person(form);
    await person.sees('Find address');
    return person;
  };
  const finds = () => Promise.resolve(found);
  const atCheck = (person: Person) => person.reach('Check your answers');
  const answer = (person: Person) => person.form.state?.answers['home'];

  it('finds an address by its postcode, and keeps its number', async () => {
    const person = await open(finds);
    await expect(person.form).to.be.accessible();
    person.field('home-postcode').focus();
    await sendKeys({ type: 'sw1a1aa' });
    await sendKeys({ press: 'Enter' });
    await person.sees('2 addresses found');
    expect(asked).to.deep.equal(['SW1A 1AA']);
    await waitUntil(() => person.active === person.field('home-choice'), 'the list has the focus');
    await expect(person.form).to.be.accessible();
    await person.answer({ 'home-choice': '0' });
    await atCheck(person);
    expect(answer(person)).to.deep.equal({
      line1: '1 High Street',
      line2: '',
      town: 'Aberwyle',
      county: '',
      postcode: 'SW1A 1AA',
      uprn: '100023336956',
    });

    await person.press('Change');
    await person.reach(question);
    expect(person.field('home-line1').value, 'shows what was chosen').to.equal('1 High Street');
    await person.answer({ 'home-line1': '1A High Street' });
    await atCheck(person);
    expect(answer(person)).to.not.have.property('uprn');
  });

  it('looks for the address where the person only goes on', async () => {
    const person = await open(finds);
    await person.answer({ 'home-postcode': 'SW1A 1AA' });
    await person.sees('2 addresses found');
    await person.press();
    await person.sees('There is a problem');
    const link = person.find('.govuk-error-summary a');
    expect(link.textContent?.trim()).to.equal('Select an address');
    link.click();
    expect(person.active).to.equal(person.field('home-choice'));
    await person.press('My address is not listed');
    await person.form.updateComplete;
    expect(person.has('.govuk-error-summary'), 'an error about a list that is gone').to.equal(
      false,
    );
  });

  it('says what is wrong with a postcode, and of nothing else', async () => {
    const person = await open(finds);
    await person.answer({ 'home-postcode': 'SW1A' });
    await person.sees('Enter a full UK postcode');
    expect(person.field('home-postcode').value).to.equal('SW1A');
    expect(person.form.renderRoot.querySelectorAll('.govuk-error-summary a')).to.have.length(1);
    person.fill({ 'home-postcode': '' });
    await person.press('Find address');
    await person.sees('Enter postcode');
    expect(asked).to.deep.equal([]);
  });

  it('takes an address by hand at any time, with the postcode that was typed', async () => {
    const person = await open(finds);
    person.fill({ 'home-postcode': 'SW1A 1AA' });
    await person.press('Enter address manually');
    await waitUntil(() => person.active === person.field('home-line1'), 'the first line is next');
    await person.answer({ 'home-line1': 'The Old Mill', 'home-town': 'Aberwyle' });
    await atCheck(person);
    expect(answer(person)).to.include({ line1: 'The Old Mill', postcode: 'SW1A 1AA' });
  });

  it('takes an address that is not listed', async () => {
    const person = await open(finds);
    person.fill({ 'home-postcode': 'SW1A 1AA' });
    await person.press('Find address');
    await person.sees('2 addresses found');
    await person.press('My address is not listed');
    await person.form.updateComplete;
    expect(person.field('home-postcode').value).to.equal('SW1A 1AA');
    expect(person.field('home-line1').value).to.equal('');
  });

  it('says that a postcode has no addresses', async () => {
    const person = await open(() => Promise.resolve([]));
    person.fill({ 'home-postcode': 'SW1A 1AA' });
    await person.press('Find address');
    await person.sees('We found no addresses for SW1A 1AA');
    expect(person.field('home-postcode').value).to.equal('SW1A 1AA');
  });

  it('asks for the address where looking fails', async () => {
    const person = await open(() => Promise.reject(new Error('out of order')));
    person.fill({ 'home-postcode': 'SW1A 1AA' });
    await person.press('Find address');
    await person.sees('We cannot look up addresses at the moment');
    expect(person.field('home-postcode').value).to.equal('SW1A 1AA');
    await waitUntil(() => person.active === person.field('home-line1'), 'the first line is next');
  });

  it('asks for the address where looking takes too long', async () => {
    const patience = new AbortController();
    AbortSignal.timeout = () => patience.signal;
    const person = await open(() => new Promise(() => undefined));
    person.fill({ 'home-postcode': 'SW1A 1AA' });
    await person.press('Find address');
    await person.sees('Finding addresses');
    patience.abort();
    await person.sees('We cannot look up addresses at the moment');
  });
});
