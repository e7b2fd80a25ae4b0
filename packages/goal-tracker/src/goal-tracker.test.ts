import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import { createEventStore, openStore, StorageError } from '@council-elements/core/storage';
import type { EventStore, StorageErrorKind } from '@council-elements/core/storage';
import type { CouncilGoalTracker } from './goal-tracker.js';
import type { PlanEvent } from './model/events.js';
import { cynllunGrisiau } from './samples/cynllun-grisiau.js';
import { stairsPlan } from './samples/stairs-plan.js';
import { PARTIES } from './testing/diary.js';
import { announced, fill, find, press, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const upTo = (events: readonly PlanEvent[], day: string) =>
  events.filter(({ given }) => given.slice(0, 10) <= day);
const today = '2026-03-19';
const day17 = upTo(stairsPlan(), today);
const stairs = { attributes: { plan: 'stairs-plan', today }, properties: { events: day17 } };
const worker = { role: 'worker', name: 'Tom Adeyemi' } as const;

let plans = 0;
/** A plan that no other test has on the device. */
const freshPlan = () => `plan-${Date.now()}-${++plans}`;

const address = location.href;

async function stored(plan: string): Promise<PlanEvent[]> {
  return (await createEventStore(await openStore()).all(plan)) as PlanEvent[];
}

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

  it('shows where the plan is, its goals and its reviews', async () => {
    const element = await fixture(stairs);
    const text = textOf(element);
    expect(text).to.contain('Plan for Margaret Ellis');
    expect(text).to.contain('Day 17 of 42, week 3');
    expect(text).to.contain('I want to climb my stairs to bed');
    expect(text).to.match(/Week 2 review 16 March 2026 Done/);
    expect(text).to.match(/Week 3 review 23 March 2026 To come/);
    expect(element.renderRoot.querySelectorAll('.council-goals__goal')).to.have.length(3);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('draws each voice in a shape of its own, and says it in words and in a table', async () => {
    const element = await fixture(stairs);
    await waitUntil(() => element.renderRoot.querySelector('.council-chart__drawing'));
    const chart = find<SVGElement>(element, '.council-chart__drawing');
    expect(chart.getAttribute('role')).to.equal('img');
    expect(chart.getAttribute('aria-label')).to.contain('I want to climb my stairs to bed');
    const description = find(element, `#${CSS.escape(chart.getAttribute('aria-describedby')!)}`);
    expect(description.textContent).to.equal(
      'Margaret Ellis says it is a bit less than expected, the same as at the start. ' +
        'Ruth Ellis (family or carer) says it is a bit less than expected, the same as at the start. ' +
        'Tom Adeyemi (support worker) says it is as expected, 1 level up from the start. ' +
        'They see it differently.',
    );
    const shapes = ['person', 'family', 'worker'].map((voice) =>
      chart
        .querySelector(`.council-chart__series--${voice} .council-chart__point`)!
        .getAttribute('d')!
        .replace(/[\d.]+/g, ''),
    );
    expect(new Set(shapes).size).to.equal(3);
    const table = find<HTMLTableElement>(element, '.council-goals__ratings table');
    // 6 ratings and 15 visits.
    expect(table.tBodies[0]!.rows).to.have.length(6 + 15);
    expect(table.caption!.textContent).to.contain('I want to climb my stairs to bed');
  });

  it('shows disagreement as it is, and no average anywhere', async () => {
    const element = await fixture({
      attributes: { plan: 'stairs-plan', today: '2026-04-13' },
      properties: { events: stairsPlan(), author: worker },
    });
    const [stairsGoal, , shop] = element.renderRoot.querySelectorAll('.council-goals__goal');
    expect(shop!.textContent).to.contain('People see this goal differently.');
    expect(stairsGoal!.textContent).not.to.contain('People see this goal differently.');
    const here = [...shop!.querySelectorAll('.council-goals__level')]
      .map((level) => level.querySelectorAll('.council-goals__here').length)
      .join(' ');
    expect(here).to.equal('0 1 1 1 0');
    expect(textOf(element)).not.to.match(/average|mean\b/i);
  });

  it('shows T-scores to a worker, equal to the published example, and not to the person', async () => {
    const plan = freshPlan();
    // Five goals at −1, −1, 0, 0, −1: 40.95 (Turner-Stokes 2009).
    const base = {
      plan,
      device: 'd',
      given: '2026-03-02T10:00:00Z',
      recorded: '2026-03-02T10:00:00Z',
    };
    const texts = ['a', 'b', 'c', 'd', 'e'] as const;
    const events = [
      {
        ...base,
        id: 's',
        author: PARTIES.worker,
        type: 'plan-started',
        person: 'Ann',
        start: '2026-03-02',
      },
      ...[-1, -1, 0, 0, -1].flatMap((level, index) => {
        const goal = `g${index}`;
        const by = { ...base, author: PARTIES.worker, goal };
        return [
          { ...by, id: `a${index}`, type: 'goal-added', text: `Goal ${index}` },
          { ...by, id: `l${index}`, type: 'levels-described', texts, baseline: -2, basedOn: [] },
          { ...by, id: `r${index}`, type: 'rating-given', level, prompt: 'alone' },
        ];
      }),
    ];
    const attributes = { plan, today };
    const seen = await fixture({ attributes, properties: { events, author: worker } });
    await shows(seen, 'Goal attainment T-score');
    const cells = [...find(seen, '.council-goals__t-score tbody').querySelectorAll('td')];
    expect(cells.map((cell) => cell.textContent?.trim())).to.deep.equal([
      '19.85',
      '40.95',
      '+21.11',
    ]);
    const person = await fixture({ attributes, properties: { events } });
    expect(textOf(person)).not.to.match(/T-score|40\.95/);
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

  it('shows another plan when it is given one', async () => {
    const plan = freshPlan();
    const element = await fixture({ attributes: { plan, today } });
    await shows(element, 'Start a plan');
    await fill(element, {
      person: 'Gwen Parry',
      'start-day': '17',
      'start-month': '3',
      'start-year': '2026',
    });
    press(element, 'Start the plan');
    await shows(element, 'Plan for Gwen Parry');
    element.events = day17;
    element.plan = 'stairs-plan';
    await shows(element, 'Plan for Margaret Ellis');
    expect(textOf(element)).not.to.contain('Gwen');
    element.events = [];
    element.plan = plan;
    await shows(element, 'Plan for Gwen Parry');
  });

  it('goes back and forth with the browser', async () => {
    const element = await fixture(stairs);
    press(element, 'Rate this goal');
    await shows(element, 'How is it going?');
    press(element, 'Back to the plan');
    await shows(element, 'Day 17 of 42');
    history.back();
    await shows(element, 'How is it going?');
    history.back();
    await shows(element, 'Day 17 of 42');
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

  it('shows the good events of a file that does not fit, and logs the others', async () => {
    const logged: string[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => void logged.push(parts.join(' '));
    const broken = { ...day17[0], id: 'x', given: 'yesterday' };
    const element = await fixture({
      attributes: stairs.attributes,
      properties: { events: [...day17, broken, { ...day17[0], plan: 'other' }] },
    });
    console.warn = warn;
    expect(textOf(element)).to.contain('Part of this plan cannot be read');
    expect(textOf(element)).to.contain('Plan for Margaret Ellis');
    expect(logged.join()).to.contain(`events/${day17.length}/given`);
    expect(logged.join()).to.contain('is of plan "other"');
  });

  it('says that a goal is missing, and that a plan has ended', async () => {
    const element = await fixture({
      attributes: { plan: 'stairs-plan', today: '2026-04-20' },
      properties: { events: stairsPlan(), query: '?view=rate&goal=none' },
    });
    expect(textOf(element)).to.contain('That goal is not in this plan');
    expect(textOf(element)).to.contain('The plan has ended: The six weeks are complete');
    expect(textOf(element)).not.to.contain('Rate this goal');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const element = await fixture({
      language: 'cy',
      attributes: { plan: 'cynllun-grisiau', today },
      properties: { events: upTo(cynllunGrisiau(), today) },
    });
    const text = textOf(element);
    expect(text).to.contain('Cynllun Megan Prydderch');
    expect(text).to.contain('Diwrnod 17 o 42, wythnos 3');
    expect(text).to.contain('O 2 Mawrth 2026 i 13 Ebrill 2026.');
    expect(text).to.contain(
      'Barn Tomos Adeyemi (gweithiwr cymorth): yn ôl y disgwyl, 1 lefel yn uwch',
    );
    expect(await violations(element)).to.deep.equal([]);
  });

  it('works in a shadow root, with its styles', async () => {
    const element = await fixture({
      ...stairs,
      attributes: { ...stairs.attributes, isolated: '' },
    });
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    press(element, 'Rate this goal');
    await shows(element, 'How is it going?');
    press(element, 'Save rating');
    await shows(element, 'There is a problem');
    find(element, '.govuk-error-summary a').click();
    expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('level');
  });

  it('draws time from right to left on a page that runs so', async () => {
    document.documentElement.dir = 'rtl';
    const element = await fixture(stairs);
    await element.updateComplete;
    document.documentElement.removeAttribute('dir');
    const [first, ...others] = [
      ...element.renderRoot
        .querySelector('.council-chart__drawing')!
        .querySelectorAll('[text-anchor="middle"]'),
    ].map((tick) => Number(tick.getAttribute('x')));
    for (const x of others) expect(x).to.be.lessThan(first!);
  });

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

  it('keeps two plans on a page apart', async () => {
    const one = await fixture(stairs);
    const plan = freshPlan();
    const events = day17.map((event) => ({ ...event, plan }));
    const two = await fixture({
      attributes: { plan, today, id: 'second' },
      properties: { events },
    });
    press(two, 'Rate this goal');
    await shows(two, 'How is it going?');
    expect(textOf(one)).to.contain('Day 17 of 42');
    await fill(two, { level: '2', prompt: 'alone' });
    press(two, 'Save rating');
    await shows(two, 'Your rating is in the plan.');
    expect(textOf(one)).not.to.contain('much better than expected, 3');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });
});
