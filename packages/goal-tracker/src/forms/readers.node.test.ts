import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlan } from '../model/fold-plan.js';
import type { Plan } from '../model/plan.js';
import type { FormName, Place } from '../place.js';
import { Diary, PARTIES } from '../testing/diary.js';
import type { FormContext } from './answers.js';
import { readForm } from './read-form.js';
import { versionValue } from './versions.js';

/** A plan of one goal, with what is written into its diary. */
function planOf(write: (diary: Diary) => void = () => undefined): Plan {
  const diary = new Diary().start();
  diary.goal();
  write(diary);
  return foldPlan(diary.events);
}

function read(
  form: FormName,
  values: Readonly<Record<string, string | readonly string[]>>,
  {
    plan = planOf(),
    ...given
  }: Partial<Pick<FormContext, 'plan' | 'author'>> & { place?: Partial<Place> } = {},
) {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return readForm(form, data, {
    plan,
    goal: plan.goals[0],
    author: PARTIES.worker,
    today: '2026-03-19',
    newId: () => 'new',
    ...given,
    place: { view: form, ...given.place },
  });
}

function eventsOf(result: ReturnType<typeof read>) {
  assert.ok('events' in result, JSON.stringify(result));
  return result.events;
}

function errorsOf(result: ReturnType<typeof read>) {
  assert.ok('outcome' in result, JSON.stringify(result));
  return result.outcome.errors.map(({ field, message }) => `${field} ${message}`);
}

const day = (prefix: string, date: string) => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return {
    [`${prefix}-day`]: dayOfMonth,
    [`${prefix}-month`]: month,
    [`${prefix}-year`]: year,
  };
};

describe('agree', () => {
  it('asks for a reason unless agreed', () => {
    assert.deepEqual(eventsOf(read('agree', { answer: 'agreed', reason: '' })), [
      { type: 'goal-agreed', goal: 'g', answer: 'agreed' },
    ]);
    assert.deepEqual(eventsOf(read('agree', { answer: 'not-agreed', reason: ' Too soon ' })), [
      { type: 'goal-agreed', goal: 'g', answer: 'not-agreed', reason: 'Too soon' },
    ]);
    assert.deepEqual(errorsOf(read('agree', {})), ['answer errorAgreeEmpty']);
    assert.deepEqual(errorsOf(read('agree', { answer: 'not-agreed' })), [
      'reason errorNotAgreedReason',
    ]);
    assert.deepEqual(errorsOf(read('agree', { answer: 'could-not-answer', reason: ' ' })), [
      'reason errorNoAnswerReason',
    ]);
  });
});

describe('words', () => {
  it('are based on what the page showed, not on what is there by now', () => {
    const plan = planOf((diary) => {
      diary.add(1, { type: 'goal-changed', goal: 'g', text: 'I want to swim', basedOn: ['e2'] });
    });
    assert.deepEqual(plan.goals[0]?.textVersions, ['e3']);
    assert.deepEqual(eventsOf(read('words', { words: 'I want to run', seen: 'e2' }, { plan })), [
      { type: 'goal-changed', goal: 'g', text: 'I want to run', basedOn: ['e2'] },
    ]);
  });

  it('does not take words that do not say what they are based on', () => {
    assert.deepEqual(errorsOf(read('words', { words: 'I want to run' })), [
      'words errorSeenMissing',
    ]);
  });

  it('keeps one of two texts, or another, whatever has become of them since', () => {
    const both = { choices: '', seen: ['e3', 'e4'] };
    const kept = eventsOf(
      read('words', { ...both, choice: versionValue('I want\nto swim'), words: '' }),
    );
    assert.deepEqual(kept, [
      { type: 'goal-changed', goal: 'g', text: 'I want\nto swim', basedOn: ['e3', 'e4'] },
    ]);
    const other = eventsOf(read('words', { ...both, choice: 'other', words: 'I want to run' }));
    assert.deepEqual(other, [
      { type: 'goal-changed', goal: 'g', text: 'I want to run', basedOn: ['e3', 'e4'] },
    ]);
    for (const choice of [[], 'I want', '{', '3', '""', '" "', versionValue('x'.repeat(5001))]) {
      assert.deepEqual(errorsOf(read('words', { ...both, choice, words: 'typed' })), [
        'choice errorChoiceEmpty',
      ]);
    }
    assert.deepEqual(errorsOf(read('words', { ...both, choice: 'other', words: '' })), [
      'words errorGoalEmpty',
    ]);
  });
});

