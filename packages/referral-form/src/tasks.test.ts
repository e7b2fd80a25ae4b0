import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, useCouncil } from './testing/council.js';
import { Person } from './testing/person.js';
import { taskForm } from './testing/task-form.js';

const define = new URL('./define.js', import.meta.url);
const page = () => new URLSearchParams(location.search).get('page');

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  const council = useCouncil();

  const start = async (language = 'en') => {
    const properties = { definition: taskForm };
    const attributes = { action: Council.action };
    const person = new Person(await fixture({ properties, attributes, language }));
    await person.reach(language === 'cy' ? 'Gwneud cais am gymorth' : 'Apply for help');
    return person;
  };
  const tasks = (person: Person) =>
    [...person.form.renderRoot.querySelectorAll('.govuk-task-list__item')].map((task) =>
      task.textContent?.trim().replace(/\s+/g, ' '),
    );

  it('lists the sections with how far each is, every one a link by its name and status', async () => {
    const person = await start();
    expect(tasks(person)).to.deep.equal([
      'About you Not yet started',
      'Your home Not yet started',
      'Your carer Cannot start yet',
      'What matters to you Not yet started',
      'Check your answers Cannot start yet',
    ]);
    const links = [...person.form.renderRoot.querySelectorAll('.govuk-task-list__link')];
    expect(links.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'About you',
      'Your home',
      'What matters to you',
    ]);
    for (const link of links) {
      const described = link.getAttribute('aria-describedby') ?? '';
      expect(person.find(`[id="${described}"]`).textContent?.trim()).to.equal('Not yet started');
    }
    expect(person.has('.govuk-back-link')).to.equal(false);
  });

  it('is worked through by keyboard alone, in another order, and sent', async function () {
    this.timeout(60_000);
    const person = await start();
    const openTask = async (name: string) => {
      await person.tabTo((active) => active.textContent?.trim() === name, name);
      await sendKeys({ press: 'Enter' });
    };
    await openTask('What matters to you');
    await person.reach('What matters most to you? (optional)');
    expect(page()).to.equal('what-matters');
    await person.type({ matters: 'My garden' });
    await person.reach('Apply for help');
    expect(page()).to.equal('task-list');
    expect(person.active, 'focus is on the heading').to.equal(person.find('h1'));
    expect(document.title).to.match(/^Apply for help/);
    expect(person.text).to.include('You have completed 1 of 4 sections.');
    expect(tasks(person)[3]).to.equal('What matters to you Completed');

    await openTask('Your home');
    await person.reach('Are there steps to your door?');
    await person.type({ 'has-steps': 'yes' });
    await person.reach('How many steps?');
    await person.press('Back');
    await person.reach('Are there steps to your door?');
    await person.press('Back');
    await person.reach('Apply for help');
    expect(tasks(person)[1]).to.equal('Your home In progress');
    await openTask('Your home');
    await person.reach('How many steps?');
    await person.type({ steps: '3' });
    await person.reach('Apply for help');

    await openTask('About you');
    await person.reach('What is your name?');
    await person.type({ 'name-first': 'Siân', 'name-last': 'Rees' });
    await person.reach('Does somebody care for you?');
    await person.type({ 'cared-for': 'no' });
    await person.reach('Apply for help');
    expect(tasks(person), 'no carer').to.deep.equal([
      'About you Completed',
      'Your home Completed',
      'What matters to you Completed',
      'Check your answers Not yet started',
    ]);
    await openTask('Check your answers');
    await person.reach('Check your answers');
    await person.press('Back');
    await person.reach('Apply for help');
    await openTask('Check your answers');
    await person.reach('Check your answers');
    await person.press('Send');
    await person.reach('Form sent');
    expect(council.sent[0]?.body.answers['matters']).to.equal('My garden');
  });

  it('opens a completed section at its first page', async () => {
    const person = await start();
    await person.press('Your home');
    await person.reach('Are there steps to your door?');
    await person.answer({ 'has-steps': 'no' });
    await person.reach('Apply for help');
    expect(tasks(person)[1]).to.equal('Your home Completed');
    await person.press('Your home');
    await person.reach('Are there steps to your door?');
    expect(person.find<HTMLInputElement>('[value="no"]').checked).to.equal(true);
  });

  it('goes back and forward in the history, and keeps what was typed', async () => {
    const person = await start();
    await person.press('What matters to you');
    await person.reach('What matters most to you? (optional)');
    person.fill({ matters: 'My gar' });
    history.back();
    await person.reach('Apply for help');
    history.forward();
    await person.reach('What matters most to you? (optional)');
    expect(person.field('matters').value).to.equal('My gar');
    expect(tasks(person)).to.deep.equal([]);
  });

  it('is where a draft is gone on with', async () => {
    const person = await start();
    await person.press('Your home');
    await person.reach('Are there steps to your door?');
    await person.answer({ 'has-steps': 'yes' });
    await person.reach('How many steps?');
    await person.press('Back');
    await person.press('Back');
    await person.reach('Apply for help');
    // Written in the background.
    await new Promise((resolve) => setTimeout(resolve, 500));
    person.form.remove();
    const again = new Person(await fixture({ properties: { definition: taskForm } }));
    await waitUntil(() => tasks(again)[1] === 'Your home In progress', 'the draft is there', {
      timeout: 5000,
    });
    expect(again.heading).to.equal('Apply for help');
  });

  it('speaks Welsh, and changes language where it is', async () => {
    const person = await start('cy');
    expect(tasks(person).slice(0, 3)).to.deep.equal([
      'Amdanoch chi Heb ddechrau eto',
      'Eich cartref Heb ddechrau eto',
      'Eich gofalwr Dim modd dechrau eto',
    ]);
    person.form.lang = 'en';
    await person.sees('Your carer');
  });
});
