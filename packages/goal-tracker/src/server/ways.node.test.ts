import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import type { Party, TaskChosen, WayTried } from '../model/events.js';
import type { Task, WaysLibrary } from '../model/ways/library.js';
import { sampleWays } from '../samples/ways.js';
import { createGoalHandler, createMemoryPlans } from '../server.js';
import { Diary, PARTIES } from '../testing/diary.js';

const url = 'https://council.example/plan?plan=p';
const way = '&view=way&goal=g&way=one-step-at-a-time';
const signedOff: WaysLibrary = {
  tasks: sampleWays.tasks.map((task): Task => {
    const checked = {
      name: 'Sian Rees',
      profession: 'occupational-therapist',
      on: '2020-01-12',
      reviewBy: '2021-01-12',
    } as const;
    return { ...task, ways: task.ways.map((one) => ({ ...one, checked })) };
  }),
};

async function site({
  author = PARTIES.person as Party,
  library = sampleWays as unknown,
  task = 'stairs' as string | undefined,
  consented = true,
  language = 'en',
} = {}) {
  const diary = new Diary().start();
  diary.goal('g', 'I want to go up to bed');
  if (task) diary.add(1, { type: 'task-chosen', goal: 'g', task });
  if (consented) {
    diary.add(1, { type: 'consent-given', to: PARTIES.family, goals: ['g'], basis: 'person' });
  }
  const store = createMemoryPlans();
  await store.append('p', diary.events);
  const handler = createGoalHandler({
    store,
    page: async ({ title, main }) =>
      `<title>${title}</title>${await renderToString(main, { language })}`,
    author: () => author,
    library,
    finderHref: '/find',
  });
  const ask = async (query = '', init: RequestInit = {}) => {
    const response = await handler(new Request(url + query, init), { language });
    const text = (await response.text()).replace(/<!--.*?-->/gs, '');
    // What a person sees, without what is handed over to the script.
    const body = text.replace(/<script.*?<\/script>/gs, '').replace(/\s+/g, ' ');
    return { response, body };
  };
  const post = (query: string, fields: Record<string, string>) =>
    ask(query, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: 'https://council.example' },
    });
  const added = async () =>
    (await store.read('p')).events
      .map(({ event }) => event as TaskChosen | WayTried)
      .slice(diary.events.length);
  return { ask, post, added };
}

