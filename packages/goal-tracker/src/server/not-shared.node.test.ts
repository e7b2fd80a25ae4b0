import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import { createGoalHandler, createMemoryPlans } from '../server.js';
import { Diary, PARTIES } from '../testing/diary.js';
import { eventSite } from '../testing/event-site.js';

const { family } = PARTIES;

/** A plan that family was never let see, one whose consent was taken back, and none. */
async function threePlans() {
  const store = createMemoryPlans();
  for (const plan of ['never', 'taken-back']) {
    const diary = new Diary().start();
    diary.goal('g', 'A secret wish');
    diary.rate(3, 'person', 1);
    if (plan === 'taken-back') {
      const consent = diary.add(
        3,
        { type: 'consent-given', to: family, goals: 'all', basis: 'person' },
        'person',
      );
      diary.add(4, { type: 'consent-withdrawn', consents: [consent] }, 'person');
    }
    await store.append(
      plan,
      diary.events.map((event) => ({ ...event, plan })),
    );
  }
  return { store, plans: ['never', 'taken-back', 'none'] };
}

/** All that an answer says, but for the plan's id, which was asked for, and what is new each time. */
async function said(response: Response, plan: string) {
  const body = (await response.text())
    .replaceAll(plan, 'PLAN')
    .replaceAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, 'UUID');
  return { status: response.status, headers: [...response.headers], body };
}

describe('family learns of a plan that is not shared with them no more than of one that is none', () => {
  for (const [what, query, init] of [
    ['the page', '', {}],
    ['a form', '&view=rate&goal=g', {}],
    ['the plan for paper', '&view=print', {}],
    ['the file', '&format=csv', {}],
    [
      'sending a form',
      '&view=rate&goal=g',
      { method: 'POST', body: new URLSearchParams({ level: '1', prompt: 'alone' }) },
    ],
    [
      'sending a form with errors',
      '&view=rate&goal=g',
      { method: 'POST', body: new URLSearchParams() },
    ],
  ] as const) {
    it(`from ${what}`, async () => {
      const { store, plans } = await threePlans();
      const handler = createGoalHandler({
        store,
        author: () => family,
        page: async ({ title, main }, { language }) =>
          `<title>${title}</title>${await renderToString(main, { language })}`,
      });
      for (const language of ['en', 'cy']) {
        const answers = [];
        for (const plan of plans) {
          const request = new Request(`https://council.example/plan?plan=${plan}${query}`, {
            ...init,
            headers: { origin: 'https://council.example' },
          });
          answers.push(await said(await handler(request, { language }), plan));
        }
        const [never, takenBack, none] = answers;
        assert.equal(none?.status, 404);
        assert.deepEqual(never, none);
        assert.deepEqual(takenBack, none);
        assert.doesNotMatch(never?.body ?? '', /secret/);
      }
      const { events } = await store.read('none');
      assert.deepEqual(events, []);
    });
  }

  for (const [what, method, query] of [
    ['a first GET', 'GET', ''],
    ['a GET with the cursor of another plan', 'GET', '&since=a-b.3.abc'],
    ['a GET with what is no cursor', 'GET', '&since=hello'],
    ['a POST', 'POST', ''],
  ] as const) {
    it(`from ${what} of events`, async () => {
      const { store, plans } = await threePlans();
      const { send } = eventSite({ store });
      const answers = [];
      for (const plan of plans) {
        const diary = new Diary();
        for (let more = 0; more < 20; more++) diary.rate(3, 'family', 1);
        const [event] = diary.events.slice(-1);
        const body = JSON.stringify({ events: [{ ...event, plan }] });
        const given = method === 'POST' ? body : undefined;
        const response = await send(method, `?plan=${plan}${query}`, 'family', given);
        answers.push(await said(response, plan));
      }
      const [never, takenBack, none] = answers;
      assert.deepEqual(never, none);
      assert.deepEqual(takenBack, none);
      assert.doesNotMatch(never?.body ?? '', /secret/);
      assert.deepEqual((await store.read('none')).events, []);
    });
  }
});
