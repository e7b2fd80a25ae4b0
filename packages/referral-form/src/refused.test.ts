import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, useCouncil } from './testing/council.js';
import { kept } from './testing/draft.js';
import { Person } from './testing/person.js';
import { answerSmallForm, smallForm } from './testing/small-form.js';

const define = new URL('./define.js', import.meta.url);

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  const open = async () =>
    new Person(
      await fixture({
        properties: { definition: smallForm },
        attributes: { action: Council.action },
      }),
    );
  const send = async (person: Person) => {
    await answerSmallForm(person);
    await person.press('Send request');
  };
  const refuse = (...problems: { path: string; reason?: unknown }[]) => {
    council.replies = [{ status: 422, body: { problems } }];
  };
  const errors = (person: Person) =>
    [...person.form.querySelectorAll('.govuk-error-summary__list li')].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );

  it('is shown at the question, page by page, and leads back to check answers', async () => {
    const person = await open();
    refuse(
      { path: '/answers/pets', reason: 'Say if the dog is yours' },
      { path: '/answers/birth', reason: 'This date is taken' },
    );
    await send(person);
    await person.reach('What is your date of birth?');
    await waitUntil(() => document.title.startsWith('Error: What is your date of birth?'));
    expect(errors(person)).to.deep.equal(['This date is taken']);
    expect(person.find('.govuk-error-message').textContent).to.include('This date is taken');
    expect(person.active).to.equal(person.find('.govuk-error-summary'));
    expect(person.field('birth-year').value).to.equal('1941');
    await person.answer({ 'birth-year': '1942' });
    await person.reach('Do you have pets?');
    expect(errors(person)).to.deep.equal(['Say if the dog is yours']);
    await person.press();
    await person.reach('Check your answers');
    expect(person.has('.govuk-error-summary')).to.equal(false);
    expect(person.text).to.include('27 March 1942');
    await person.press('Send request');
    await person.reach('Request sent');
    expect(council.sent[0]!.key).not.to.equal(council.sent[1]!.key);
  });

  it('is told on check answers where no page asks it', async () => {
    const person = await open();
    refuse({ path: '/answers/shoe-size', reason: 'We need your shoe size' });
    await send(person);
    await person.sees('There is a problem');
    expect(person.heading).to.equal('Check your answers');
    expect(errors(person)).to.deep.equal(['We need your shoe size']);
    await person.press('Send request');
    await person.reach('Request sent');
  });

  it('has words of its own where the server gives no reason', async () => {
    const person = await open();
    refuse({ path: '/answers/birth' }, { path: '/answers/name', reason: 7 });
    await send(person);
    await person.reach('What is your name?');
    expect(errors(person)).to.deep.equal([
      'Check your answer to ‘Name’. The council’s service did not accept it',
    ]);
    expect(person.text).not.to.include('undefined');
  });

  it('keeps the answers where the server refuses them, to be changed and sent under a new key', async () => {
    const person = await open();
    council.replies = [422];
    await send(person);
    await person.reach('Your form was not accepted, and has not been sent');
    await person.press('Check your answers');
    await person.reach('Check your answers');
    expect(person.text).to.include('Siân O’Neill');
    await person.press('Send request');
    await person.reach('Request sent');
    expect(council.sent[0]!.key).not.to.equal(council.sent[1]!.key);
  });

  it('is still told after a reload, until it is answered again', async () => {
    let person = await open();
    refuse({ path: '/answers/birth', reason: 'This date is taken' });
    await send(person);
    await person.reach('What is your date of birth?');
    await kept(person.form);
    person.form.remove();
    person = await open();
    await person.reach('What is your date of birth?');
    expect(errors(person)).to.deep.equal(['This date is taken']);
    await person.answer({ 'birth-year': '1942' });
    await person.reach('Check your answers');
    await person.press('Send request');
    await person.reach('Request sent');
  });
});
