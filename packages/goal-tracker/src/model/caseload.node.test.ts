import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Diary } from '../testing/diary.js';
import { caseload, sortCaseload, type CaseloadRow } from './caseload.js';
import { foldPlan } from './fold-plan.js';
import type { Plan } from './plan.js';

function planOf(
  id: string,
  person: string,
  start: string,
  write: (diary: Diary) => void = () => undefined,
): Plan {
  const diary = new Diary();
  diary.add(0, { type: 'plan-started', person, start });
  diary.goal();
  write(diary);
  return foldPlan(diary.events.map((event) => ({ ...event, plan: id })));
}

const today = '2026-03-19';
const plans = [
  planOf('a', 'Zoe', '2026-03-02', (diary) => {
    diary.scale(-1);
    diary.rate(3, 'person', 1);
    diary.rate(3, 'worker', -2);
    diary.add(10, { type: 'visit-recorded', goal: 'g', prompt: 'alone' });
  }),
  planOf('b', 'Ann', '2026-02-08'),
  planOf('c', 'Bea', '2026-03-18'),
];
const rows = caseload(plans, today);
const ids = (some: readonly CaseloadRow[]) => some.map(({ id }) => id).join('');

describe('caseload', () => {
  it('says of each plan what a lead asks', () => {
    const [first] = rows;
    assert.ok(first);
    assert.equal(first.time.day, 17);
    assert.equal(first.overdue, 2);
    assert.equal(first.next?.day, 7);
    assert.equal(first.lastVisit, '2026-03-12');
    assert.deepEqual(first.directions, [
      { voice: 'person', up: 1, same: 0, down: 0 },
      { voice: 'worker', up: 0, same: 0, down: 1 },
    ]);
    assert.deepEqual([first.differing, first.toSettle], [1, 0]);
  });

  it('leaves out what has not started', () => {
    assert.deepEqual(caseload([foldPlan([])], today), []);
  });

  it('sorts what is most pressing first', () => {
    assert.equal(ids(sortCaseload(rows, 'person', 'current')), 'bca');
    assert.equal(ids(sortCaseload(rows, 'day', 'current')), 'bac');
    assert.equal(ids(sortCaseload(rows, 'review', 'current')), 'bac');
    assert.equal(ids(sortCaseload(rows, 'visit', 'current')), 'bca');
    assert.equal(ids(sortCaseload(rows, 'talk', 'current')), 'abc');
  });

  it('counts a review on the next working day, by the bank holidays given', () => {
    const next = (added: readonly string[]) => caseload(plans, '2026-03-09', { added })[0]?.next;
    assert.equal(next([])?.date, '2026-03-09');
    assert.equal(next(['2026-03-09'])?.date, '2026-03-10');
  });

  it('keeps what has ended apart from what has not', () => {
    const ended = planOf('d', 'Cat', '2026-02-20', (diary) => {
      diary.add(5, { type: 'plan-ended', reason: 'early' });
    });
    const all = caseload([...plans, ended], today);
    assert.equal(ids(sortCaseload(all, 'person', 'ended')), 'd');
    assert.equal(ids(sortCaseload(all, 'person', 'current')), 'bca');
  });

  it('shows those that are overdue, that end within a week, or that need a talk', () => {
    assert.equal(ids(sortCaseload(rows, 'person', 'overdue')), 'ba');
    assert.equal(ids(sortCaseload(rows, 'person', 'ending')), 'b');
    assert.equal(ids(sortCaseload(rows, 'person', 'talk')), 'a');
  });
});
