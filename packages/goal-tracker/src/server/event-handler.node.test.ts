import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Diary, PARTIES } from '../testing/diary.js';
import { eventSite } from '../testing/event-site.js';
import type { PlanEvent } from '../model/events.js';
import type { GoalStore } from '../server.js';

const { person, family, worker } = PARTIES;

/** A plan of two goals, as a worker writes it. */
function diary(): Diary {
  const diary = new Diary().start();
  for (const goal of ['g', 'h']) {
    diary.add(0, { type: 'goal-added', goal, text: `I want to ${goal}` });
    diary.rate(3, 'worker', 0, goal);
  }
  return diary;
}

const consentTo = (goals: readonly string[] | 'all') =>
  ({ type: 'consent-given', to: family, goals, basis: 'person' }) as const;
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const last = (diary: Diary): PlanEvent => diary.events.at(-1)!;

describe('createEventHandler gives', () => {
  it('nothing of a plan that has not begun, and then what comes', async () => {
    const { get, post } = eventSite();
    const empty = await get();
    assert.deepEqual([empty.events, empty.more], [[], false]);
    const { events } = diary();
    await post(events);
    assert.deepEqual(await get('worker', empty.cursor), await get());
    assert.deepEqual((await get()).events, events);
  });

  it('events in the order in which they came, whatever their times, after a cursor', async () => {
    const { get, post } = eventSite();
    const { events } = diary();
    const [first, ...others] = [...events].reverse();
    await post([first]);
    const { cursor } = await get();
    assert.ok(cursor.length <= 200);
    await post(others);
    assert.deepEqual((await get()).events, [first, ...others]);
    const after = await get('worker', cursor);
    assert.deepEqual([after.events, after.reset], [others, undefined]);
    assert.deepEqual((await get('worker', after.cursor)).events, []);
    assert.deepEqual(await get('worker', cursor), after);
  });

  it('pages, each event on one', async () => {
    const { get, store } = eventSite();
    const book = diary();
    for (let day = 0; day < 1200; day++) book.rate(day % 42, 'worker', 0);
    await store.append('p', book.events);
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let more = true; more;) {
      const page = await get('worker', cursor);
      assert.ok(page.events.length <= 500);
      seen.push(...ids(page.events));
      ({ cursor, more } = page);
    }
    assert.deepEqual(seen, ids(book.events));
  });

  it('no plan another’s events', async () => {
    const { get, post } = eventSite();
    await post(diary().events);
    assert.deepEqual((await get('worker', undefined, 'q')).events, []);
  });

  it('everything afresh to a cursor that is not of this plan as it is', async () => {
    const { get, post } = eventSite();
    const { events } = diary();
    await post(events);
    const { cursor } = await get();
    const [era = ''] = cursor.split('.');
    const other = '00000000-0000-0000-0000-000000000000';
    for (const wrong of ['', 'rubbish', cursor.replace(era, other), `${era}.9999.all`]) {
      const { reset, events: given } = await get('worker', wrong);
      assert.deepEqual([reset, ids(given)], [true, ids(events)], wrong);
    }
  });

  it('family what there is consent for, and afresh when that changes', async () => {
    const { get, post } = eventSite();
    const book = diary();
    await post(book.events);
    const before = await get('family');
    assert.deepEqual(before.events, []);

    const consent = book.add(4, consentTo(['g']));
    await post([last(book)]);
    const some = await get('family', before.cursor);
    assert.deepEqual(ids(some.events), ['e1', 'e2', 'e3', consent]);
    assert.equal(some.reset, undefined);

    // Nothing that they may see has changed.
    book.rate(5, 'worker', 1, 'h');
    await post([last(book)]);
    const same = await get('family', some.cursor);
    assert.deepEqual([same.events, same.reset], [[], undefined]);
    book.rate(6, 'worker', 1, 'g');
    await post([last(book)]);
    const next = await get('family', same.cursor);
    assert.deepEqual([ids(next.events), next.reset], [[last(book).id], undefined]);

    const all = book.add(7, consentTo('all'));
    await post([last(book)]);
    const more = await get('family', next.cursor);
    assert.equal(more.reset, true);
    assert.deepEqual(ids(more.events), ids(book.events));

    book.add(8, { type: 'consent-withdrawn', consents: [consent, all] }, 'person');
    await post([last(book)], 'person');
    const none = await get('family', more.cursor);
    assert.deepEqual([none.events, none.reset, none.more], [[], true, false]);
    assert.equal((await get('family', none.cursor)).reset, undefined);
  });

  it('a role what it may see, whoever had the cursor before', async () => {
    const { get, post } = eventSite();
    const book = diary();
    book.add(4, consentTo(['g']));
    await post(book.events);
    const byFamily = await get('worker', (await get('family')).cursor);
    assert.deepEqual([byFamily.reset, byFamily.events.length], [true, book.events.length]);
    const byWorker = await get('family', (await get('worker')).cursor);
    assert.deepEqual([byWorker.reset, byWorker.events.length], [true, 4]);
  });

  it('events of a later version to workers and the person, not to family', async () => {
    const { get, post } = eventSite();
    const book = diary();
    book.add(4, consentTo('all'));
    const later = { ...last(book), id: 'later', type: 'sleep-recorded', hours: { night: 7 } };
    assert.deepEqual((await post([...book.events, later])).refused, []);
    for (const role of ['worker', 'person']) {
      assert.deepEqual((await get(role)).events.at(-1), later);
    }
    assert.ok(!ids((await get('family')).events).includes('later'));
  });

  it('nobody anything beyond an event that cannot be read', async (test) => {
    quieten(test);
    const { store } = eventSite();
    const { events } = diary();
    await store.append('p', events);
    const broken: GoalStore = {
      append: store.append,
      async read(...where) {
        const kept = await store.read(...where);
        const hide = ({ position }: { position: number }) => position === 2;
        return {
          ...kept,
          events: kept.events.map((one) => (hide(one) ? { ...one, event: undefined } : one)),
        };
      },
    };
    const site = eventSite({ store: broken });
    for (const role of ['worker', 'family']) {
      const response = await site.send('GET', '?plan=p', role);
      assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '30']);
    }
  });
});

