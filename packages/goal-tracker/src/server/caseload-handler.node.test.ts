import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import { addDays, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { createCaseloadHandler } from '../server.js';

const today = todayIn(PLAN_TIME_ZONE, new Date());

/** So many copies of the sample plan, each on another day. */
const plansOf = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const start = addDays(today, -(index % 40));
    return stairsPlan(start)
      .filter(({ given }) => given.slice(0, 10) <= today)
      .map((event) => ({
        ...event,
        plan: `p${index}`,
        ...(event.type === 'plan-started' && {
          person: `<b>${String(index).padStart(3, '0')}</b>`,
        }),
      }));
  });

function site(plans: readonly (readonly unknown[])[] | undefined) {
  const handler = createCaseloadHandler({
    plans: () => plans,
    planPage: '/plan',
    page: async ({ title, main }, { language }) =>
      `<title>${title}</title>${await renderToString(main, { language })}`,
  });
  return async (query = '', language = 'en', method = 'GET') => {
    const response = await handler(
      new Request(`https://council.example/plans${query}`, { method }),
      { language },
    );
    return { response, body: (await response.text()).replace(/<!--.*?-->/gs, '') };
  };
}

const peopleIn = (body: string) =>
  [...body.matchAll(/href="\/plan\?plan=p(\d+)"/g)].map(([, id]) => Number(id));

describe('createCaseloadHandler', () => {
  it('shows the plans, each with a link, and nothing that is typed as HTML', async () => {
    const { response, body } = await site(plansOf(3))('?sort=person');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.deepEqual(peopleIn(body), [0, 1, 2]);
    assert.match(body, /&lt;b(>|&gt;)000/);
    assert.match(body, /3 plans/);
    assert.match(body, /aria-sort="ascending"/);
  });

  it('sorts, filters and keeps the page’s own parameters, by links', async () => {
    const ask = site(plansOf(40));
    const { body } = await ask('?theme=dark&sort=day');
    assert.deepEqual(peopleIn(body).slice(0, 3), [39, 38, 37]);
    assert.match(body, /href="\?theme=dark&amp;sort=visit&amp;show=all&amp;page=1"/);
    const ending = await ask('?sort=person&show=ending');
    assert.deepEqual(peopleIn(ending.body), [35, 36, 37, 38, 39]);
    assert.match((await ask('?sort=nothing&show=none&page=-2')).body, /40 plans/);
  });

  it('shows 500 plans in pages of 25', async () => {
    const ask = site(plansOf(500));
    const first = await ask('?sort=person');
    assert.equal(peopleIn(first.body).length, 25);
    assert.match(first.body, /500 plans/);
    assert.match(first.body, /govuk-pagination/);
    const last = await ask('?sort=person&page=20');
    assert.deepEqual(peopleIn(last.body).at(-1), 499);
    assert.deepEqual(peopleIn((await ask('?sort=person&page=99')).body), peopleIn(last.body));
  });

  it('says so where there is nothing to show, in Welsh too', async () => {
    assert.match((await site([])()).body, /No plan is to be shown here\./);
    const { body } = await site(plansOf(2))('', 'cy');
    assert.match(body, /Cynlluniau’r gwasanaeth/);
    assert.match(body, /2 gynllun/);
  });

  it('is for those who lead plans', async () => {
    const { response, body } = await site(undefined)();
    assert.equal(response.status, 403);
    assert.doesNotMatch(body, /<table/);
    assert.equal((await site([])('', 'en', 'POST')).response.status, 405);
  });
});
