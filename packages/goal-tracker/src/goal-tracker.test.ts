import { expect } from '@open-wc/testing';
import { createEventStore, openStore } from '@council-elements/core/storage';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from './goal-tracker.js';
import { cynllunGrisiau } from './samples/cynllun-grisiau.js';
import { stairsPlan } from './samples/stairs-plan.js';
import { day17, freshPlan, stairs, today, upTo } from './testing/day-17.js';
import { PARTIES } from './testing/diary.js';
import { fill, find, press, shows, textOf, violations } from './testing/page.js';

const define = new URL('./define.js', import.meta.url);
const worker = { role: 'worker', name: 'Tom Adeyemi' } as const;
const address = location.href;

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

  it('reads the device for whoever reads after a lead', async () => {
    const plan = freshPlan();
    const events = createEventStore(await openStore());
    await events.append(day17.map((event) => ({ ...event, plan })));
    const element = await fixture({
      attributes: { plan, today, 'author-role': 'lead' },
      properties: { caseload: [] },
    });
    await shows(element, 'Plans of the service');
    element.authorRole = 'person';
    await shows(element, 'Plan for Margaret Ellis');
    element.authorRole = 'lead';
    await shows(element, 'Plans of the service');
    element.author = worker;
    await shows(element, 'Record a visit');
    expect(textOf(element)).to.contain('Plan for Margaret Ellis');
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
