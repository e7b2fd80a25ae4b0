import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from '@council-elements/core/messages';
import { renderToString } from '@council-elements/core/server';
import type { Party, PlanEvent } from '../model/events.js';
import { addDays, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { createGoalHandler } from '../server.js';

const url = 'https://council.example/plan?plan=stairs-plan';
const today = todayIn(PLAN_TIME_ZONE, new Date());
const worker: Party = { role: 'worker', name: 'Tom Adeyemi' };
const person: Party = { role: 'person', name: 'Margaret Ellis' };
const family: Party = { role: 'family', name: 'Jo Ellis' };

function site({
  author = person as Party | undefined,
  day = 17,
  messages = {},
  endpoint = undefined as string | undefined,
  bankHolidays = {},
} = {}) {
  const start = addDays(today, -day);
  const kept: PlanEvent[] = stairsPlan(start).filter(({ given }) => given.slice(0, 10) <= today);
  const handler = createGoalHandler({
    store: {
      read: async (plan) => ({
        era: 'a',
        last: kept.length,
        events: (plan === 'stairs-plan' ? kept : []).map((event, index) => ({
          position: index + 1,
          event,
        })),
      }),
      append: async (_, events) => {
        kept.push(...(events as PlanEvent[]));
        return { conflicts: [] };
      },
    },
    page: async ({ title, main }, { language }) =>
      `<title>${title}</title>${await renderToString(main, { language })}`,
    author: () => author,
    messages,
    bankHolidays,
    ...(endpoint !== undefined && { endpoint }),
  });
  const ask = async (query = '', init: RequestInit = {}, language = 'en') => {
    const response = await handler(new Request(url + query, init), { language });
    return { response, body: (await response.text()).replace(/<!--.*?-->/gs, '') };
  };
  const post = (query: string, fields: Record<string, string>, headers = {}) =>
    ask(query, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: 'https://council.example', ...headers },
    });
  return { kept, ask, post };
}

const rating = { level: '1', prompt: 'alone', note: 'Up & <b>down</b>' };
const rate = '&view=rate&goal=stairs';