describe('levels', () => {
  const texts = ['a', 'b', 'c', 'd', 'e'] as const;
  const typed = { 'level-1': 'a', 'level-2': 'b', 'level-3': 'c', 'level-4': 'd', 'level-5': 'e' };

  it('are changed, based on what the page showed', () => {
    assert.deepEqual(eventsOf(read('levels', { ...typed, baseline: '-1', seen: 'e3' })), [
      { type: 'levels-described', goal: 'g', texts, baseline: -1, basedOn: ['e3'] },
    ]);
    assert.deepEqual(eventsOf(read('levels', { ...typed, baseline: '-1' })), [
      { type: 'levels-described', goal: 'g', texts, baseline: -1, basedOn: [] },
    ]);
  });

  it('are one of two descriptions, if it is a proper one', () => {
    const both = { choices: '', seen: ['e3', 'e4'] };
    const choice = versionValue({ texts, baseline: -2 });
    assert.deepEqual(eventsOf(read('levels', { ...both, choice })), [
      { type: 'levels-described', goal: 'g', texts, baseline: -2, basedOn: ['e3', 'e4'] },
    ]);
    for (const wrong of [
      null,
      'a',
      { texts, baseline: 7 },
      { texts: ['a', 'b'], baseline: 0 },
      { texts: ['a', 'b', 'c', 'd', 5], baseline: 0 },
      { texts: 'abcde', baseline: 0 },
    ]) {
      assert.deepEqual(errorsOf(read('levels', { ...both, choice: versionValue(wrong) })), [
        'choice errorChoiceEmpty',
      ]);
    }
  });
});

describe('rate', () => {
  const partly = { level: 'partly', prompt: 'alone' };

  it('takes “partly” where the start was −1, and nowhere else', () => {
    const started = planOf((diary) => diary.scale(-1));
    assert.deepEqual(eventsOf(read('rate', partly, { plan: started })), [
      { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'alone' },
    ]);
    for (const plan of [planOf(), planOf((diary) => diary.scale(-2))]) {
      assert.deepEqual(errorsOf(read('rate', partly, { plan })), ['level errorRatingEmpty']);
    }
  });
});

describe('visit', () => {
  const two = planOf((diary) => diary.goal('h', 'I want to cook'));

  it('records the goals that were seen, with place and note', () => {
    assert.deepEqual(eventsOf(read('visit', { 'prompt-h': 'reminder' }, { plan: two })), [
      { type: 'visit-recorded', goal: 'h', prompt: 'reminder' },
    ]);
    const both = { 'prompt-g': 'alone', 'prompt-h': 'done-for', place: 'Home', note: 'Tired' };
    assert.deepEqual(eventsOf(read('visit', both, { plan: two })), [
      { type: 'visit-recorded', goal: 'g', prompt: 'alone', place: 'Home', note: 'Tired' },
      { type: 'visit-recorded', goal: 'h', prompt: 'done-for', place: 'Home', note: 'Tired' },
    ]);
  });

  it('says what is missing at the goal that was tapped', () => {
    assert.deepEqual(errorsOf(read('visit', { 'prompt-g': 'x' }, { plan: two })), [
      'prompt-g errorVisitEmpty',
    ]);
  });

  it('records none of the goals that somebody may not see', () => {
    const plan = planOf((diary) => {
      diary.goal('h', 'I want to cook');
      diary.add(0, { type: 'consent-given', to: PARTIES.family, goals: ['h'], basis: 'person' });
    });
    const both = { 'prompt-g': 'alone', 'prompt-h': 'alone' };
    assert.deepEqual(eventsOf(read('visit', both, { plan, author: PARTIES.family })), [
      { type: 'visit-recorded', goal: 'h', prompt: 'alone' },
    ]);
  });
});