describe('createEventHandler takes', () => {
  it('an event once, however often it comes', async () => {
    const { get, post } = eventSite();
    const { events } = diary();
    const twice = await post([...events, ...events]);
    assert.deepEqual(twice, { accepted: ids(events), refused: [] });
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(events)));
    for (const answer of answers) assert.deepEqual(answer, twice);
    assert.equal((await get()).events.length, events.length);
  });

  it('an event that it has, from whoever brings it, with its keys in any order', async () => {
    const { post } = eventSite();
    const book = diary();
    const mine = book.rate(5, 'person', 1);
    const event = last(book);
    await post(book.events.slice(0, -1));
    await post([event], 'person');
    const turned = Object.fromEntries(Object.entries(event).reverse());
    assert.deepEqual(await post([turned], 'family'), { accepted: [mine], refused: [] });
  });

  it('no other content for an id that is known', async () => {
    const { get, post } = eventSite();
    const { events } = diary();
    await post(events);
    const [, , rating] = events;
    assert.deepEqual(await post([{ ...rating, level: 2 }]), {
      accepted: [],
      refused: [{ id: 'e3', path: '/events/0/id', message: 'is the id of another event' }],
    });
    assert.deepEqual((await get()).events, events);
    const both = [last(diary()), { ...last(diary()), level: 1 }].map((one) => ({
      ...one,
      id: 'x',
    }));
    const { accepted, refused } = await post(both);
    assert.deepEqual([accepted, refused[0]?.path], [['x'], '/events/1/id']);
  });

  it('what is right beside what is wrong, and says where that is', async () => {
    const { get, post } = eventSite();
    const [started, goal, rating] = diary().events;
    const long = { ...rating, id: 'long', note: 'x'.repeat(64 * 1024) };
    const wrong: readonly (readonly [event: unknown, id: string, path: string])[] = [
      [{ ...rating, level: 7 }, 'e3', '/level'],
      [null, '', ''],
      [{ id: 7 }, '', '/type'],
      [{ ...rating, id: 'a b' }, 'a b', '/id'],
      [{ ...rating, id: 'é' }, 'é', '/id'],
      [{ ...rating, id: 'x'.repeat(201) }, 'x'.repeat(201), '/id'],
      [{ ...rating, plan: 'q' }, 'e3', '/plan'],
      [long, 'long', ''],
    ];
    const answer = await post([started, ...wrong.map(([event]) => event), goal]);
    assert.deepEqual(answer.accepted, ['e1', 'e2']);
    assert.deepEqual(
      answer.refused.map(({ id, path }) => [id, path]),
      wrong.map(([, id, path], index) => [id, `/events/${index + 1}${path}`]),
    );
    assert.ok(answer.refused.every(({ message }) => message.length > 5));
    assert.deepEqual(ids((await get()).events), ['e1', 'e2']);
  });

  it('what is by who is signed in, or by those whom they may write for', async () => {
    const book = diary();
    const byPerson = book.rate(5, 'person', 1);
    const alone = eventSite();
    assert.deepEqual((await alone.post([last(book)])).refused[0]?.path, '/events/0/author');
    const renamed = { ...book.events[0], author: { ...worker, name: 'Cy' } };
    assert.equal((await alone.post([renamed])).refused.length, 1);
    const both = eventSite({ callers: { worker: [worker, person] } });
    assert.deepEqual((await both.post([last(book)])).accepted, [byPerson]);
  });

  it('from family what they may write', async () => {
    const { post } = eventSite();
    const book = diary();
    book.add(4, consentTo(['g']));
    await post(book.events);
    const by = new Diary();
    by.rate(5, 'family', 1, 'g');
    by.rate(5, 'family', 1, 'h');
    by.add(5, { type: 'goal-added', goal: 'i', text: 'She wants to swim' }, 'family');
    const own = by.events.map((event) => ({ ...event, id: `family-${event.id}` }));
    const later = { ...own[0], id: 'later', type: 'sleep-recorded' };
    const { accepted, refused } = await post([...own, later], 'family');
    assert.deepEqual(accepted, ['family-e1']);
    assert.deepEqual(ids(refused), ['family-e2', 'family-e3', 'later']);
  });

  it('again what was taken, also where it could not be written any more', async () => {
    const { post } = eventSite();
    const book = diary();
    const consent = book.add(4, consentTo(['g']));
    book.rate(5, 'family', 1, 'g');
    const rating = last(book);
    await post(book.events.slice(0, -1));
    await post([rating], 'family');
    book.add(6, { type: 'consent-withdrawn', consents: [consent] });
    await post([last(book)]);
    assert.deepEqual(await post([rating], 'family'), { accepted: [rating.id], refused: [] });
    assert.equal((await post([{ ...rating, id: 'new' }], 'family')).refused.length, 1);
  });

  it('from one device the consent and what it allows, in one post', async () => {
    const { post } = eventSite({ callers: { worker: [worker, person, family] } });
    const book = diary();
    const consent = book.add(4, consentTo(['g']));
    const allowed = book.rate(5, 'family', 1, 'g');
    book.add(6, { type: 'consent-withdrawn', consents: [consent] });
    const tooLate = book.rate(7, 'family', 1, 'g');
    const { accepted, refused } = await post(book.events);
    assert.ok(accepted.includes(allowed));
    assert.deepEqual(ids(refused), [tooLate]);
  });
});

