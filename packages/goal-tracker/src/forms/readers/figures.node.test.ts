import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../../model/fold-plan.js';
import { Diary, PARTIES } from '../../testing/diary.js';
import { readForm } from '../read-form.js';

/** Sends the form of a change in care, on 12 March 2026. */
function send(values: Readonly<Record<string, string>>) {
  const data = new FormData();
  const date = { 'care-day': '12', 'care-month': '3', 'care-year': '2026' };
  for (const [name, value] of Object.entries({ ...date, ...values })) data.append(name, value);
  const result = readForm('care', data, {
    plan: foldPlan(new Diary().start().events),
    goal: undefined,
    author: PARTIES.worker,
    today: '2026-03-19',
    newId: () => 'new',
    place: { view: 'care' },
  });
  return 'events' in result
    ? result.events
    : result.outcome.errors.map(({ field, message }) => `${field} ${message}`);
}

const date = '2026-03-12';
const outcome = 'NFA: Other';

describe('an assessment in the form of a change in care', () => {
  it('is kept with what came of it', () => {
    assert.deepEqual(send({ change: 'assessment', outcome }), [
      { type: 'care-changed', change: 'assessment', date, outcome },
    ]);
    assert.deepEqual(send({ change: 'assessment', outcome: '' }), ['outcome errorCareOutcome']);
    assert.deepEqual(send({ change: 'assessment', outcome: 'x' }), ['outcome errorCareOutcome']);
  });

  it('alone has something that came of it', () => {
    assert.deepEqual(send({ change: 'equipment', outcome: '' }), [
      { type: 'care-changed', change: 'equipment', date },
    ]);
    assert.deepEqual(send({ change: 'equipment', outcome }), ['outcome errorCareOutcomeOnly']);
    assert.deepEqual(send({ outcome }), ['change errorCareEmpty']);
  });

  it('may have begun earlier than it was completed, as a request may', () => {
    const ended = { 'ended-day': '15', 'ended-month': '3', 'ended-year': '2026' };
    for (const change of ['assessment', 'request']) {
      assert.deepEqual(send({ change, outcome, ...ended }), [
        { type: 'care-changed', change, date, ended: '2026-03-15', outcome },
      ]);
    }
  });

  it('ends on a day that is there, not before it began, nor in the future; a death has one day', () => {
    const until = (day: string, change = 'Short term support: Other short term') =>
      send({ change, 'ended-day': day, 'ended-month': '3', 'ended-year': '2026' });
    assert.deepEqual(until('12'), [
      { type: 'care-changed', change: 'Short term support: Other short term', date, ended: date },
    ]);
    assert.deepEqual(until('11'), ['ended-day errorCareEndedBefore']);
    assert.deepEqual(until('20'), ['ended-day errorCareEndedFuture']);
    assert.deepEqual(until('32'), ['ended-day errorCareEndedUnreal']);
    assert.deepEqual(until('12', 'death'), ['ended-day errorCareEndedOnly']);
    assert.deepEqual(until('11', 'death'), ['ended-day errorCareEndedOnly']);
  });
});