describe('review', () => {
  const said = { present: 'person Ann', personView: 'Well', next: 'On' };
  const week2 = { place: { day: 14 } };

  it('asks for a decision while the plan runs', () => {
    assert.deepEqual(errorsOf(read('review', said, week2)), ['decision errorDecisionEmpty']);
    const all = { ...said, progress: 'Up', issues: 'Pain', decision: 'extend' };
    const [event] = eventsOf(read('review', all, week2));
    assert.deepEqual(
      event?.type === 'review-held' && [event.progress, event.issues, event.decision],
      ['Up', 'Pain', 'extend'],
    );
  });

  it('asks for none once it is over', () => {
    const plan = planOf((diary) => diary.add(42, { type: 'plan-ended', reason: 'Done' }));
    eventsOf(read('review', said, { plan, ...week2 }));
    eventsOf(read('review', said, { place: { day: 84 } }));
  });
});

describe('transition', () => {
  it('is a text, based on what the page showed', () => {
    assert.deepEqual(
      eventsOf(read('transition', { text: 'Bea comes', seen: ['a', 'b', 'a', ''] })),
      [{ type: 'transition-planned', text: 'Bea comes', basedOn: ['a', 'b'] }],
    );
    assert.deepEqual(errorsOf(read('transition', { text: ' ' })), ['text errorTransitionEmpty']);
  });
});

describe('extend', () => {
  const until = (date: string) => ({ ...day('until', date), reason: 'Stairs' });

  it('goes beyond the last day, and no further than day 84', () => {
    assert.deepEqual(eventsOf(read('extend', until('2026-05-25'))), [
      { type: 'plan-extended', until: '2026-05-25', reason: 'Stairs' },
    ]);
    assert.deepEqual(errorsOf(read('extend', until('2026-05-26'))), ['until-day errorUntilLate']);
    assert.deepEqual(errorsOf(read('extend', until('2026-04-13'))), ['until-day errorUntilEarly']);
    assert.deepEqual(errorsOf(read('extend', until('2026-02-30'))), ['until-day errorUntilUnreal']);
    assert.deepEqual(errorsOf(read('extend', {})), [
      'until-day errorUntilEmpty',
      'reason errorExtendReason',
    ]);
  });

  it('takes an end back by its id', () => {
    const plan = planOf((diary) => diary.add(17, { type: 'plan-ended', reason: 'Moved' }));
    assert.deepEqual(eventsOf(read('extend', until('2026-04-13'), { plan })), [
      { type: 'plan-extended', until: '2026-04-13', reason: 'Stairs', reopens: 'e3' },
    ]);
    assert.deepEqual(errorsOf(read('extend', until('2026-03-19'), { plan })), [
      'until-day errorUntilEarly',
    ]);
  });
});

describe('end', () => {
  const outcome = 'NFA: Support ended as planned';

  it('needs a reason and a national outcome', () => {
    assert.deepEqual(eventsOf(read('end', { reason: 'Done', outcome })), [
      { type: 'plan-ended', reason: 'Done', outcome },
    ]);
    assert.deepEqual(errorsOf(read('end', { outcome: 'Support ended as planned' })), [
      'reason errorEndReason',
      'outcome errorOutcomeEmpty',
    ]);
  });

  it('notes that the transition plan was gone over', () => {
    const events = eventsOf(read('end', { reason: 'Done', outcome, text: 'Bea', seen: 'e3' }));
    assert.deepEqual(events[0], { type: 'transition-planned', text: 'Bea', basedOn: ['e3'] });
    assert.equal(events[1]?.type, 'plan-ended');
  });
});

describe('consent', () => {
  const own = { name: 'Bea', goals: 'all', basis: 'person' };

  it('is to somebody by name, for all goals or some', () => {
    assert.deepEqual(eventsOf(read('consent', own)), [
      { type: 'consent-given', to: PARTIES.family, goals: 'all', basis: 'person' },
    ]);
    assert.deepEqual(
      eventsOf(read('consent', { ...own, to: 'family Dai', goals: ['g', 'gone'] })),
      [
        {
          type: 'consent-given',
          to: { role: 'family', name: 'Dai' },
          goals: ['g'],
          basis: 'person',
        },
      ],
    );
  });

  it('says who decided in somebody’s best interests', () => {
    assert.deepEqual(errorsOf(read('consent', { ...own, basis: 'best-interests' })), [
      'note errorConsentNote',
    ]);
    const [event] = eventsOf(read('consent', { ...own, basis: 'best-interests', note: 'Cai' }));
    assert.equal(event?.type === 'consent-given' && event.note, 'Cai');
  });

  it('says what is missing', () => {
    assert.deepEqual(errorsOf(read('consent', { to: 'worker Cai', goals: 'gone' })), [
      'name errorConsentName',
      'goals errorConsentGoals',
      'basis errorConsentBasis',
    ]);
  });

  it('is taken back by its id, while it stands', () => {
    const plan = planOf((diary) => {
      const to = PARTIES.family;
      const first = diary.add(0, { type: 'consent-given', to, goals: 'all', basis: 'person' });
      diary.add(1, { type: 'consent-withdrawn', consents: [first] });
      diary.add(2, { type: 'consent-given', to, goals: ['g'], basis: 'person' });
    });
    assert.deepEqual(eventsOf(read('withdraw', { consents: ['e3', 'e5'] }, { plan })), [
      { type: 'consent-withdrawn', consents: ['e5'] },
    ]);
    assert.deepEqual(errorsOf(read('withdraw', { consents: 'e3' }, { plan })), [
      'consents errorWithdrawEmpty',
    ]);
  });
});

