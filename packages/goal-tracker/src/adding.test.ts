import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import { StorageError } from '@council-elements/core/storage';
import type { EventStore, StorageErrorKind } from '@council-elements/core/storage';
import type { CouncilGoalTracker } from './goal-tracker.js';
import type { PlanEvent } from './model/events.js';
import { stairsPlan } from './samples/stairs-plan.js';
import { day17, freshPlan, stairs, stored, today } from './testing/day-17.js';
import { announced, fill, find, press, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const worker = { role: 'worker', name: 'Tom Adeyemi' } as const;
const address = location.href;

function failing(kind: StorageErrorKind, { all = [] as unknown[], until = Infinity } = {}) {
  let calls = 0;
  const kept: unknown[] = [];
  const store: EventStore = {
    all: async () => all,
    append: async (events) => {
      if (++calls <= until) throw new StorageError(kind, new Error('test'));
      kept.push(...events);
      return [...events];
    },
  };
  return { store, kept };
}

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('takes a rating by keyboard: kept, shown, announced', async () => {
    const plan = freshPlan();
    const events = day17.map((event) => ({ ...event, plan }));
    const element = await fixture({ attributes: { plan, today }, properties: { events } });
    find(element, 'a[href*="view=rate"]').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'How is it going?');
    expect(document.activeElement?.textContent).to.contain('Rate this goal');
    expect(location.search).to.contain(`plan=${plan}&view=rate&goal=stairs`);
    expect(await violations(element)).to.deep.equal([]);

    find(element, '[name="level"]').focus();
    await sendKeys({ press: ' ' });
    find(element, '[name="prompt"]').focus();
    await sendKeys({ press: ' ' });
    find(element, '[name="note"]').focus();
    await sendKeys({ type: 'Carried the tea' });
    const rated = oneEvent(element, 'council-goal-rated');
    find(element, 'form button').focus();
    await sendKeys({ press: 'Enter' });

    const { event } = ((await rated) as CustomEvent<{ event: PlanEvent }>).detail;
    expect(event).to.include({ type: 'rating-given', goal: 'stairs', level: 2, prompt: 'alone' });
    expect(event.author).to.deep.equal({ role: 'person', name: 'Margaret Ellis' });
    expect(await stored(plan)).to.deep.equal([event]);
    await shows(element, 'Your rating is in the plan.');
    const words =
      'Margaret Ellis says it is much better than expected, 3 levels up from the start.';
    expect(textOf(element)).to.contain(words);
    expect(textOf(element)).to.contain('“Carried the tea”');
    expect(
      element.renderRoot
        .querySelector('.council-chart__drawing')!
        .querySelectorAll('g.council-chart__series--person .council-chart__point'),
    ).to.have.length(3);
    await announced(element, words);
    expect(document.activeElement?.classList.contains('council-goals__saved')).to.equal(true);
  });

  it('says what is wrong with a form, and keeps what was typed', async () => {
    const element = await fixture(stairs);
    press(element, 'Rate this goal');
    await shows(element, 'How is it going?');
    await fill(element, { prompt: 'reminder', note: 'x'.repeat(2001) });
    press(element, 'Save rating');
    await shows(element, 'There is a problem');
    const summary = find(element, '.govuk-error-summary');
    expect(document.activeElement).to.equal(summary);
    expect(summary.textContent).to.match(
      /Select how it is going\s+What you add must be 2,000 char/,
    );
    expect(find<HTMLInputElement>(element, '[value="reminder"]').checked).to.equal(true);
    expect(find<HTMLTextAreaElement>(element, '[name="note"]').value).to.have.length(2001);
    expect(await violations(element)).to.deep.equal([]);
    find(element, '.govuk-error-summary a').click();
    expect((document.activeElement as HTMLInputElement).name).to.equal('level');
  });

  it('adds a goal with its levels, in the person’s own words and as text', async () => {
    const plan = freshPlan();
    const events = day17.map((event) => ({ ...event, plan }));
    const element = await fixture({ attributes: { plan, today }, properties: { events } });
    press(element, 'Add a goal');
    await shows(element, 'Describe five levels');
    press(element, 'Save goal');
    await shows(element, 'Enter what you want to be able to do');
    expect(await violations(element)).to.deep.equal([]);
    const goal = '<img src=x onerror=alert(1)> I want to swim';
    await fill(element, {
      goal,
      importance: '9',
      'level-1': 'No',
      'level-2': 'In the bath',
      'level-3': 'A width',
      'level-4': 'A length',
      'level-5': 'The sea',
      baseline: '-2',
    });
    press(element, 'Save goal');
    await shows(element, 'The goal is in the plan.');
    expect(textOf(element)).to.contain(goal);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(textOf(element)).to.match(/“No”/);
    expect((await stored(plan)).map(({ type }) => type)).to.deep.equal([
      'goal-added',
      'levels-described',
    ]);
  });

  it('adds a step, marks it done where it stands, holds a review', async () => {
    const plan = freshPlan();
    const events = day17.map((event) => ({ ...event, plan }));
    const element = await fixture({
      attributes: { plan, today: '2026-03-23' },
      properties: { events, author: worker },
    });
    press(element, 'Add a step');
    await shows(element, 'Who does it?');
    await fill(element, { step: 'Wear shoes', who: 'person' });
    press(element, 'Save step');
    await shows(element, 'The step is in the plan.');

    const step = [...element.renderRoot.querySelectorAll('.council-goals__step')].find((one) =>
      one.textContent?.includes('Wear shoes'),
    )!;
    step.querySelector('button')!.click();
    await waitUntil(() => step.textContent?.includes('Done on 23 March 2026'));
    expect(document.activeElement).to.equal(step);
    await announced(element, 'The step is marked as done.');

    press(element, 'Week 3 review');
    await shows(element, 'Who took part');
    expect(await violations(element)).to.deep.equal([]);
    const said = { personView: 'I am proud', decision: 'continue', next: 'Carry on' };
    await fill(element, { present: true, ...said });
    press(element, 'Save review');
    await shows(element, 'The review is in the plan.');
    expect(textOf(element)).to.match(/Week 3 review 23 March 2026 Done/);
    expect(textOf(element)).to.contain('I am proud');
  });

  it('starts a plan, and still has it after a reload', async () => {
    const plan = freshPlan();
    const element = await fixture({ attributes: { plan, today } });
    await shows(element, 'Start a plan');
    expect(await violations(element)).to.deep.equal([]);
    await fill(element, {
      person: 'Gwen Parry',
      'start-day': '17',
      'start-month': '3',
      'start-year': '2026',
    });
    press(element, 'Start the plan');
    await shows(element, 'Plan for Gwen Parry');
    await shows(element, 'Day 2 of 42, week 1');
    expect((await stored(plan))[0]?.author).to.deep.equal({ role: 'person', name: 'Gwen Parry' });
    element.remove();
    const again = await fixture({ attributes: { plan, today } });
    await shows(again, 'Plan for Gwen Parry');
  });

  it('takes a form once, however often its button is pressed', async () => {
    const plan = freshPlan();
    const events = day17.map((event) => ({ ...event, plan }));
    const element = await fixture({ attributes: { plan, today }, properties: { events } });
    press(element, 'Rate this goal');
    await shows(element, 'How is it going?');
    await fill(element, { level: '2', prompt: 'alone' });
    press(element, 'Save rating');
    press(element, 'Save rating');
    await shows(element, 'Your rating is in the plan.');
    expect(await stored(plan)).to.have.length(1);
  });

  for (const [kind, words] of [
    ['full', 'This device has no room left'],
    ['forbidden', 'This browser does not let the page keep anything'],
  ] as const) {
    it(`says so where storage is ${kind}, keeps showing, and gives a copy`, async () => {
      const element = await fixture(stairs);
      const { store, kept } = failing(kind, { until: 1 });
      element.store = store;
      await aTimeout(0);
      press(element, 'Rate this goal');
      await shows(element, 'How is it going?');
      await fill(element, { level: '2', prompt: 'alone' });
      press(element, 'Save rating');
      await shows(element, words);
      await shows(element, 'Margaret Ellis says it is much better than expected');
      expect(textOf(element)).to.contain('This is not saved on your device yet.');
      expect(await violations(element)).to.deep.equal([]);

      let copy: Blob | undefined;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        copy = blob as Blob;
        return createObjectURL(blob);
      };
      // A real download would take focus from the page.
      HTMLAnchorElement.prototype.click = () => undefined;
      press(element, 'Download the plan');
      await waitUntil(() => copy);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      URL.createObjectURL = createObjectURL;
      expect(JSON.parse(await copy!.text())).to.have.length(day17.length + 1);

      // Once there is room, what waited is kept too.
      press(element, 'Rate this goal');
      await shows(element, 'How is it going?');
      await fill(element, { level: '1', prompt: 'alone' });
      press(element, 'Save rating');
      await waitUntil(() => kept.length === 2);
      await waitUntil(() => !textOf(element).includes(words));
    });
  }

  it('keeps a note that is being typed when the plan changes around it', async () => {
    const element = await fixture({
      ...stairs,
      properties: { events: day17, query: '?view=rate&goal=stairs' },
    });
    const note = find<HTMLTextAreaElement>(element, '[name="note"]');
    note.focus();
    await sendKeys({ type: 'Half a no' });
    element.events = stairsPlan().filter(({ type }) => type !== 'plan-ended');
    await element.updateComplete;
    expect(find(element, '[name="note"]')).to.equal(note);
    expect(note.value).to.equal('Half a no');
    expect(document.activeElement).to.equal(note);
  });
});
