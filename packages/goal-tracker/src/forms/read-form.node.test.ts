import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../model/fold-plan.js';
import { Diary, PARTIES } from '../testing/diary.js';
import type { FormName, Place } from '../place.js';
import { readForm } from './read-form.js';

const diary = new Diary().start();
diary.goal();
const plan = foldPlan(diary.events);

function read(
  form: FormName,
  values: Record<string, string | string[]>,
  place: Partial<Place> = {},
) {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) data.append(name, one);
  }
  let count = 0;
  return readForm(form, data, {
    plan,
    place: { view: form, ...place },
    goal: plan.goals[0],
    author: PARTIES.worker,
    today: '2026-03-19',
    newId: () => `new-${++count}`,
  });
}

function errorsOf(result: ReturnType<typeof read>) {
  assert.ok('outcome' in result, JSON.stringify(result));
  return result.outcome.errors.map(({ field, message }) => `${field} ${message}`);
}

const levels = { 'level-1': 'a', 'level-2': 'b', 'level-3': 'c', 'level-4': 'd', 'level-5': 'e' };

describe('readForm', () => {
  it('rates: trimmed, with plain line ends, no note where none is written', () => {
    assert.deepEqual(read('rate', { level: '-1', prompt: 'alone', note: ' x\r\ny ' }), {
      events: [{ type: 'rating-given', goal: 'g', level: -1, prompt: 'alone', note: 'x\ny' }],
    });
    assert.deepEqual(read('rate', { level: '2', prompt: 'reminder', note: '  ' }), {
      events: [{ type: 'rating-given', goal: 'g', level: 2, prompt: 'reminder' }],
    });
  });

  it('says what a rating lacks, and keeps what was typed', () => {
    const result = read('rate', { level: '7', note: 'n'.repeat(2001) });
    assert.deepEqual(errorsOf(result), [
      'level errorRatingEmpty',
      'prompt errorPromptEmpty',
      'note errorNoteTooLong',
    ]);
    assert.ok('outcome' in result && result.outcome.values['note']?.[0]?.length === 2001);
  });

  it('adds a goal with its levels, lowest first', () => {
    const result = read('add-goal', {
      goal: 'I want to walk',
      importance: '10',
      confidence: '',
      ...levels,
      baseline: '-2',
    });
    assert.deepEqual(result, {
      events: [
        { type: 'goal-added', goal: 'new-1', text: 'I want to walk', importance: 10 },
        {
          type: 'levels-described',
          goal: 'new-1',
          texts: ['a', 'b', 'c', 'd', 'e'],
          baseline: -2,
          basedOn: [],
        },
      ],
    });
  });

  it('lets levels wait, but not half of them', () => {
    assert.deepEqual(read('add-goal', { goal: 'I want to walk' }), {
      events: [{ type: 'goal-added', goal: 'new-1', text: 'I want to walk' }],
    });
    assert.deepEqual(errorsOf(read('add-goal', { goal: '', 'level-5': 'e', importance: '11' })), [
      'goal errorGoalEmpty',
      'importance errorImportance',
      'level-4 errorLevelEmpty',
      'level-3 errorLevelEmpty',
      'level-2 errorLevelEmpty',
      'level-1 errorLevelEmpty',
      'baseline errorBaselineEmpty',
    ]);
  });

  it('adds a step for somebody of the plan, whatever is in the name', () => {
    assert.deepEqual(read('add-step', { step: 'Rail', who: 'worker Tom  de Vries' }), {
      events: [
        {
          type: 'step-added',
          goal: 'g',
          step: 'new-1',
          text: 'Rail',
          who: { role: 'worker', name: 'Tom  de Vries' },
        },
      ],
    });
    assert.deepEqual(errorsOf(read('add-step', { step: 'Rail', who: 'boss Tom' })), [
      'who errorWhoEmpty',
    ]);
  });

  it('holds a review on its day only', () => {
    const said = {
      present: ['person Ann', 'worker Cai'],
      personView: 'Good',
      decision: 'continue',
      next: 'On',
    };
    const result = read('review', said, { day: 14 });
    assert.ok('events' in result);
    assert.deepEqual(result.events, [
      {
        type: 'review-held',
        day: 14,
        present: [
          { role: 'person', name: 'Ann' },
          { role: 'worker', name: 'Cai' },
        ],
        personView: 'Good',
        next: 'On',
        decision: 'continue',
      },
    ]);
    assert.ok('outcome' in read('review', said, { day: 15 }));
    assert.equal(errorsOf(read('review', {}, { day: 14 })).length, 4);
  });

  it('reads a start, and refuses a day that is none', () => {
    const start = (day: string, month: string, year = '2026') =>
      read('start', {
        person: 'Ann',
        'start-day': day,
        'start-month': month,
        'start-year': year,
      });
    assert.deepEqual(start('2', '3'), {
      events: [{ type: 'plan-started', person: 'Ann', start: '2026-03-02' }],
    });
    assert.deepEqual(errorsOf(start('30', '2')), ['start-day errorDateUnreal']);
    assert.deepEqual(errorsOf(start('', '', '')), ['start-day errorDateEmpty']);
  });

  it('adds nothing for a step that is done already or not there', () => {
    assert.deepEqual(read('done', {}, { step: 'none' }), { events: [] });
  });
});
