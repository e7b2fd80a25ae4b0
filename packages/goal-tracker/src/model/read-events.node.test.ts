import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stairsPlan } from '../samples/stairs-plan.js';
import { createEvent } from './create-event.js';
import { readEvent, readEvents } from './read-events.js';

const rating = {
  type: 'rating-given',
  id: 'e1',
  plan: 'p',
  device: 'd',
  author: { role: 'person', name: 'Ann' },
  given: '2026-03-02T09:30:00Z',
  recorded: '2026-03-02T09:31:00Z',
  goal: 'g',
  level: -1,
  prompt: 'reminder',
};
const pathsOf = (value: unknown) => readEvent(value).problems.map(({ path }) => path);

describe('readEvents', () => {
  it('reads what JSON carried', () => {
    const events = JSON.parse(JSON.stringify(stairsPlan()));
    const result = readEvents(events);
    assert.deepEqual(result.problems, []);
    assert.deepEqual(result.events, events);
  });

  it('keeps the good events and says where the others are wrong', () => {
    const { events, problems } = readEvents([
      rating,
      null,
      { ...rating, level: 3, author: { role: 'robot', name: ' ' } },
      { ...rating, id: 'e2' },
    ]);
    assert.deepEqual(
      events.map(({ id }) => id),
      ['e1', 'e2'],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/1', '/2/author/role', '/2/author/name', '/2/level'],
    );
    assert.match(problems[1]!.message, /"person", "family", "worker"/);
  });

  it('refuses anything but a list', () => {
    for (const value of [undefined, null, 'x', {}, 7]) {
      assert.deepEqual(readEvents(value).events, []);
      assert.match(readEvents(value).problems[0]!.message, /list/);
    }
  });

  it('keeps an event of a type it does not know, if its frame is right', () => {
    const later = { ...rating, type: 'of-a-later-version', scope: ['g'] };
    assert.deepEqual(readEvent(later).event, later);
    assert.deepEqual(pathsOf({ ...later, given: 'today' }), ['/given']);
    // A name every object has is not a known type.
    assert.ok(readEvent({ ...rating, type: 'toString' }).event);
  });

  it('checks what each type needs', () => {
    const { goal: _, level: __, prompt: ___, ...frame } = rating;
    const own: Record<string, string[]> = {
      'plan-started': ['/person', '/start'],
      'goal-added': ['/goal', '/text'],
      'levels-described': ['/goal', '/texts', '/baseline', '/basedOn'],
      'step-added': ['/goal', '/step', '/text', '/who'],
      'step-done': ['/goal', '/step'],
      'rating-given': ['/goal', '/level', '/prompt'],
      'review-held': ['/day', '/present', '/personView', '/next'],
      'goal-changed': ['/goal', '/text', '/basedOn'],
      'goal-agreed': ['/goal', '/answer'],
      'plan-ended': ['/reason'],
      'visit-recorded': ['/goal', '/prompt'],
      'plan-extended': ['/until', '/reason'],
      'transition-planned': ['/text', '/basedOn'],
      'consent-given': ['/to', '/goals', '/basis'],
      'consent-withdrawn': ['/consents'],
      'service-explained': [],
      'plan-shared': ['/with', '/how'],
      'hours-recorded': ['/week', '/hours'],
      'circumstances-recorded': [],
      'care-changed': ['/change', '/date'],
      'measure-recorded': ['/measure', '/score'],
      'goal-weighted': ['/goal', '/importance', '/difficulty'],
      'task-chosen': ['/goal', '/task'],
      'way-tried': ['/goal', '/task', '/way', '/result'],
    };
    for (const [type, paths] of Object.entries(own)) {
      assert.deepEqual(pathsOf({ ...frame, type }), paths, type);
    }
  });

  it('asks for the outcome of a request or an assessment, and of no other change in care', () => {
    const { goal: _, level: __, prompt: ___, ...frame } = rating;
    const care = { ...frame, type: 'care-changed', date: '2026-03-12' };
    const outcome = 'NFA: Other';
    assert.deepEqual(pathsOf({ ...care, change: 'assessment' }), ['/outcome']);
    assert.deepEqual(pathsOf({ ...care, change: 'assessment', outcome: 'Other' }), ['/outcome']);
    assert.deepEqual(pathsOf({ ...care, change: 'equipment', outcome }), ['/outcome']);
    assert.deepEqual(pathsOf({ ...care, change: 'assessment', outcome }), []);
    assert.deepEqual(pathsOf({ ...care, change: 'request' }), ['/outcome']);
    assert.deepEqual(pathsOf({ ...care, change: 'request', outcome }), []);
  });

  it('asks that a change in care does not end before it began, and that it may last', () => {
    const { goal: _, level: __, prompt: ___, ...frame } = rating;
    const care = { ...frame, type: 'care-changed', date: '2026-03-12' };
    const home = { ...care, change: 'Long term support: Residential care' };
    assert.deepEqual(pathsOf({ ...home, ended: '2026-03-12' }), []);
    assert.deepEqual(pathsOf({ ...home, ended: '2026-03-11' }), ['/ended']);
    assert.deepEqual(pathsOf({ ...home, ended: 'soon' }), ['/ended']);
    assert.deepEqual(pathsOf({ ...care, change: 'death', ended: '2026-03-12' }), ['/ended']);
  });

  it('checks ranges, lengths and reasons', () => {
    const goal = { ...rating, type: 'goal-added', text: 'I want to walk' };
    assert.deepEqual(pathsOf({ ...goal, importance: 11, confidence: 1.5 }), [
      '/importance',
      '/confidence',
    ]);
    assert.deepEqual(
      pathsOf({ ...rating, type: 'levels-described', texts: ['a'], baseline: -1, basedOn: [] }),
      ['/texts'],
    );
    assert.deepEqual(
      pathsOf({
        ...rating,
        type: 'levels-described',
        texts: ['a', 'b', '', 'd', 'e'],
        baseline: -1,
        basedOn: [],
      }),
      ['/texts/2'],
    );
    assert.deepEqual(pathsOf({ ...rating, type: 'goal-agreed', answer: 'not-agreed' }), [
      '/reason',
    ]);
    assert.deepEqual(pathsOf({ ...rating, type: 'goal-agreed', answer: 'agreed' }), []);
    assert.deepEqual(pathsOf({ ...rating, type: 'goal-changed', text: 'x', basedOn: [] }), [
      '/basedOn',
    ]);
    assert.deepEqual(pathsOf({ ...rating, note: 7 }), ['/note']);
    assert.deepEqual(pathsOf({ ...rating, partly: true }), []);
    assert.deepEqual(pathsOf({ ...rating, partly: true, level: 0 }), ['/partly']);
    assert.deepEqual(pathsOf({ ...rating, type: 'hours-recorded', week: 2, hours: 169 }), [
      '/hours',
    ]);
    const birth = { ...rating, type: 'circumstances-recorded', birthDate: '1941-02-30' };
    assert.deepEqual(pathsOf(birth), ['/birthDate']);
  });

  it('checks reviews by the day that they can be due on', () => {
    const review = {
      ...rating,
      type: 'review-held',
      present: [rating.author],
      personView: 'Well',
      next: 'On',
    };
    for (const day of [7, 42, 49, 84]) assert.deepEqual(pathsOf({ ...review, day }), []);
    for (const day of [0, 8, 91, '7']) assert.deepEqual(pathsOf({ ...review, day }), ['/day']);
    assert.deepEqual(pathsOf({ ...review, day: 7, decision: 'wait' }), ['/decision']);
  });

  it('checks a consent as a whole', () => {
    const consent = {
      ...rating,
      type: 'consent-given',
      to: { role: 'family', name: 'Bea' },
      goals: ['g'],
      basis: 'person',
    };
    assert.deepEqual(pathsOf(consent), []);
    assert.deepEqual(pathsOf({ ...consent, goals: 'all' }), []);
    assert.deepEqual(pathsOf({ ...consent, goals: [] }), ['/goals']);
    assert.deepEqual(pathsOf({ ...consent, to: rating.author }), ['/to/role']);
    assert.deepEqual(pathsOf({ ...consent, basis: 'best-interests' }), ['/note']);
    assert.deepEqual(
      readEvents([{ ...consent, to: rating.author }]).problems[0]?.path,
      '/0/to/role',
    );
  });
});

