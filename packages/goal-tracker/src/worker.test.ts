import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from './goal-tracker.js';
import type { Party, PlanEvent } from './model/events.js';
import { day17, freshPlan, stored, today } from './testing/day-17.js';
import { Diary, PARTIES } from './testing/diary.js';
import { fill, find, press, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const worker: Party = { role: 'worker', name: 'Tom Adeyemi' };

/** A plan that no other test has on the device, as a worker sees it on day 17. */
function workersPlan(events: readonly PlanEvent[], given: Readonly<Record<string, unknown>> = {}) {
  const plan = freshPlan();
  return {
    plan,
    options: {
      attributes: { plan, today },
      properties: { events: events.map((event) => ({ ...event, plan })), author: worker, ...given },
    },
  };
}

function written(write: (diary: Diary) => void): readonly PlanEvent[] {
  const diary = new Diary().start();
  write(diary);
  return diary.events;
}

/** The goal's own section. */
const card = (element: CouncilGoalTracker, goal: string): HTMLElement =>
  find(element, `[id$="-goal-${goal}"]`).closest('section')!;

const address = location.href;

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('shows a worker what to do first', async () => {
    const { options } = workersPlan(day17);
    const element = await fixture({
      ...options,
      attributes: { ...options.attributes, today: '2026-03-24' },
    });
    await shows(element, 'To do now');
    const headings = [...element.renderRoot.querySelectorAll('h2')].map((one) =>
      one.textContent?.trim(),
    );
    expect(headings[0]).to.equal('To do now');
    expect(textOf(element)).to.match(/Hold the Week 3 review 23 March 2026 Overdue/);
    expect(textOf(element)).to.match(/Set up the plan: all done .* Goals .* This week .* Finish/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('records a visit in three taps', async () => {
    const { plan, options } = workersPlan(day17);
    const element = await fixture(options);
    await shows(element, 'Record a visit');
    let taps = 0;
    const tap = (target: HTMLElement) => {
      taps += 1;
      target.click();
    };
    const [button] = [...card(element, 'breakfast').querySelectorAll('a')].filter((link) =>
      link.textContent?.includes('Record a visit'),
    );
    tap(button!);
    await shows(element, 'Select how much help each goal took');
    expect(await violations(element)).to.deep.equal([]);
    expect(find(element, 'fieldset').textContent).to.contain('I want to make my own breakfast');
    tap(find(element, '[name="prompt-breakfast"][value="reminder"]'));
    tap(find(element, 'form button'));
    await shows(element, 'The visit is in the plan.');
    expect(taps).to.equal(3);
    const visit = (await stored(plan)).find(({ type }) => type === 'visit-recorded');
    expect(visit).to.include({ type: 'visit-recorded', goal: 'breakfast', prompt: 'reminder' });
    expect(visit).not.to.have.any.keys('place', 'note');
  });

  it('records a visit with nothing but a keyboard', async () => {
    const { plan, options } = workersPlan(day17);
    const element = await fixture(options);
    await shows(element, 'Record a visit');
    find(element, 'a[href*="view=visit"]').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Select how much help each goal took');
    await waitUntil(() => document.activeElement?.tagName === 'H1');
    await sendKeys({ press: 'Tab' });
    expect((document.activeElement as HTMLInputElement).name).to.equal('prompt-stairs');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await shows(element, 'The visit is in the plan.');
    const visit = (await stored(plan)).find(({ type }) => type === 'visit-recorded');
    expect(visit).to.include({ goal: 'stairs', prompt: 'reminder' });
  });

  it('records several goals at one visit, and loses nothing where none was chosen', async () => {
    const { plan, options } = workersPlan(day17, { query: '?view=visit&goal=shop' });
    const element = await fixture(options);
    await shows(element, 'Record a visit');
    const folded = [...element.renderRoot.querySelectorAll('details')];
    expect(folded.map(({ open }) => open)).to.deep.equal([false, false]);
    await fill(element, { note: 'Tired', place: 'In the street' });
    press(element, 'Save visit');
    await shows(element, 'Select how much help was needed');
    expect(find<HTMLTextAreaElement>(element, '[name="note"]').value).to.equal('Tired');
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, { 'prompt-shop': 'some-help', 'prompt-stairs': 'alone' });
    press(element, 'Save visit');
    await shows(element, 'The visit is in the plan.');
    const visits = (await stored(plan)).filter(({ type }) => type === 'visit-recorded');
    expect(visits.map((event) => event.type === 'visit-recorded' && event.goal)).to.have.members([
      'shop',
      'stairs',
    ]);
    for (const visit of visits) expect(visit).to.include({ note: 'Tired', place: 'In the street' });
  });

  it('keeps a choice open where words arrive while they are being changed', async () => {
    const events = written((diary) => diary.goal());
    const { plan, options } = workersPlan(events, { query: '?view=words&goal=g' });
    const element = await fixture(options);
    await shows(element, 'Change the words of this goal');
    await fill(element, { words: 'I want to dance' });
    const arrived = written((diary) => {
      diary.goal();
      diary.add(3, { type: 'goal-changed', goal: 'g', text: 'I want to swim', basedOn: ['e2'] });
    });
    element.events = arrived.map((event) => ({ ...event, plan }));
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '[name="words"]').value).to.equal('I want to dance');
    press(element, 'Save words');
    await shows(element, 'The words of the goal are changed.');
    await shows(element, /Choose which words to keep I want to walk To settle/);

    press(element, 'Choose which words to keep');
    await shows(element, 'Write it another way');
    const choices = [...element.renderRoot.querySelectorAll('.govuk-radios__item')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(choices).to.deep.equal([
      'I want to swim Cai (support worker), 5 March 2026',
      'I want to dance You, 19 March 2026',
      'Write it another way',
    ]);
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, { choice: '"I want to dance' });
    press(element, 'Keep this');
    await shows(element, 'The words of the goal are changed.');
    const last = (await stored(plan)).filter(({ type }) => type === 'goal-changed').at(-1);
    expect(last?.type === 'goal-changed' && last.basedOn).to.have.length(2);
    expect(textOf(element)).not.to.contain('To settle');
  });

  it('settles the levels and the transition plan in the same way', async () => {
    const events = written((diary) => {
      diary.goal();
      diary.scale(-1);
      diary.scale(-2);
      for (const text of ['Bea comes on Sundays', 'A lunch club']) {
        diary.add(1, { type: 'transition-planned', text, basedOn: [] });
      }
    });
    const { plan, options } = workersPlan(events);
    const element = await fixture(options);
    await shows(element, 'Choose which levels to keep');
    press(element, 'Choose which levels to keep');
    await shows(element, 'Those of Cai (support worker)');
    expect(await violations(element)).to.deep.equal([]);
    press(element, 'Keep this');
    await shows(element, 'Select what to keep');
    find(element, '[name="choice"]').click();
    press(element, 'Keep this');
    await shows(element, 'The levels are described.');

    press(element, 'Choose what happens when the help ends');
    await shows(element, 'If you write it another way');
    await fill(element, { choice: 'other', text: 'Bea on Sundays, and a lunch club' });
    press(element, 'Keep this');
    await shows(element, 'What happens when the help ends is in the plan.');
    const kept = await stored(plan);
    const levels = kept.find(({ type }) => type === 'levels-described');
    expect(levels).to.deep.include({ baseline: -1, texts: ['a', 'b', 'c', 'd', 'e'] });
    const transition = kept.find(({ type }) => type === 'transition-planned');
    expect(transition).to.include({ text: 'Bea on Sundays, and a lunch club' });
    expect(textOf(element)).not.to.contain('To settle');
  });

  it('asks again whether a goal is agreed once its words have changed', async () => {
    const events = written((diary) => {
      const added = diary.goal();
      diary.add(0, { type: 'goal-agreed', goal: 'g', answer: 'agreed' }, 'person');
      diary.add(1, { type: 'goal-changed', goal: 'g', text: 'I want to swim', basedOn: [added] });
    });
    const { options } = workersPlan(events);
    const element = await fixture(options);
    await shows(element, 'its words have changed');
    press(element, 'Ask again if the goal is agreed');
    await shows(element, 'Does Ann agree to this goal?');
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, { answer: 'could-not-answer' });
    press(element, 'Save answer');
    await shows(element, 'Enter details about why this question could not be answered');
    await waitUntil(() => document.activeElement?.classList.contains('govuk-error-summary'));
    await fill(element, { reason: 'In hospital' });
    press(element, 'Save answer');
    await shows(element, 'Ann could not answer: In hospital. Written down by Tom Adeyemi');
    expect(textOf(element)).not.to.contain('its words have changed');
  });

  it('leads from a review to the extension that it decided', async () => {
    const { plan, options } = workersPlan(day17, { query: '?view=review&day=14' });
    const element = await fixture(options);
    await shows(element, 'What was decided?');
    await fill(element, {
      present: true,
      personView: 'I need longer',
      progress: 'Ten stairs',
      decision: 'extend',
      next: 'Stairs',
    });
    press(element, 'Save review');
    await shows(element, 'The review is in the plan.');
    await shows(element, 'What is the new last day?');
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, {
      'until-day': '26',
      'until-month': '5',
      'until-year': '2026',
      reason: 'More stairs',
    });
    press(element, 'Extend the plan');
    await shows(element, 'The new last day must be 25 May 2026 or earlier');
    await fill(element, { 'until-day': '25' });
    press(element, 'Extend the plan');
    await shows(element, 'The plan has a new last day.');
    const extended = (await stored(plan)).find(({ type }) => type === 'plan-extended');
    expect(extended).to.include({ until: '2026-05-25', reason: 'More stairs' });
  });

  it('ends a plan with its outcome, and takes that back', async () => {
    const { plan, options } = workersPlan(day17, { query: '?view=end' });
    const element = await fixture(options);
    await shows(element, 'What came of it?');
    expect(await violations(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('There is a check on 26 May 2026');
    expect(textOf(element)).to.contain('They see it differently.');
    await fill(element, { text: 'Ruth walks with me', reason: 'Moved to Ruth' });
    press(element, 'End the plan');
    await shows(element, 'Select what came of it');
    expect(find<HTMLTextAreaElement>(element, '[name="text"]').value).to.equal(
      'Ruth walks with me',
    );
    await fill(element, { outcome: 'NFA: Support ended as planned' });
    press(element, 'End the plan');
    await shows(element, 'The plan has ended.');
    const kept = await stored(plan);
    const ended = kept.find(({ type }) => type === 'plan-ended');
    expect(ended).to.include({ outcome: 'NFA: Support ended as planned', reason: 'Moved to Ruth' });
    expect(kept.find(({ type }) => type === 'transition-planned')).to.include({
      text: 'Ruth walks with me',
    });

    press(element, 'Take the plan up again');
    await shows(element, 'Why does it go on?');
    await fill(element, {
      'until-day': '13',
      'until-month': '4',
      'until-year': '2026',
      reason: 'Ended by mistake',
    });
    press(element, 'Take the plan up again');
    await shows(element, 'The plan has a new last day.');
    const reopened = (await stored(plan)).find(({ type }) => type === 'plan-extended');
    expect(reopened).to.include({ reopens: ended!.id });
    await shows(element, 'Record a visit');
  });

  it('tells how a plan would count, and leads to the form that knows more', async () => {
    const events = written((diary) => {
      diary.goal();
      diary.add(13, { type: 'hours-recorded', week: 2, hours: 10 });
    });
    const { options } = workersPlan(events, { query: '?view=end' });
    const element = await fixture(options);
    await shows(element, 'if it ended today');
    await shows(element, 'Cannot be told yet: The hours of no week after week 2 are recorded.');
    await shows(element, 'Cannot be told yet: What came of it is not chosen.');
    await shows(element, 'The date of birth is not recorded.');
    expect(await violations(element)).to.deep.equal([]);
    press(element, 'Record dates about the person');
    await shows(element, 'Date of birth');
    const birth = { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1970' };
    await fill(element, birth);
    press(element, 'Save');
    await shows(element, 'Finish');
    press(element, 'End the plan');
    await shows(element, 'Does not count. Aged 55. It is about people aged 65 and over.');
    await fill(element, { outcome: 'Admitted to hospital' });
    press(element, 'End the plan');
    await shows(element, 'Enter why the plan ends');
    await shows(element, 'Does not count. What came of it: Admitted to hospital.');
    await fill(element, { reason: 'A fall' });
    press(element, 'End the plan');
    await shows(element, 'The plan has ended.');
    await shows(element, 'Does not count. What came of it: Admitted to hospital.');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps its words in line with the rest of a row', async () => {
    const { options } = workersPlan(day17, { query: '?view=end' });
    const element = await fixture(options);
    await shows(element, 'How each goal went');
    const header = find(element, 'tbody th');
    expect(header.classList.contains('council-goals__words')).to.equal(false);
    expect(find(element, 'tbody th .council-goals__words').textContent).to.match(/^\S/);
  });

  it('gives consent to see goals, and takes it back', async () => {
    const events = written((diary) => {
      diary.goal();
      diary.rate(1, 'family', 0);
    });
    const { plan, options } = workersPlan(events);
    const element = await fixture(options);
    await shows(element, 'Let family or a carer see goals');
    press(element, 'Let family or a carer see goals');
    await shows(element, 'Whose decision is it?');
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, { to: 'family Bea', goals: 'g', basis: 'person' });
    press(element, 'Save consent');
    await shows(element, 'They may now see the goals that were chosen.');
    const given = (await stored(plan)).find(({ type }) => type === 'consent-given');
    expect(given).to.deep.include({ to: PARTIES.family, goals: ['g'], basis: 'person' });

    press(element, 'Take consent back');
    await shows(element, 'Who may not see goals any more?');
    await fill(element, { consents: true });
    press(element, 'Take consent back');
    await shows(element, 'They may not see the goals any more.');
    const withdrawn = (await stored(plan)).find(({ type }) => type === 'consent-withdrawn');
    expect(withdrawn).to.deep.include({ consents: [given!.id] });
  });

  it('rates a goal as partly better, between the start and what was expected', async () => {
    const { plan, options } = workersPlan(day17, { query: '?view=rate&goal=stairs' });
    const element = await fixture(options);
    await shows(element, 'Better than at the start, not yet as expected');
    await fill(element, { level: 'partly', prompt: 'reminder' });
    press(element, 'Save rating');
    await shows(element, 'Your rating is in the plan.');
    const rated = (await stored(plan)).find(({ type }) => type === 'rating-given');
    expect(rated).to.include({ level: -1, partly: true });
  });

  it('keeps a worker’s forms from the person, whatever the address says', async () => {
    for (const view of ['end', 'hours', 'barthel']) {
      const { options } = workersPlan(day17, { author: undefined, query: `?view=${view}` });
      const element = await fixture(options);
      await shows(element, 'That page is for your support worker.');
      expect(element.renderRoot.querySelector(`form[action*="view=${view}"]`)).to.equal(null);
      expect(textOf(element)).not.to.contain('T-score');
    }
  });

  it('speaks Welsh in the worker’s view and its forms', async () => {
    const { options } = workersPlan(day17, { query: '?view=visit&goal=shop' });
    const element = await fixture({ ...options, language: 'cy' });
    await shows(element, 'Cofnodi ymweliad');
    await fill(element, { 'prompt-shop': 'alone' });
    press(element, 'Cadw’r ymweliad');
    await shows(element, 'Mae’r ymweliad yn y cynllun.');
    await shows(element, 'I’w wneud nawr');
    expect(await violations(element)).to.deep.equal([]);
  });
});
