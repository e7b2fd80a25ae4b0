import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ageOn,
  ascof2A,
  ascof2D,
  episodes,
  type AscofPreview,
  type ReablementRecord,
} from './ascof.js';
import type { EventOutcome } from './care.js';

const six: ReablementRecord = {
  spells: [{ start: '2025-05-01', end: '2025-06-11' }],
  outcome: 'NFA: Support ended as planned',
  birthDate: '1945-01-01',
  discharged: '2025-04-29',
  changes: [],
};
const reasonOf = (preview: AscofPreview) =>
  preview.status === 'unknown' ? preview.missing : preview.reason;

describe('ascof2A', () => {
  const told = (changes: Partial<ReablementRecord>) => ascof2A({ ...six, ...changes });

  it('counts a planned end without ongoing support', () => {
    assert.deepEqual(told({}), {
      status: 'counted',
      numerator: true,
      reason: { code: 'outcome', outcome: 'NFA: Support ended as planned' },
    });
  });

  it('says what is missing', () => {
    assert.deepEqual(reasonOf(told({ spells: [] })), [{ code: 'start' }]);
    assert.deepEqual(reasonOf(told({ spells: [{ start: '2025-05-01' }] })), [{ code: 'end' }]);
    const { outcome, ...rest } = six;
    assert.ok(outcome);
    assert.deepEqual(reasonOf(ascof2A(rest)), [{ code: 'outcome' }]);
  });

  it('takes a client as new from 365 days without long-term support', () => {
    assert.equal(told({ longTermSupportEnded: '2024-05-01' }).status, 'counted');
    assert.deepEqual(told({ longTermSupportEnded: '2024-05-02' }), {
      status: 'not-counted',
      reason: { code: 'recent-long-term-support', ended: '2024-05-02', days: 364 },
    });
  });

  it('leaves out children, counts an unknown age', () => {
    assert.deepEqual(reasonOf(told({ birthDate: '2007-06-12' })), {
      code: 'under-age',
      age: 17,
      minimum: 18,
    });
    assert.equal(told({ birthDate: '2007-06-11' }).status, 'counted');
    const { birthDate, ...rest } = six;
    assert.ok(birthDate);
    assert.equal(ascof2A(rest).status, 'counted');
  });

  it('takes the service that counts first, in the episode or the week after it', () => {
    const preview = told({
      changes: [
        { change: 'Short term support: Ongoing low level', date: '2025-06-11' },
        { change: 'Long term support: Community', date: '2025-06-18' },
        { change: 'Long term support: Nursing care', date: '2025-06-19' },
      ],
    });
    assert.deepEqual(preview, {
      status: 'counted',
      numerator: false,
      reason: {
        code: 'service',
        service: 'Long term support: Community',
        date: '2025-06-18',
        day: 7,
      },
    });
    const low = told({
      outcome: 'Continuation of support or services',
      changes: [{ change: 'Short term support: Ongoing low level', date: '2025-05-20' }],
    });
    assert.equal(low.status === 'counted' && low.numerator, true);
  });

  it('leaves out deaths within a week and stays in hospital', () => {
    const died = told({ changes: [{ change: 'death', date: '2025-06-18' }] });
    assert.deepEqual(died, {
      status: 'not-counted',
      reason: { code: 'died', date: '2025-06-18', day: 7 },
    });
    const later = told({ changes: [{ change: 'death', date: '2025-06-19' }] });
    assert.equal(later.status, 'counted');
    const admitted = told({
      outcome: 'Admitted to hospital',
      changes: [{ change: 'Long term support: Community', date: '2025-06-12' }],
    });
    assert.equal(admitted.status, 'not-counted');
  });

  it('counts care in a home for the short term as not reached, and apart', () => {
    const date = '2025-06-12';
    const stay = { change: 'Short term support: Residential or Nursing care', date } as const;
    const other = { change: 'Short term support: Other short term', date } as const;
    const reached = (...changes: ReablementRecord['changes']) => {
      const preview = told({ changes });
      return preview.status === 'counted' && preview.numerator;
    };
    assert.equal(reached(other), true);
    assert.equal(reached(other, stay), false);
    assert.equal(reached(stay, { change: 'Short term support: Ongoing low level', date }), true);
  });

  const vague = { outcome: 'Continuation of support or services' } as const;
  const assessment = (outcome: EventOutcome, date: string) =>
    ({ change: 'assessment', outcome, date }) as const;

  it('takes equipment of the plan only where no outcome tells what followed', () => {
    const equipment = (date: string) => [{ change: 'equipment', date } as const];
    assert.deepEqual(told({ ...vague, changes: equipment('2025-05-20') }), {
      status: 'counted',
      numerator: true,
      reason: { code: 'equipment', date: '2025-05-20' },
    });
    for (const [date, status] of [
      ['2025-05-01', 'unclassified'],
      ['2025-05-02', 'counted'],
      ['2025-06-11', 'counted'],
      ['2025-06-12', 'unclassified'],
    ] as const) {
      assert.equal(told({ ...vague, changes: equipment(date) }).status, status, date);
    }
    const changes = equipment('2025-05-20');
    assert.deepEqual(reasonOf(told({ changes })), { code: 'outcome', outcome: six.outcome });
    assert.equal(told({ outcome: 'NFA: Support declined', changes }).status, 'not-counted');
    const home = { change: 'Long term support: Community', date: '2025-06-12' } as const;
    const later = told({ ...vague, changes: [...changes, home] });
    assert.equal(later.status === 'counted' && later.numerator, false);
  });

  it('takes the outcome of an assessment near the end, or in the week after it', () => {
    const outcome = 'NFA: Information and advice or signposting';
    for (const [date, status] of [
      ['2025-05-28', 'unclassified'],
      ['2025-05-29', 'counted'],
      ['2025-06-18', 'counted'],
      ['2025-06-19', 'unclassified'],
    ] as const) {
      const preview = told({ ...vague, changes: [assessment(outcome, date)] });
      assert.equal(preview.status, status, date);
      if (status === 'counted') {
        assert.deepEqual(reasonOf(preview), { code: 'assessment', outcome, date });
      }
    }
    const declined = told({
      ...vague,
      changes: [assessment('NFA: Support declined', '2025-06-12')],
    });
    assert.equal(declined.status, 'not-counted');
  });

  it('takes the last assessment near the end, before equipment, and none that tells nothing', () => {
    const changes = [
      { change: 'equipment', date: '2025-05-20' } as const,
      assessment('NFA: Support declined', '2025-06-10'),
      assessment('NFA: Other', '2025-06-01'),
    ];
    assert.equal(told({ ...vague, changes }).status, 'not-counted');
    const nothing = assessment('Progress to support planning or services', '2025-06-10');
    assert.deepEqual(reasonOf(told({ ...vague, changes: [...changes.slice(0, 1), nothing] })), {
      code: 'equipment',
      date: '2025-05-20',
    });
    const ended = assessment('NFA: Support ended as planned', '2025-06-12');
    assert.equal(told({ ...vague, changes: [ended] }).status, 'unclassified');
  });

  it('does not choose between outcomes that count differently', () => {
    const preview = told({ changes: [assessment('NFA: Support declined', '2025-06-12')] });
    assert.deepEqual(preview, { status: 'unknown', missing: [{ code: 'order' }] });
    const alike = told({ changes: [assessment('NFA: Other', '2025-06-12')] });
    assert.deepEqual(reasonOf(alike), { code: 'outcome', outcome: six.outcome });
  });

  it('asks for the outcome of the plan first', () => {
    const { outcome, ...rest } = six;
    assert.ok(outcome);
    const changes = [assessment('NFA: Other', '2025-06-12')];
    assert.deepEqual(reasonOf(ascof2A({ ...rest, changes })), [{ code: 'outcome' }]);
  });

  it('says until when a service would change it', () => {
    const preview = told({ asOf: '2025-06-12' });
    assert.equal(preview.status === 'counted' && preview.openUntil, '2025-06-18');
    assert.equal('openUntil' in told({ asOf: '2025-06-18' }), false);
  });
});