describe('what is recorded of a plan', () => {
  it('is that the service was explained, and whom the goals were given to', () => {
    assert.deepEqual(eventsOf(read('explained', { note: '' })), [{ type: 'service-explained' }]);
    assert.deepEqual(eventsOf(read('shared', { with: 'person Ann', how: 'On paper' })), [
      { type: 'plan-shared', with: PARTIES.person, how: 'On paper' },
    ]);
    assert.deepEqual(errorsOf(read('shared', {})), ['with errorSharedWith', 'how errorSharedHow']);
  });

  it('is hours of care, with a fraction', () => {
    assert.deepEqual(eventsOf(read('hours', { week: '2', hours: '10.5' })), [
      { type: 'hours-recorded', week: 2, hours: 10.5 },
    ]);
    assert.deepEqual(eventsOf(read('hours', { week: '12', hours: '0' })), [
      { type: 'hours-recorded', week: 12, hours: 0 },
    ]);
    for (const [week, hours] of [
      ['0', '1'],
      ['13', '1'],
      ['1.5', '1'],
    ] as const) {
      assert.deepEqual(errorsOf(read('hours', { week, hours })), ['week errorWeek']);
    }
    for (const hours of ['169', '-1', '1e2', '0x10', 'ten', '1.234']) {
      assert.deepEqual(errorsOf(read('hours', { week: '1', hours })), ['hours errorHours']);
    }
  });

  it('is a change in care, today or before', () => {
    const change = 'emergency-admission';
    assert.deepEqual(eventsOf(read('care', { change, ...day('care', '2026-03-19') })), [
      { type: 'care-changed', change, date: '2026-03-19' },
    ]);
    assert.deepEqual(errorsOf(read('care', { change, ...day('care', '2026-03-20') })), [
      'care-day errorCareDateFuture',
    ]);
    assert.deepEqual(errorsOf(read('care', {})), [
      'change errorCareEmpty',
      'care-day errorCareDateEmpty',
    ]);
  });

  it('is what is known of the person', () => {
    assert.deepEqual(eventsOf(read('circumstances', day('birth', '1942-3-7'))), [
      { type: 'circumstances-recorded', birthDate: '1942-03-07' },
    ]);
    assert.deepEqual(errorsOf(read('circumstances', {})), ['birth-day errorCircumstancesEmpty']);
    assert.deepEqual(errorsOf(read('circumstances', day('discharged', '2026-04-01'))), [
      'discharged-day errorDischargedFuture',
    ]);
  });

  it('is the Barthel index and the weight of a goal', () => {
    assert.deepEqual(eventsOf(read('barthel', { score: '0' })), [
      { type: 'measure-recorded', measure: 'barthel', score: 0 },
    ]);
    assert.deepEqual(errorsOf(read('barthel', { score: '21' })), ['score errorBarthel']);
    assert.deepEqual(errorsOf(read('barthel', {})), ['score errorBarthelEmpty']);
    assert.deepEqual(eventsOf(read('weight', { importance: '0', difficulty: '3' })), [
      { type: 'goal-weighted', goal: 'g', importance: 0, difficulty: 3 },
    ]);
    assert.deepEqual(errorsOf(read('weight', { importance: '4' })), [
      'importance errorWeightImportance',
      'difficulty errorWeightDifficulty',
    ]);
  });
});
