import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from './goal-tracker.js';
import type { PlanEvent } from './model/events.js';
import { sampleWays } from './samples/ways.js';
import { Diary, PARTIES } from './testing/diary.js';
import { find, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const address = location.href;
const oneStep = '?view=way&goal=g&way=one-step-at-a-time';

let plans = 0;

/** A tracker of a plan that no other test has on the device. */
function tracker({
  query = '',
  task = 'stairs' as string | null,
  library = sampleWays as unknown,
  author = PARTIES.person,
  language = 'en',
} = {}) {
  const diary = new Diary().start();
  diary.goal('g', 'I want to go up to bed');
  if (task) diary.add(1, { type: 'task-chosen', goal: 'g', task });
  diary.add(1, { type: 'consent-given', to: PARTIES.family, goals: ['g'], basis: 'person' });
  const plan = `ways-${Date.now()}-${++plans}`;
  const events = diary.events.map((event) => ({ ...event, plan }));
  return {
    language,
    attributes: { plan, today: '2026-03-19', 'finder-href': '/find' },
    properties: { events, library, author, query },
  };
}

function saying(element: CouncilGoalTracker, text: string): HTMLElement {
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('a, button, summary')];
  const found = all.find((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(text));
  if (!found) throw new Error(`nothing says ${text} in: ${textOf(element)}`);
  return found;
}

/** Goes to what says a text as somebody does who has only a keyboard, and presses it. */
async function press(element: CouncilGoalTracker, text: string): Promise<void> {
  saying(element, text).focus();
  await sendKeys({ press: 'Enter' });
}

const isFocused = (element: CouncilGoalTracker, selector: string) =>
  waitUntil(
    () => document.activeElement === element.renderRoot.querySelector(selector),
    `focus is on ${selector}, not on ${document.activeElement?.outerHTML.slice(0, 200)}`,
  );

function added(element: CouncilGoalTracker): PlanEvent[] {
  const events: PlanEvent[] = [];
  element.addEventListener('council-goal-event', ({ detail }) => void events.push(detail.event));
  return events;
}

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('leads from a goal to a way and back, with the keyboard, and focus follows', async () => {
    const element = await fixture(tracker());
    await shows(element, 'Ways to do this');
    await press(element, 'Ways to do this');
    await shows(element, 'Why it can be hard');
    await isFocused(element, 'h1');
    expect(new URL(location.href).searchParams.get('view')).to.equal('ways');
    await press(element, 'One step at a time');
    await shows(element, 'Put your stronger leg on the first step.');
    await isFocused(element, 'h1');
    expect(await violations(element)).to.deep.equal([]);
    await press(element, 'Back to the ways');
    await shows(element, 'Ways to try');
    await press(element, 'Back to the plan');
    await shows(element, 'Plan for Ann');
  });

  it('says what to do, when to stop, and that nobody has signed it off', async () => {
    const element = await fixture(tracker({ query: oneStep }));
    const warnings = [...element.renderRoot.querySelectorAll('.govuk-warning-text')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.contain('Warning This is a sample. No occupational therapist');
    expect(warnings[1]).to.contain('Stop and call 999 if: your chest hurts');
    expect(warnings[2]).to.contain('Stop and call your support worker if: you feel dizzy');
    expect(find(element, '.council-ways__steps').children).to.have.length(5);
    expect(textOf(element)).to.contain('For when one side is weaker.');
    expect(textOf(element)).to.contain('Rest with both feet on one step before you are tired.');
  });

  it('leads to the service finder with the words of the task', async () => {
    const element = await fixture(tracker());
    await shows(element, 'Find help near you');
    expect(saying(element, 'Find help near you').getAttribute('href')).to.equal(
      '/find?q=stair+rail+falls',
    );
  });

  it('keeps how a way went, says so, and shows it with the goal', async () => {
    const element = await fixture(tracker({ query: oneStep }));
    const events = added(element);
    find(element, '[name="result"][value="partly"]').focus();
    await sendKeys({ press: ' ' });
    find(element, '[name="confidence"]').focus();
    await sendKeys({ type: '6' });
    find(element, '[name="note"]').focus();
    await sendKeys({ type: 'Both rails' });
    await press(element, 'Save how it went');
    await shows(element, 'How it went is in the plan.');
    await isFocused(element, '.council-goals__saved');
    expect(events.map(({ type }) => type)).to.deep.equal(['way-tried']);
    expect(events[0]).to.include({ way: 'one-step-at-a-time', result: 'partly', confidence: 6 });
    expect(textOf(element)).to.contain('It partly worked');
    await press(element, 'Back to the plan');
    await shows(element, 'What has been tried');
    expect(textOf(element)).to.match(
      /One step at a time, stronger leg first It partly worked Ann, 19 March 2026\. How sure: 6 out of 10\. ?Both rails/,
    );
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says what is wrong with how a way went, and keeps what was typed', async () => {
    const element = await fixture(tracker({ query: oneStep }));
    find<HTMLInputElement>(element, '[name="confidence"]').value = 'very';
    await press(element, 'Save how it went');
    await shows(element, 'Select how it went');
    await isFocused(element, '.govuk-error-summary');
    expect(textOf(element)).to.contain('How sure you are must be a whole number from 1 to 10');
    expect(find<HTMLInputElement>(element, '[name="confidence"]').value).to.equal('very');
    expect(await violations(element)).to.deep.equal([]);
    await press(element, 'Select how it went');
    expect((document.activeElement as HTMLInputElement).name).to.equal('result');
  });

  it('asks what a goal is about, and then shows its ways', async () => {
    const element = await fixture(tracker({ task: null }));
    const events = added(element);
    await shows(element, 'Ways to do this');
    await press(element, 'Ways to do this');
    await shows(element, 'What do you want to find ways to do?');
    await press(element, 'Show the ways');
    await shows(element, 'Select what you want to find ways to do');
    expect(await violations(element)).to.deep.equal([]);
    find(element, '[name="task"][value="shop"]').focus();
    await sendKeys({ press: ' ' });
    await press(element, 'Show the ways');
    await shows(element, 'A bit further each time');
    await isFocused(element, '.council-goals__saved');
    expect(events[0]).to.include({ type: 'task-chosen', goal: 'g', task: 'shop' });
  });

  it('lets another task be chosen, and shows no error where none was made', async () => {
    const element = await fixture(tracker({ query: '?view=ways&goal=g' }));
    const other = find<HTMLDetailsElement>(element, 'details');
    expect(other.open).to.equal(false);
    await press(element, 'Find ways to do something else');
    expect(other.open).to.equal(true);
    find(element, '[name="task"][value="bed"]').focus();
    await sendKeys({ press: ' ' });
    await press(element, 'Show the ways');
    await shows(element, 'Your legs are heavy to lift.');
  });

  it('gives family the ways, and not the choice of the task', async () => {
    const element = await fixture(tracker({ query: '?view=ways&goal=g', author: PARTIES.family }));
    await shows(element, 'One step at a time');
    expect(element.renderRoot.querySelector('[name="task"]')).to.equal(null);
    const unchosen = await fixture(tracker({ task: null, author: PARTIES.family }));
    await shows(unchosen, 'Find help near you');
    expect(textOf(unchosen)).not.to.contain('Ways to do this');
  });

  it('leaves out a way that does not fit, and logs its path', async () => {
    const logged: string[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => void logged.push(parts.join(' '));
    const [task] = sampleWays.tasks;
    const ways = task?.ways.map((way, index) => (index === 0 ? { ...way, stopSigns: [] } : way));
    const library = { tasks: [{ ...task, ways }] };
    const element = await fixture(tracker({ query: '?view=ways&goal=g', library }));
    await shows(element, 'With somebody close to you');
    console.warn = warn;
    expect(textOf(element)).not.to.contain('One step at a time');
    expect(logged.join()).to.contain('library/tasks/0/ways/0/stopSigns');
  });

  it('speaks Welsh', async () => {
    const element = await fixture(tracker({ query: oneStep, language: 'cy' }));
    await shows(element, 'Un gris ar y tro, y goes gryfaf gyntaf');
    const text = textOf(element);
    expect(text).to.contain('Sampl yw hon. Does dim therapydd galwedigaethol wedi ei gwirio.');
    expect(text).to.contain('Stopiwch a ffoniwch 999');
    expect(text).to.contain('Rhois i hi ar brawf');
    expect(await violations(element)).to.deep.equal([]);
  });
});