describe('ways, without script', () => {
  it('leads from a goal to its ways, and to help near by', async () => {
    const { body } = await (await site()).ask();
    assert.match(body, /href="\?plan=p&amp;view=ways&amp;goal=g" *>Ways to do this/);
    assert.match(body, /href="\/find\?q=stair\+rail\+falls" *>Find help near you/);
  });

  it('has no such links where the council has no library and no finder', async () => {
    const { body } = await (await site({ library: null })).ask();
    assert.doesNotMatch(body, /Ways to do this/);
    assert.match(body, /href="\/find" *>Find help near you/);
  });

  it('lists the ways of a task, with why it is hard', async () => {
    const { response, body } = await (await site()).ask('&view=ways&goal=g');
    assert.equal(response.status, 200);
    assert.match(body, /<h1[^>]*>Getting up the stairs<\/h1>/);
    assert.match(body, /Each step lifts your whole weight on one leg\./);
    assert.match(body, /way=one-step-at-a-time" *>One step at a time, stronger leg first<\/a/);
  });

  it('says on every page of a sample that nobody has signed it off', async () => {
    const { ask } = await site();
    for (const query of ['&view=ways&goal=g', way]) {
      assert.match((await ask(query)).body, /No occupational therapist has checked it\./, query);
    }
  });

  it('says so without `sample` too, until somebody has', async () => {
    const { tasks } = sampleWays;
    const unchecked = await (await site({ library: { tasks } })).ask(way);
    assert.match(unchecked.body, /No occupational therapist has checked this\./);
    const checked = await (await site({ library: signedOff })).ask(way);
    assert.doesNotMatch(checked.body, /No occupational therapist/);
    assert.match(checked.body, /Sian Rees, occupational therapist, on 12 January 2020\./);
  });

  it('tells workers, and them alone, of a check that is too old', async () => {
    const overdue = /This was to be checked again by 12 January 2021\./;
    const asked = async (author: Party) =>
      (await (await site({ author, library: signedOff })).ask(way)).body;
    assert.match(await asked(PARTIES.worker), overdue);
    assert.doesNotMatch(await asked(PARTIES.person), overdue);
  });

  it('links a goal to a task by a form', async () => {
    const { ask, post, added } = await site({ task: undefined });
    assert.match((await ask('&view=ways&goal=g')).body, /name="task"[^>]*value="shop"/);
    const empty = await post('&view=ways&goal=g', {});
    assert.equal(empty.response.status, 422);
    assert.match(empty.body, /Select what you want to find ways to do/);
    const { response } = await post('&view=ways&goal=g', { task: 'shop' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '?plan=p&view=ways&goal=g&saved=ways');
    assert.deepEqual(
      (await added()).map(({ type, task }) => [type, task]),
      [['task-chosen', 'shop']],
    );
    const after = await ask('&view=ways&goal=g&saved=ways');
    assert.match(after.body, /The plan now says what this goal is about\./);
    assert.match(after.body, /<h1[^>]*>Walking to the shop<\/h1>/);
  });

  it('keeps how a way went, and shows it with the goal', async () => {
    const { ask, post, added } = await site();
    const fields = { result: 'partly', confidence: '6', note: 'With <b>both</b> rails' };
    const { response } = await post(way, fields);
    assert.equal(response.headers.get('location'), '?plan=p&view=ways&goal=g&saved=way');
    const [event] = await added();
    assert.deepEqual(event, {
      ...event,
      type: 'way-tried',
      author: PARTIES.person,
      goal: 'g',
      task: 'stairs',
      way: 'one-step-at-a-time',
      result: 'partly',
      confidence: 6,
      note: 'With <b>both</b> rails',
    });
    for (const query of ['', '&view=ways&goal=g', way]) {
      const { body } = await ask(query);
      assert.match(body, /It partly worked/, query);
      assert.match(body, /How sure: 6 out of 10/, query);
      assert.match(body, /With &lt;b&gt;both&lt;\/b&gt; rails/, query);
    }
  });

  it('asks again with what was typed', async () => {
    const { response, body } = await (await site()).post(way, { confidence: '11', note: 'Slow' });
    assert.equal(response.status, 422);
    assert.match(body, /href="#[^"]*-result" *>Select how it went/);
    assert.match(body, /How sure you are must be a whole number from 1 to 10/);
    assert.match(body, /value="11"/);
    assert.match(body, />Slow<\/textarea/);
  });

  it('lets family read and try ways of goals that they may see, and not choose the task', async () => {
    const { ask, post, added } = await site({ author: PARTIES.family });
    const { body } = await ask('&view=ways&goal=g');
    assert.match(body, /One step at a time/);
    assert.doesNotMatch(body, /name="task"/);
    assert.equal((await post('&view=ways&goal=g', { task: 'shop' })).response.status, 403);
    assert.equal((await post(way, { result: 'worked' })).response.status, 303);
    assert.deepEqual(
      (await added()).map(({ type }) => type),
      ['way-tried'],
    );
    const stranger = await site({ author: PARTIES.family, consented: false });
    assert.equal((await stranger.ask(way)).response.status, 404);
  });

  it('shows the ways where the address names one that is not there', async () => {
    const { response, body } = await (await site()).ask('&view=way&goal=g&way=jump');
    assert.equal(response.status, 200);
    assert.match(body, /<h1[^>]*>Getting up the stairs<\/h1>/);
  });

  it('speaks Welsh, and marks what is in English alone', async () => {
    const [task, ...others] = sampleWays.tasks;
    const library = { tasks: [{ ...task, title: { en: 'Stairs' } }, ...others] };
    const { body } = await (await site({ library, language: 'cy' })).ask('&view=ways&goal=g');
    assert.match(body, /<h1[^>]*><span lang="en">Stairs<\/span><\/h1>/);
    assert.match(body, /Mae pob gris yn codi eich holl bwysau ar un goes\./);
    assert.match(body, /href="\/find\?q=canllaw\+grisiau\+cwympo"/);
  });
});
