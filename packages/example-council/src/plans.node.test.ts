import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StoredEvent } from '@council-elements/goal-tracker/model';
import type { Hono } from 'hono';
import { readCouncil } from './council.js';
import { createServices } from './services.js';
import { createSite } from './site.js';
import { openStore, type Store } from './store.js';

describe('the plans of the site', () => {
  let store: Store;
  let site: Hono;
  before(async () => {
    store = await openStore();
    const council = await readCouncil('thornbury-vale');
    site = createSite({ council, services: await createServices({ council, store }), files: [] });
  });
  after(() => store.close());

  const origin = 'http://council.example';
  const ask = async (path: string, init?: RequestInit) => site.request(origin + path, init);
  const eventsFor = async (role: string) => {
    const response = await ask(`/plan/events?plan=stairs-plan&as=${role}`);
    return ((await response.json()) as { events: StoredEvent[] }).events;
  };

  it('are given to each role at the address that the page names, in both languages', async () => {
    for (const [path, plan] of [
      ['/plan', 'stairs-plan'],
      ['/cy/plan', 'cynllun-grisiau'],
    ]) {
      const page = await (await ask(`${path}?plan=${plan}&as=worker`)).text();
      const [, endpoint = ''] = / endpoint="([^"]+)"/.exec(page) ?? [];
      assert.equal(endpoint, `${path}/events?as=worker`);
      const response = await ask(`${endpoint}&plan=${plan}`);
      assert.equal(response.status, 200);
      const { events } = (await response.json()) as { events: StoredEvent[] };
      assert.ok(events.length > 20 && events.every((event) => event.plan === plan));
    }
  });

  it('show family what the person agreed to, and nobody what is not there', async () => {
    const [all, some] = [await eventsFor('worker'), await eventsFor('family')];
    assert.ok(some.length > 10 && some.length < all.length);
    assert.equal((await ask('/plan/events?plan=another&as=worker')).status, 404);
    assert.equal((await ask('/plan/events?plan=stairs-plan&as=mayor')).status, 404);
  });

  it('take events in the role that the address names', async () => {
    const written = (await eventsFor('person')).find(({ author }) => author.role === 'person');
    const event = { ...written, id: 'new' };
    const post = async (role: string) => {
      const response = await ask(`/plan/events?plan=stairs-plan&as=${role}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ events: [event] }),
      });
      return (await response.json()) as { accepted: string[] };
    };
    assert.deepEqual((await post('worker')).accepted, []);
    assert.deepEqual((await post('person')).accepted, ['new']);
    assert.deepEqual((await eventsFor('worker')).at(-1), event);
  });

  it('are shown to whoever leads a made-up service, with what came of them, in both languages', async () => {
    for (const [prefix, plans, outcomes] of [
      ['', '14 plans', 'Plans that had started by'],
      ['/cy', '14 cynllun', 'Cynlluniau a oedd wedi dechrau erbyn'],
    ] as const) {
      const response = await ask(`${prefix}/plans`);
      assert.equal(response.status, 200);
      const body = await response.text();
      assert.ok(body.includes(plans), plans);
      assert.match(body, /govuk-inset-text/);
      assert.match(body, /\/assets\/goal-tracker\.css/);
      assert.ok((await (await ask(`${prefix}/plans?view=outcomes`)).text()).includes(outcomes));

      const links = [...body.matchAll(new RegExp(`"(${prefix}/plans/plan\\?plan=[^"]+)"`, 'g'))];
      assert.equal(links.length, 14);
      const plan = await ask(links[0]?.[1] ?? '');
      assert.equal(plan.status, 200);
      const page = await plan.text();
      assert.match(page, /\/assets\/goal-tracker\.css/);
      const [, endpoint = ''] = / endpoint="([^"]+)"/.exec(page) ?? [];
      const id = new URL(links[0]?.[1] ?? '', origin).searchParams.get('plan');
      assert.equal((await ask(`${endpoint}&plan=${id}`)).status, 200);
    }
    const file = await ask('/plans?view=outcomes&format=csv');
    assert.match(await file.text(), /^\uFEFF?figure,group/);
  });
});