describe('createEventHandler refuses', () => {
  const site = eventSite({ callers: { worker } });
  const { events } = diary();
  const body = JSON.stringify({ events });
  const cases: readonly (readonly [
    title: string,
    status: number,
    send: () => Promise<Response>,
  ])[] = [
    ['other methods', 405, () => site.send('DELETE', '?plan=p', 'worker')],
    ['an address without a plan', 400, () => site.send('GET', '', 'worker')],
    ['who is not signed in', 401, () => site.send('GET', '?plan=p', 'nobody')],
    ['who may not see the plan', 404, () => site.send('GET', '?plan=p', 'person')],
    ['a post by them', 404, () => site.send('POST', '?plan=p', 'person', body)],
    [
      'another site’s page',
      403,
      () => site.send('POST', '?plan=p', 'worker', body, { origin: 'https://evil.example' }),
    ],
    [
      'another site’s page, as the browser says',
      403,
      () => site.send('POST', '?plan=p', 'worker', body, { 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'what is not called JSON',
      415,
      () => site.send('POST', '?plan=p', 'worker', body, { 'content-type': 'text/plain' }),
    ],
    ['what is none', 400, () => site.send('POST', '?plan=p', 'worker', '{"events":[')],
    ['what has no list of events', 400, () => site.send('POST', '?plan=p', 'worker', '[]')],
    [
      'more than 500 events',
      413,
      () => site.send('POST', '?plan=p', 'worker', JSON.stringify({ events: Array(501).fill(0) })),
    ],
    [
      'more than a megabyte',
      413,
      () => site.send('POST', '?plan=p', 'worker', `{"events":["${'x'.repeat(1024 * 1024)}"]}`),
    ],
  ];
  for (const [title, status, send] of cases) {
    it(`${title}: ${status}`, async () => {
      const response = await send();
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const problem = (await response.json()) as { status: number; problems: unknown[] };
      assert.deepEqual([problem.status, problem.problems.length], [status, 1]);
      assert.equal((await site.get()).events.length, 0);
    });
  }

  it('too many requests of one person, not of others: 429', async () => {
    const busy = eventSite({ limit: { most: 2, milliseconds: 60_000 } });
    const get = (role: string, plan = 'p') => busy.send('GET', `?plan=${plan}`, role);
    await get('worker');
    await get('worker');
    const third = await get('worker');
    assert.equal(third.status, 429);
    assert.match(third.headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/);
    assert.equal((await get('person')).status, 200);
    assert.equal((await get('worker', 'q')).status, 200);
  });

  it('for now what its store cannot do, with nothing of it in the log: 503', async (test) => {
    const log = quieten(test);
    const broken = () => Promise.reject(new Error('Siân'));
    const site = eventSite({ store: { read: broken, append: broken } });
    for (const method of ['GET', 'POST']) {
      const response = await site.send(
        method,
        '?plan=p',
        'worker',
        method === 'POST' ? body : undefined,
      );
      assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '30']);
      assert.doesNotMatch(await response.text(), /Siân/);
    }
    assert.match(log(), /POST of events failed: Error/);
    assert.doesNotMatch(log(), /Siân/);
  });
});

/** Keeps a test's errors from the console. @returns what they said */
function quieten(test: TestContext): () => string {
  const { mock } = test.mock.method(console, 'error', () => undefined);
  return () => mock.calls.map((call) => call.arguments.join(' ')).join('\n');
}
