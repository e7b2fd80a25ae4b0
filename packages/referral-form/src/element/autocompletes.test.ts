import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, serverRendered, waitUntil } from '@council-elements/core/testing';
import type { FormDefinition } from '../model/definition.js';
import type { CouncilReferralForm } from '../referral-form.js';
import { anew, Council, forgetAll, resetAddress } from '../testing/council.js';
import { Person } from '../testing/person.js';

const define = new URL('../define.js', import.meta.url);

const definition: FormDefinition = {
  id: 'countries',
  version: '1',
  title: 'Where you were born',
  pages: [
    {
      id: 'country',
      path: 'country',
      components: [
        {
          type: 'autocomplete',
          id: 'country',
          label: 'Which country were you born in?',
          shortLabel: 'Country of birth',
          hint: 'As it is called now',
          items: [
            { value: 'IE', text: 'Ireland' },
            { value: 'GB', text: 'United Kingdom' },
            { value: 'AE', text: 'United Arab Emirates' },
          ],
        },
      ],
    },
  ],
};

const upgraded = (person: Person) =>
  waitUntil(() => person.field('country').getAttribute('role') === 'combobox', 'is a combobox', {
    timeout: 5000,
  });

describe('an autocomplete before its script', () => {
  it('keeps the choice and the focus of its drop-down', async () => {
    const form = await serverRendered<CouncilReferralForm>({
      tag: 'council-referral-form',
      module: define.pathname,
      language: 'en',
      properties: { definition },
    });
    document.body.append(form);
    const select = form.querySelector('select')!;
    select.value = 'GB';
    select.focus();
    await import(define.href);
    const person = new Person(form);
    await upgraded(person);
    expect(person.field('country').value).to.equal('United Kingdom');
    expect(person.active).to.equal(person.field('country'));
    form.remove();
    await forgetAll();
    await resetAddress();
  });
});

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  afterEach(async () => {
    await resetAddress();
    await forgetAll();
  });

  const open = async () => {
    const form = await fixture({
      properties: { definition: anew(definition) },
      attributes: { action: Council.action },
      language: 'en',
    });
    const person = new Person(form);
    await upgraded(person);
    return person;
  };

  it('suggests what fits, and keeps the choice by its value', async () => {
    const person = await open();
    person.field('country').focus();
    await sendKeys({ type: 'arab' });
    await waitUntil(() => person.has('[role=option]'), 'suggests');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(person.field('country').value).to.equal('United Arab Emirates');
    await expect(person.form).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await person.reach('Check your answers');
    expect(person.form.state?.answers).to.deep.equal({ country: 'AE' });
    await person.sees('United Arab Emirates');
    await person.press('Change');
    await person.reach('Which country were you born in?');
    await upgraded(person);
    expect(person.field('country').value).to.equal('United Arab Emirates');
  });

  it('takes a choice that is only typed', async () => {
    const person = await open();
    await person.answer({ country: 'united kingdom' });
    await person.reach('Check your answers');
    expect(person.form.state?.answers).to.deep.equal({ country: 'GB' });
  });

  it('keeps what is no choice, says so, and still suggests', async () => {
    const person = await open();
    await person.answer({ country: 'Unit' });
    await person.sees('Select country of birth from the list');
    await upgraded(person);
    const field = person.field('country');
    expect(field.value).to.equal('Unit');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => person.find(`#${CSS.escape(id)}`).textContent?.trim()))
      .to.include('As it is called now')
      .and.to.include('Error: Select country of birth from the list');
    expect(described).to.have.length(3);
    field.focus();
    field.select();
    await sendKeys({ type: 'irel' });
    await waitUntil(() => person.has('[role=option]'), 'suggests');
    expect(person.form.renderRoot.querySelectorAll('[role=listbox]')).to.have.length(1);
  });
});
