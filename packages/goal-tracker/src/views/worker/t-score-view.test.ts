import { expect } from '@open-wc/testing';
import { describeElement } from '@council-elements/core/testing';
import type { CouncilGoalTracker } from '../../goal-tracker.js';
import { Diary, PARTIES } from '../../testing/diary.js';
import { find, shows, textIn, violations } from '../../testing/page.js';

const define = new URL('../../define.js', import.meta.url);

let plans = 0;

/** Two goals that a worker has rated, as the worker sees them. */
function rated(write: (diary: Diary) => void = () => undefined, language = 'en') {
  const diary = new Diary().start();
  for (const goal of ['g', 'h'] as const) {
    diary.goal(goal, `I want to ${goal}`);
    diary.scale(-1, goal);
    diary.rate(5, 'worker', 0, goal);
  }
  write(diary);
  const plan = `t-score-${Date.now()}-${++plans}`;
  return {
    language,
    attributes: { plan, today: '2026-03-19' },
    properties: {
      events: diary.events.map((event) => ({ ...event, plan })),
      author: PARTIES.worker,
    },
  };
}

/** What the figures of the worker are made of. */
const facts = (element: CouncilGoalTracker) =>
  textIn(find(element, '.council-goals__t-score li')).trim();

const partly = (diary: Diary) =>
  diary.add(9, { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'reminder' });
const weigh = (diary: Diary, goal: string) =>
  diary.add(9, { type: 'goal-weighted', goal, importance: 2, difficulty: 3 });

describeElement<CouncilGoalTracker>('council-goal-tracker', define, (fixture) => {
  it('says of a T-score that its goals count alike', async () => {
    const element = await fixture(rated((diary) => weigh(diary, 'g')));
    await shows(element, 'Goal attainment T-score');
    expect(facts(element)).to.equal('Support worker: 2 goals rated. Each goal counts the same.');
  });

  it('says what is partly reached, which the score does not show', async () => {
    const element = await fixture(rated(partly));
    await shows(element, 'Goal attainment T-score');
    expect(facts(element)).to.contain(
      '1 goal is better than at the start, not yet as expected. The score does not show that.',
    );
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says that goals are weighted, where each has a weight', async () => {
    const element = await fixture(
      rated((diary) => {
        weigh(diary, 'g');
        weigh(diary, 'h');
      }),
    );
    await shows(element, 'Goal attainment T-score');
    expect(facts(element)).to.equal(
      'Support worker: 2 goals rated. Goals count by how much they matter, times how hard they are.',
    );
  });

  it('says so in Welsh', async () => {
    const element = await fixture(rated(partly, 'cy'));
    await shows(element, 'Sgôr T cyrraedd nodau');
    expect(facts(element)).to.equal(
      'Gweithiwr cymorth: 2 nod wedi’u sgorio. Mae pob nod yn cyfrif yr un fath. 1 nod yn well nag ar y dechrau, ond ddim eto yn ôl y disgwyl. Nid yw’r sgôr yn dangos hynny.',
    );
  });
});
