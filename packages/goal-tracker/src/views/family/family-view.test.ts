import { expect } from '@open-wc/testing';
import { describeElement, waitUntil } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import type { ConsentGiven, PlanEvent } from '../../model/events.js';
import { cynllunGrisiau } from '../../samples/cynllun-grisiau.js';
import { stairsPlan } from '../../samples/stairs-plan.js';
import { find, press, shows, textIn, textOf, violations } from '../../testing/page.js';

const define = new URL('../../define.js', import.meta.url);
const family = { role: 'family', name: 'Ruth Ellis' } as const;
const today = '2026-04-01';
const all = stairsPlan().filter(({ given }) => given.slice(0, 10) <= today);
const isConsent = (event: PlanEvent): event is ConsentGiven => event.type === 'consent-given';
const withConsent = (change: Partial<ConsentGiven>) =>
  all.map((event) => (isConsent(event) ? { ...event, ...change } : event));
const shown = (events: readonly PlanEvent[], author: object = family) => ({
  attributes: { plan: 'stairs-plan', today },
  properties: { events, author },
});

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  it('asks family how much help was needed, in the words of its link and not of a visit', async () => {
    const element = await fixture(shown(all));
    await shows(element, 'Record how much help was needed');
    press(element, 'Record how much help was needed');
    await shows(element, 'How much help was needed?');
    find(element, '[name^="prompt"][value="some-help"]').click();
    expect(textOf(element)).not.to.match(/visit/i);
    press(element, 'Save');
    await shows(element, 'What you said is in the plan.');
  });

  it('says what family is let see, and shows it', async () => {
    const element = await fixture(shown(all));
    expect(textIn(element)).to.contain('Margaret Ellis lets you see all the goals of this plan.');
    expect(element.querySelectorAll('.council-goals__goal')).to.have.length(3);
    expect(textIn(element)).not.to.match(/T-score|out of 10/);
  });

  it('shows only the goals and reviews that consent stands for, whatever the device has', async () => {
    const element = await fixture(shown(withConsent({ goals: ['breakfast'] })));
    const text = textIn(element);
    expect(text).to.contain('Margaret Ellis lets you see 1 of the goals.');
    expect(text).to.contain('I want to make my own breakfast');
    expect(text).not.to.match(/stairs to bed|corner shop|get out to the shop/);
    // She was at the reviews of weeks 1 and 3, not at that of week 2.
    expect(text).to.contain('Slow, but I like doing it my own way.');
    expect(text).not.to.contain('I made toast. The stairs are hard');
    const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.some((href) => href.includes('view=rate&goal=breakfast'))).to.equal(true);
    expect(links.some((href) => /goal=(stairs|shop)/.test(href))).to.equal(false);
    expect(links.some((href) => /view=(consent|end|add-goal|review)/.test(href))).to.equal(false);
  });

  it('lists what the person can do today, to read: of the goals that consent stands for', async () => {
    const events = withConsent({ goals: ['stairs', 'shop'] });
    const element = await fixture(shown(events));
    const today = () => element.querySelector('section')!;
    expect(textIn(today())).to.contain('What Margaret Ellis can do today');
    expect(textIn(today())).to.match(
      /Walk to the gate and back every dry day.*For “I want to walk/,
    );
    expect(textIn(today())).not.to.match(/Practise five steps|walking frame/);
    expect(today().querySelector('a, button, form, input')).to.equal(null);
    expect(await violations(element)).to.deep.equal([]);

    // Consent to the goal is taken back, and with it goes what is done for it.
    const consent = events.find(isConsent)!;
    const { id, plan, device, author, given, recorded } = consent;
    const base = { plan, device, author, given, recorded };
    element.events = [
      ...events,
      { ...consent, id: 'only-stairs', goals: ['stairs'] },
      { ...base, id: 'back', type: 'consent-withdrawn', consents: [id] },
    ];
    await element.updateComplete;
    expect(textIn(today())).to.contain('The goals that you can see have no steps for today.');
    expect(textIn(element)).not.to.match(/gate and back|corner shop/);
  });

  it('shows both texts of what was changed apart, who wrote which and when, and that it is open', async () => {
    const last = (type: PlanEvent['type']) =>
      all.findLast((event) => event.type === type && 'goal' in event && event.goal === 'shop')!;
    const [words, scale] = [last('goal-changed'), last('levels-described')];
    const apart = (['person', 'worker'] as const).flatMap((role) => {
      const { author } = all.find((event) => event.author.role === role)!;
      const given = '2026-03-30T09:00:00Z';
      const levels = ['a', 'b', 'c', 'd', `Seen by ${role}`] as const;
      return [
        { ...words, author, given, id: `${role}-t`, text: `Text of ${role}`, basedOn: [words.id] },
        { ...scale, author, given, id: `${role}-l`, texts: levels, basedOn: [scale.id] },
      ];
    });
    const base = shown(withConsent({ goals: ['shop'] }));
    const element = await fixture({
      ...base,
      properties: { ...base.properties, events: [...base.properties.events, ...apart] },
    });
    const [goal] = element.querySelectorAll('.council-goals__goal');
    const text = textIn(goal);
    expect(text).to.contain('Which words to keep is not settled yet.');
    expect(text).to.contain('“Text of person” Margaret Ellis, 30 March 2026');
    expect(text).to.contain('“Text of worker” Tom Adeyemi (support worker), 30 March 2026');
    expect(text).to.contain('Which to keep is not settled yet.');
    expect(text).to.match(/Seen by person · d .*Margaret.*Seen by worker · d .*Tom/);
    const links = [...goal!.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.some((href) => /view=(words|levels)/.test(href))).to.equal(false);
    expect(await violations(element)).to.deep.equal([]);

    element.events = shown(withConsent({ goals: ['breakfast'] })).properties.events.concat(
      apart as never[],
    );
    await element.updateComplete;
    expect(textIn(element)).not.to.match(/Text of|not settled/);
  });

  it('says what the reader says as theirs', async () => {
    const element = await fixture(shown(all));
    const [stairs] = element.querySelectorAll('.council-goals__goal');
    expect(textIn(stairs)).to.contain('You say it is as expected, 1 level up from the start.');
    expect(textIn(stairs)).to.contain('Tom Adeyemi (support worker) says it is as expected');
  });

  it('has nothing to do once the plan has ended, and says where there are no goals yet', async () => {
    const ended = await fixture({
      attributes: { plan: 'stairs-plan', today: '2026-04-14' },
      properties: { events: stairsPlan(), author: family },
    });
    expect(textIn(ended)).not.to.contain('can do today');
    expect(textIn(ended)).to.contain('The plan has ended: The six weeks are complete');
    ended.remove();
    const none = await fixture(
      shown(all.filter((event) => isConsent(event) || event.type === 'plan-started')),
    );
    expect(textIn(none)).to.contain('There are no goals here yet.');
    expect(textIn(none)).not.to.contain('can do today');
  });

  it('speaks Welsh', async () => {
    const element = await fixture({
      language: 'cy',
      attributes: { plan: 'cynllun-grisiau', today },
      properties: {
        events: cynllunGrisiau().filter(({ given }) => given.slice(0, 10) <= today),
        author: { role: 'family', name: 'Rhian Prydderch' },
      },
    });
    expect(textIn(element)).to.contain('Beth all Megan Prydderch ei wneud heddiw');
    expect(textIn(element)).to.contain('Cerdded i’r giât ac yn ôl bob diwrnod sych');
    expect(textIn(element)).to.contain('Eich barn chi:');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says where it was decided in the person’s best interests', async () => {
    const element = await fixture(
      shown(withConsent({ basis: 'best-interests', note: 'At a meeting' })),
    );
    expect(textIn(element)).to.contain('in the best interests of Margaret Ellis');
  });

  it('says nothing of a plan without consent, and what there is for carers', async () => {
    const none = all.filter((event) => !isConsent(event));
    for (const [events, author] of [
      [none, family],
      [all, { role: 'family', name: 'Somebody Else' }],
      [[], family],
    ] as const) {
      const element = await fixture(shown(events, author));
      await waitUntil(() => textIn(element).includes('You need'), 'says so', { timeout: 5000 });
      const text = textIn(element);
      expect(text).to.contain('You need consent to see this plan');
      expect(text).to.contain('carer’s assessment');
      expect(text).not.to.match(/Margaret|stairs|breakfast|Day 30/);
      expect(element.querySelector('form')).to.equal(null);
      element.remove();
    }
  });

  it('offers nothing to give once the plan has ended', async () => {
    const element = await fixture({
      attributes: { plan: 'stairs-plan', today: '2026-04-14' },
      properties: { events: stairsPlan(), author: family },
    });
    expect(element.querySelector('form, [role="button"]')).to.equal(null);
    expect(element.querySelectorAll('.council-goals__goal')).to.have.length(3);
  });
});