describe('ascof2D', () => {
  const told = (changes: Partial<ReablementRecord>) => ascof2D({ ...six, ...changes });

  it('says why somebody does not count', () => {
    assert.deepEqual(reasonOf(told({ birthDate: '1960-04-30' })), {
      code: 'under-age',
      age: 64,
      minimum: 65,
    });
    assert.equal(told({ birthDate: '1960-04-29' }).status, 'counted');
    assert.deepEqual(reasonOf(told({ discharged: '2025-04-23' })), {
      code: 'discharge-outside-window',
      discharged: '2025-04-23',
      days: -8,
    });
    for (const [discharged, status] of [
      ['2025-04-24', 'counted'],
      ['2025-05-04', 'counted'],
      ['2025-05-05', 'not-counted'],
    ] as const) {
      assert.equal(told({ discharged }).status, status, discharged);
    }
  });

  it('says what is missing, unless it is known not to count', () => {
    const { discharged, birthDate, ...rest } = six;
    assert.ok(discharged && birthDate);
    assert.deepEqual(reasonOf(ascof2D(rest)), [{ code: 'discharge' }, { code: 'birth-date' }]);
    assert.equal(ascof2D({ ...rest, birthDate: '1990-01-01' }).status, 'not-counted');
    assert.equal(ascof2D({ ...rest, discharged: '2025-01-01' }).status, 'not-counted');
    assert.deepEqual(reasonOf(told({ asOf: '2025-07-21' })), [
      { code: 'time', until: '2025-07-22' },
    ]);
    assert.deepEqual(reasonOf(told({ asOf: '2025-07-22' })), {
      code: 'at-home',
      date: '2025-07-22',
      day: 84,
    });
  });

  it('takes the first that speaks against it, before the time is over', () => {
    const preview = told({
      asOf: '2025-06-01',
      changes: [
        { change: 'Long term support: Residential care', date: '2025-05-20' },
        { change: 'emergency-admission', date: '2025-05-10' },
        { change: 'Long term support: Community', date: '2025-05-05' },
      ],
    });
    assert.deepEqual(preview, {
      status: 'counted',
      numerator: false,
      reason: { code: 'emergency-admission', date: '2025-05-10', day: 11 },
    });
    // The admission that the discharge ended is none of these.
    const before = told({ changes: [{ change: 'emergency-admission', date: '2025-05-01' }] });
    assert.equal(before.status === 'counted' && before.numerator, true);
  });
});

describe('episodes', () => {
  it('joins spells up to seven days apart, in any order, and those within others', () => {
    const joined = episodes([
      { start: '2025-05-27', end: '2025-06-11' },
      { start: '2025-05-01', end: '2025-05-20' },
      { start: '2025-05-03', end: '2025-05-05' },
      { start: '2025-06-19' },
    ]);
    assert.deepEqual(joined, [{ start: '2025-05-01', end: '2025-06-11' }, { start: '2025-06-19' }]);
  });
});

describe('ageOn', () => {
  it('counts a birthday from the day itself', () => {
    assert.equal(ageOn('1960-04-30', '2025-04-29'), 64);
    assert.equal(ageOn('1960-04-30', '2025-04-30'), 65);
  });
});