describe('createEvent', () => {
  const source = { now: () => new Date('2026-03-02T09:30:00Z'), newId: () => 'e7' };
  const content = {
    type: 'rating-given',
    plan: 'p',
    device: 'd',
    author: { role: 'person', name: 'Ann' },
    goal: 'g',
    level: 0,
    prompt: 'alone',
  } as const;

  it('gives id and times, and cannot be changed after', () => {
    const event = createEvent(content, source);
    assert.equal(event.id, 'e7');
    assert.equal(event.given, '2026-03-02T09:30:00.000Z');
    assert.equal(event.recorded, '2026-03-02T09:30:00.000Z');
    assert.equal(event.level, 0);
    assert.throws(() => Object.assign(event, { level: 2 }), TypeError);
  });

  it('keeps when it happened apart from when it was written', () => {
    const event = createEvent({ ...content, given: '2026-03-01T20:00:00Z' }, source);
    assert.equal(event.given, '2026-03-01T20:00:00Z');
    assert.equal(event.recorded, '2026-03-02T09:30:00.000Z');
  });

  it('refuses what is not a proper event, with the reason', () => {
    assert.throws(
      () => createEvent({ ...content, goal: '' }, source),
      /TypeError: createEvent rating-given: \/goal must be text/,
    );
  });
});
