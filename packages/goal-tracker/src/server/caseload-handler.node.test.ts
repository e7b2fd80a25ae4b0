import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '@council-elements/core/server';
import { addDays, PLAN_TIME_ZONE, todayIn } from '../model/dates.js';
import { sampleService } from '../samples/service.js';
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

/** The tables' cells by the header of their row, the last of each. */
const rowsOf = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
      const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]*>/g, '').trim(),
      );
      return /<td/.test(row) ? [[cells[0] ?? '', cells.slice(1)]] : [];
    }),
  ) as Record<string, string[]>;

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
    assert.match(body, /href="\?theme=dark&amp;sort=visit"/);
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

  it('leads to the service’s figures and back, and keeps the page’s own parameters', async () => {
    const ask = site(sampleService('en', today));
    const { body } = await ask('?theme=dark&sort=day');
    assert.match(body, /href="\?theme=dark&amp;sort=day&amp;view=outcomes"/);
    const { response, body: figures } = await ask('?theme=dark&sort=day&view=outcomes');
    assert.equal(response.status, 200);
    assert.match(figures, /<title>Outcomes of the service/);
    assert.match(figures, /<h1[^>]*>Outcomes of the service/);
    assert.match(figures, /href="\?theme=dark&amp;sort=day"/);
    assert.match(figures, /href="\?theme=dark&amp;sort=day&amp;view=outcomes&amp;format=csv"/);
  });

  it('says in words what is kept back, and has a row for each figure', async () => {
    const ask = site(sampleService('en', today));
    const { body } = await ask('?view=outcomes');
    const rows = rowsOf(body);
    assert.deepEqual(rows['Not reached on day 84: counted above as not at home'], [
      '[c]kept back, 1 to 7',
    ]);
    assert.deepEqual(
      rows['Statement 1: the service said what it will and will not do, of plans started'],
      ['40', '45', '89%'],
    );
    assert.equal(Object.keys(rows).length, 20);
    const few = rowsOf((await site(sampleService('en', today).slice(1, 8))('?view=outcomes')).body);
    assert.deepEqual(few['Started'], [
      '[c]kept back, 1 to 7',
      '[c]kept back, 1 to 7',
      '[c]kept back, 1 to 7',
    ]);
    assert.deepEqual(few['Checked on day 84'], ['0', '0', '–nothing to count']);
  });

  it('gives the figures as a file, the same in every language', async () => {
    const ask = site(sampleService('en', today));
    const { response, body } = await ask('?view=outcomes&format=csv', 'cy');
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.equal(
      response.headers.get('content-disposition'),
      `attachment; filename="outcomes-${today}.csv"`,
    );
    const lines = body.trim().split('\r\n');
    assert.equal(lines.length, 28);
    const [head, ...rows] = lines.map((line) => line.replace('\uFEFF', '').split(','));
    assert.ok(rows.every((row) => row.length === head?.length));
    assert.deepEqual(
      rows.find(([figure]) => figure === 'qs173_1_explained'),
      ['qs173_1_explained', '', '40', '45', '89', '', '', ''],
    );
    assert.equal((await site(undefined)('?view=outcomes&format=csv')).response.status, 403);
  });

  it('has the figures in Welsh', async () => {
    const { body } = await site(sampleService('cy', today))('?view=outcomes', 'cy');
    assert.match(body, /Canlyniadau’r gwasanaeth/);
    assert.match(body, /Datganiad 4/);
  });
});
