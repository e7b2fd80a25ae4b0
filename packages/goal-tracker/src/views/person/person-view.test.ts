import { expect, oneEvent } from '@open-wc/testing';
import { describeElement, paceAddress, waitUntil } from '@council-elements/core/testing';
import { button } from '@council-elements/govuk';
import { render } from 'lit/html.js';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import type { PlanEvent } from '../../model/events.js';
import { cynllunGrisiau } from '../../samples/cynllun-grisiau.js';
import { stairsPlan } from '../../samples/stairs-plan.js';
import { freshPlan, upTo } from '../../testing/day-17.js';
import { fill, find, press, shows, textIn, violations } from '../../testing/page.js';

const define = new URL('../../define.js', import.meta.url);
const on = (today: string, events: readonly PlanEvent[] = upTo(stairsPlan(), today)) => ({
  attributes: { plan: 'stairs-plan', today },
  properties: { events },
});
/** The plan under an id that no other test has on the device. */
function ofItsOwn(today: string) {
  const plan = freshPlan();
  return {
    attributes: { plan, today },
    properties: { events: upTo(stairsPlan(), today).map((event) => ({ ...event, plan })) },
  };
}
const address = location.href;
const goalsOf = (element: CouncilGoalTracker) => [
  ...element.querySelectorAll('.council-goals__goal'),
];

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  afterEach(async () => {
    history.replaceState(null, '', address);
    await paceAddress();
  });

  it('begins with what the person can do today: their own open steps', async () => {
    const element = await fixture(on('2026-03-19'));
    expect(textIn(element)).to.contain('Day 17 of 42, week 3');
    const today = element.querySelector('section')!;
    expect(textIn(today)).to.contain('What I can do today');
    expect(textIn(today)).to.contain('Practise five steps, morning and evening');
    expect(textIn(today)).not.to.contain('Bring a perching stool');
    // Whose they are goes without saying; what they are for does not.
    expect(textIn(today)).to.contain('For “I want to climb my stairs to bed”');
    expect(textIn(today)).not.to.contain('Who:');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says then and now in the words of the levels, and what has come of it', async () => {
    const element = await fixture(on('2026-04-13'));
    const [stairs, , shop] = goalsOf(element);
    expect(textIn(stairs)).to.contain(
      '6 weeks ago: “I get up the stairs with somebody holding me” Now you say: “I climb my stairs to bed each night on my own” You have done more than you hoped for.',
    );
    expect(textIn(shop)).to.contain(
      'Ruth Ellis (family or carer) says: “I get as far as the gate”',
    );
    expect(textIn(shop)).to.contain('People see this goal differently.');
    expect(textIn(stairs)).not.to.contain('People see this goal differently.');
  });

  it('makes up no praise, and scores nobody', async () => {
    const element = await fixture(on('2026-03-19'));
    const [stairs] = goalsOf(element);
    // Her newest rating is where she began.
    expect(textIn(stairs)).to.contain('You say that it is the same now.');
    expect(textIn(stairs)).not.to.match(/hoped for|moved on/);
    expect(textIn(element)).not.to.match(/T-score|[−+]\d|\bGAS\b|out of 10/);
  });

  it('says when the help ends, and who can see the plan', async () => {
    const element = await fixture(on('2026-03-19'));
    expect(textIn(element)).to.contain('When the help ends');
    expect(textIn(element)).to.contain('Ruth Ellis (family or carer): all your goals');
    for (const view of ['transition', 'consent', 'withdraw']) {
      const link = element.querySelector(`a[href$="plan=stairs-plan&view=${view}"]`);
      expect(link, view).not.to.equal(null);
    }
  });

  it('is itself before the start, without goals, and when it has ended', async () => {
    const before = await fixture(on('2026-02-27', stairsPlan().slice(0, 1)));
    expect(textIn(before)).to.contain('Starts on 2 March 2026');
    expect(textIn(before)).to.contain('What would you like to do again?');
    const ended = await fixture(on('2026-04-14', stairsPlan()));
    expect(textIn(ended)).to.contain('The plan has ended: The six weeks are complete');
    expect(textIn(ended)).not.to.contain('What I can do today');
    expect(ended.querySelector('form')).to.equal(null);
  });

  it('marks an own step as done, which then stands with the goal', async () => {
    const element = await fixture(on('2026-03-19'));
    const step = element.querySelector('.council-goals__step')!;
    const { id } = step;
    step.querySelector('button')!.click();
    const find = () => element.querySelector(`#${CSS.escape(id)}`);
    await waitUntil(() => textIn(find()).includes('Done on'), 'is done', { timeout: 5000 });
    const done = find()!;
    await waitUntil(() => document.activeElement === done, 'has the focus');
    expect(textIn(done.closest('section'))).to.contain('What is done');
  });

  it('asks in the last week how each goal went, and keeps what the person said of it', async () => {
    const early = await fixture(on('2026-04-06'));
    expect(textIn(early)).not.to.contain('How it went');
    expect(textIn(early)).to.contain('You can stop before the last day.');
    expect(early.querySelector('a[href*="view=end"]')).to.equal(null);
    early.remove();

    const element = await fixture(ofItsOwn('2026-04-07'));
    expect(textIn(element)).to.contain('The help ends on 13 April 2026.');
    const rows = () => [...element.querySelectorAll('[id$="look-back"] ~ dl > div')].map(textIn);
    expect(rows()).to.have.length(3);
    expect(rows()[2]).to.contain('On 1 April 2026 you said: “I walk to the corner shop with');
    expect(rows()[2]).to.contain('“Bought my own paper!”');
    expect(await violations(element)).to.deep.equal([]);

    press(element, 'Say how it went');
    await shows(element, 'How is it going?');
    await fill(element, { level: '2', prompt: 'alone', note: 'Carried my own tray' });
    press(element, 'Save rating');
    await shows(element, 'Your rating is in the plan.');
    expect(rows()[0]).to.contain('On 7 April 2026 you said: “I go up and down whenever I like');
    expect(rows()[0]).to.contain('“Carried my own tray”');
  });

  it('keeps how it went, as the person said it, once the plan has ended', async () => {
    const [start, ...rest] = stairsPlan();
    const events = rest.filter(
      ({ type, author }) => type !== 'rating-given' || author.role !== 'person',
    );
    for (const [given, said] of [
      [stairsPlan(), 'On 12 April 2026 you said: “I walk to the corner shop on my own”'],
      [[start!, ...events], 'You have not said how it went.'],
    ] as const) {
      const element = await fixture(on('2026-04-20', given));
      const [today] = element.querySelectorAll('section');
      expect(textIn(today)).to.contain('How it went').and.to.contain(said);
      expect(today!.querySelector('a')).to.equal(null);
      element.remove();
    }
  });

  it('lets somebody see goals: their own decision, which nobody asks them to account for', async () => {
    const element = await fixture(ofItsOwn('2026-03-02'));
    press(element, 'Let somebody see my plan');
    await shows(element, 'Let somebody see your goals');
    expect(textIn(element)).not.to.contain('best interests');
    const given = oneEvent(element, 'council-goal-event');
    await fill(element, { name: 'Ruth Ellis', goals: 'stairs' });
    press(element, 'Let them see my goals');
    const { event } = (await given).detail;
    expect(event).to.deep.include({
      type: 'consent-given',
      to: { role: 'family', name: 'Ruth Ellis' },
      goals: ['stairs'],
      basis: 'person',
    });
    await shows(element, 'They can now see the goals that you chose.');
    await shows(element, 'Ruth Ellis (family or carer): “I want to climb my stairs to bed”');
  });

  it('asks in the person’s words how much help they had, and what they want to do', async () => {
    const element = await fixture(ofItsOwn('2026-03-19'));
    press(element, 'Say how much help you had');
    await shows(element, 'How much help did you have?');
    expect(textIn(element)).not.to.match(/visit\b|did not see/);
    press(element, 'Back to the plan');
    await shows(element, 'Add a goal of mine');
    press(element, 'Add a goal of mine');
    await shows(element, 'Use your own words.');
  });

  it('marks a step as done with a button that is what GOV.UK’s template makes', async () => {
    const element = await fixture(ofItsOwn('2026-03-19'));
    const made = document.createElement('div');
    const classes = 'govuk-button--secondary council-goals__small-button';
    render(button({ text: 'Mark as done', classes }), made);
    const attributesOf = (node: Element | null) =>
      [...node!.attributes]
        .filter(({ name }) => name !== 'data-govuk-button-init')
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
    expect(attributesOf(find(element, '.council-goals__step button'))).to.deep.equal(
      attributesOf(made.querySelector('button')),
    );
  });

  it('asks in a review what the person thinks, and shows it as theirs', async () => {
    const { attributes, properties } = ofItsOwn('2026-03-23');
    const events = properties.events.filter(
      (event) => event.type !== 'review-held' || event.day !== 21,
    );
    const element = await fixture({
      attributes,
      properties: { events, query: `?plan=${attributes.plan}&view=review&day=21` },
    });
    await shows(element, 'What you think');
    expect(textIn(element)).to.match(/Your plan.*Who took part.* You Ruth/);
    expect(textIn(element)).not.to.contain('Margaret');
    press(element, 'Save review');
    await shows(element, 'Enter what you think');
    await fill(element, {
      present: true,
      personView: 'I feel steady',
      decision: 'continue',
      next: 'The shop',
    });
    press(element, 'Save review');
    await shows(element, 'The review is in the plan.');
    expect(textIn(element)).to.match(/Who took part You\b.*What you think I feel steady/);
    expect(textIn(element)).not.to.contain('What Margaret');
  });

  it('speaks Welsh', async () => {
    const element = await fixture({
      language: 'cy',
      attributes: { plan: 'cynllun-grisiau', today: '2026-04-13' },
      properties: { events: cynllunGrisiau() },
    });
    expect(textIn(element)).to.contain('Fy nodau');
    expect(textIn(element)).to.contain('Nawr rydych chi’n dweud:');
    expect(textIn(element)).to.contain('Ar 12 Ebrill 2026 dywedoch chi: “Dw i’n cerdded i siop');
    expect(await violations(element)).to.deep.equal([]);
  });
});