describe('createGoalHandler', () => {
  it('serves the plan for paper without script, in both languages', async () => {
    const { ask } = site();
    const { response, body } = await ask('&view=print');
    assert.equal(response.status, 200);
    assert.match(body, /<h1>Your plan<\/h1>/);
    assert.match(body, /Goal 1: I want to climb my stairs to bed/);
    assert.match(body, /href="\?plan=stairs-plan"[^>]*>Back to the plan/);
    assert.match((await ask('&view=print', {}, 'cy')).body, /<h1>Eich cynllun<\/h1>/);
    assert.match((await ask()).body, /view=print/);
  });

  it('has no review due on the council’s own holidays', async () => {
    const day21 = addDays(today, 4);
    const words = `the first working day after the bank holiday on ${dateInWords(day21, 'en-GB')}`;
    const { body } = await site({ author: worker, bankHolidays: { added: [day21] } }).ask();
    assert.ok(body.includes(words));
    const without = await site({ author: worker, bankHolidays: { removed: [day21] } }).ask();
    assert.ok(!without.body.includes(words));
  });

  it('serves the whole plan without script: words, chart, table, reviews', async () => {
    const { response, body } = await site().ask();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(body, /<title>Plan for Margaret Ellis<\/title>/);
    assert.match(body, /Day 17 of 42, week 3/);
    assert.equal(body.match(/role="img"/g)?.length, 6);
    assert.doesNotMatch(body, /listbox/);
    assert.match(body, /They see it differently\./);
    assert.match(
      body,
      /<caption[^>]*>\s*Ratings and visits for “I want to climb my stairs to bed”/,
    );
    assert.match(body, /Carry on\. Second rail to be fitted this week\./);
    assert.match(body, /href="\?plan=stairs-plan&amp;view=rate&amp;goal=stairs"/);
    assert.doesNotMatch(body, /T-score/);
  });

  it('shows a T-score to a worker', async () => {
    const { body } = await site({ author: worker }).ask();
    assert.match(body, /Goal attainment T-score/);
  });

  it('speaks Welsh, and the council’s own words', async () => {
    const own = { cy: { goalsTitle: 'Eich nodau chi' } };
    const { body } = await site({ messages: own }).ask('', {}, 'cy');
    assert.match(body, /Cynllun Margaret Ellis/);
    assert.match(body, /Eich nodau chi/);
    assert.match(body, /Diwrnod 17 o 42, wythnos 3/);
  });

  it('takes a rating by a plain form, and goes back to the plan', async () => {
    const { kept, post, ask } = site();
    const { response } = await post(rate, rating);
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '?plan=stairs-plan&saved=rate');
    const event = kept.at(-1);
    assert.ok(event?.type === 'rating-given');
    assert.deepEqual([event.level, event.note, event.author], [1, rating.note, person]);
    const { body } = await ask('&saved=rate');
    assert.match(body, /Your rating is in the plan\./);
    assert.match(body, /Up &amp; &lt;b(>|&gt;)down/);
  });

  it('takes the same form once, however often it is sent', async () => {
    const { kept, post, ask } = site();
    const { body } = await ask(rate);
    const key = /name="key" value="([\da-f-]{36})"/.exec(body)?.[1] ?? '';
    const before = kept.length;
    await post(rate, { ...rating, key });
    const again = await post(rate, { ...rating, key });
    assert.equal(again.response.status, 303);
    assert.equal(kept.length, before + 1);
  });

  it('gives a form back with its errors and what was typed', async () => {
    const { kept, post } = site();
    const before = kept.length;
    const { response, body } = await post(rate, { prompt: 'alone', note: '</textarea><script>1' });
    assert.equal(response.status, 422);
    assert.match(body, /<title>Error: /);
    assert.match(body, /There is a problem/);
    assert.match(body, /href="#council-goal-tracker-level"/);
    assert.match(body, /id="council-goal-tracker-level"/);
    assert.match(body, /&lt;\/textarea>&lt;script>1/);
    assert.match(body, /value="alone"\s+checked/);
    assert.equal(kept.length, before);
  });

  it('adds a goal, a step, marks it done, holds a review', async () => {
    const { kept, post } = site();
    await post('&view=add-goal', { goal: 'I want to swim' });
    const goal = kept.at(-1);
    assert.ok(goal?.type === 'goal-added');
    await post(`&view=add-step&goal=${goal.goal}`, { step: 'Buy goggles', who: 'person Margaret' });
    const step = kept.at(-1);
    assert.ok(step?.type === 'step-added');
    await post(`&view=done&goal=${goal.goal}&step=${step.step}`, {});
    assert.equal(kept.at(-1)?.type, 'step-done');
    const said = {
      present: 'person Margaret',
      personView: 'Well',
      decision: 'continue',
      next: 'Swim',
    };
    await post('&view=review&day=21', said);
    assert.equal(kept.at(-1)?.type, 'review-held');
  });

  it('gives nobody a form that is not theirs to use, nor takes it', async () => {
    const { kept, ask, post } = site();
    const before = kept.length;
    for (const view of ['hours', 'end', 'extend', 'shared', 'barthel', 'care']) {
      const { response, body } = await ask(`&view=${view}`);
      assert.equal(response.status, 403, view);
      assert.match(body, /That page is for your support worker\./);
      assert.doesNotMatch(body, /<form[^>]*view=(hours|end|extend|shared|barthel|care)/);
      const sent = await post(`&view=${view}`, { week: '2', hours: '1', score: '2' });
      assert.equal(sent.response.status, 403, view);
    }
    assert.equal(kept.length, before);
    const { response, body } = await site({ author: worker }).ask('&view=hours');
    assert.equal(response.status, 200);
    assert.match(body, /How many hours of care were given in that week\?/);
  });

  it('says before the end, and after it, how the plan counts nationally', async () => {
    const { ask, post, kept } = site({ author: worker });
    const says = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const before = await ask('&view=end');
    assert.match(says(before.body), /Cannot be told yet: What came of it is not chosen\./);
    const refused = await post('&view=end', { outcome: 'NFA: Support declined' });
    assert.match(
      says(refused.body),
      /ASCOF 2A\) Does not count\. What came of it: The person did not want the help any more\./,
    );
    const ended = { outcome: 'NFA: Support ended as planned', reason: 'She manages alone' };
    assert.equal((await post('&view=end', ended)).response.status, 303);
    assert.equal(kept.at(-1)?.type, 'plan-ended');
    const after = says((await ask()).body);
    assert.match(
      after,
      /ASCOF 2A\) Counts, as reached\. What came of it: The help ended as planned\./,
    );
    assert.doesNotMatch(says((await site().ask()).body), /ASCOF/);
  });

  it('leads from a review to the form that does what it decided', async () => {
    const { ask, post } = site({ author: worker });
    const said = { present: 'person Margaret Ellis', personView: 'Well', next: 'More time' };
    const { response } = await post('&view=review&day=14', { ...said, decision: 'extend' });
    const location = response.headers.get('location') ?? '';
    assert.equal(location, '?plan=stairs-plan&view=extend&saved=review');
    const { body } = await ask(location.replace('?plan=stairs-plan', ''));
    assert.match(body, /The review is in the plan\./);
    assert.match(body, /What is the new last day\?/);
  });

  it('keeps a clash where words changed after the page was opened', async () => {
    const { kept, ask, post } = site({ author: worker, day: 10 });
    const words = '&view=words&goal=shop';
    const seen = async () =>
      [...(await ask(words)).body.matchAll(/name="seen" value="([^"]+)"/g)].map(([, id]) => id!);
    const [opened] = await seen();
    assert.ok(opened);
    await post(words, { words: 'I want to walk to the park', seen: opened });
    await post(words, { words: 'I want to drive to the park', seen: opened });
    const { body } = await ask(words);
    assert.match(body, /Choose which words to keep/);
    assert.match(body, /I want to walk to the park/);
    assert.match(body, /I want to drive to the park/);

    const both = await seen();
    assert.equal(both.length, 2);
    const sent = new URLSearchParams({ choices: '', choice: '"I want to drive to the park"' });
    for (const id of both) sent.append('seen', id);
    const origin = { origin: 'https://council.example' };
    await ask(words, { method: 'POST', body: sent, headers: origin });
    const last = kept.at(-1);
    assert.ok(last?.type === 'goal-changed');
    assert.deepEqual(last.basedOn, both);
    assert.match((await ask(words)).body, /Change the words of this goal/);
  });

  it('refuses a form from another site, and one that says not from where', async () => {
    const { kept, post, ask } = site();
    const before = kept.length;
    const other = await post(rate, rating, { origin: 'https://evil.example' });
    const cross = await post(rate, rating, { 'sec-fetch-site': 'cross-site' });
    const silent = await ask(rate, { method: 'POST', body: new URLSearchParams(rating) });
    for (const { response } of [other, cross, silent]) assert.equal(response.status, 403);
    assert.equal(kept.length, before);
  });

  it('shows nobody a plan that is not theirs', async () => {
    const handler = createGoalHandler({
      store: { read: () => assert.fail('asked'), append: () => assert.fail('asked') },
      page: ({ title }) => title,
      author: () => undefined,
    });
    for (const init of [{}, { method: 'POST' }]) {
      const response = await handler(new Request(url, init), { language: 'en' });
      assert.equal(response.status, 404);
    }
    const response = await handler(new Request('https://c.example/'), { language: 'en' });
    assert.equal(response.status, 404);
  });

  it('shows family what there is consent for, and takes what they may write', async () => {
    const { ask, post, kept } = site({ author: family });
    assert.equal((await ask()).response.status, 404);
    const [first] = kept;
    const consent = { type: 'consent-given', to: family, goals: ['stairs'], basis: 'person' };
    kept.push({ ...first, ...consent, id: 'consent' } as PlanEvent);
    const { response, body } = await ask();
    assert.equal(response.status, 200);
    assert.match(body, /I want to climb my stairs to bed/);
    // Nor in what the element is handed.
    assert.doesNotMatch(body, /Carry on\. Second rail/);
    const before = kept.length;
    const refused = await post('&view=add-goal', { goal: 'I want her to swim' });
    assert.equal(refused.response.status, 403);
    assert.match(refused.body, /not yours to change/);
    assert.equal(kept.length, before);
    assert.equal((await post(rate, rating)).response.status, 303);
    assert.deepEqual(kept.at(-1)?.author, family);
  });

  it('tells the element where its plan is kept in step', async () => {
    const { body } = await site({ endpoint: '/plan/events' }).ask();
    assert.match(body, /<council-goal-tracker[^>]* endpoint="\/plan\/events"/);
    assert.doesNotMatch((await site().ask()).body, /endpoint=/);
  });

  it('sends the ratings as a file', async () => {
    const { response, body } = await site().ask('&format=csv');
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename="stairs-plan\.csv"$/,
    );
    assert.match(body, /goal_id,goal,given/);
    assert.match(body, /stairs,I want to climb my stairs to bed/);
  });

  it('starts a plan that has no events', async () => {
    const { ask, post, kept } = site({ day: 0 });
    kept.splice(0);
    const { body } = await ask();
    assert.match(body, /Who is the plan for\?/);
    const start = { 'start-day': '2', 'start-month': '3', 'start-year': '2026' };
    await post('&view=start', { person: 'Ann', ...start });
    assert.equal(kept[0]?.type, 'plan-started');
  });

  it('shows what it can of events that do not all fit', async () => {
    const { ask, kept } = site();
    (kept as unknown[]).push({ type: 'rating-given', id: 'x' });
    const { response, body } = await ask();
    assert.equal(response.status, 200);
    assert.match(body, /Part of this plan cannot be read/);
    assert.match(body, /Plan for Margaret Ellis/);
  });

  it('answers only what it knows', async () => {
    const { response } = await site().ask('', { method: 'DELETE' });
    assert.equal(response.status, 405);
  });
});
