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

const six: ReablementRecord = {
  spells: [{ start: '2025-05-01', end: '2025-06-11' }],
  outcome: 'NFA: Support ended as planned',
  birthDate: '1945-01-01',
  discharged: '2025-04-29',
  changes: [],
};
const reasonOf = (preview: AscofPreview) => {
  if (preview.status === 'unknown') throw new Error(JSON.stringify(preview.missing));
  return preview.reason;
};
const missingOf = (preview: AscofPreview) => preview.status === 'unknown' && preview.missing;

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
    assert.deepEqual(missingOf(told({ spells: [] })), [{ code: 'start' }]);
    assert.deepEqual(missingOf(told({ spells: [{ start: '2025-05-01' }] })), [{ code: 'end' }]);
    const { outcome, ...rest } = six;
    assert.ok(outcome);
    assert.deepEqual(missingOf(ascof2A(rest)), [{ code: 'outcome' }]);
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

  it('knows long-term support from before, that ended or goes on', () => {
    const home = { change: 'Long term support: Community', date: '2024-01-01' } as const;
    assert.deepEqual(reasonOf(told({ changes: [home] })), {
      code: 'had-long-term-support',
      date: '2024-01-01',
    });
    const until = (ended: string) => told({ changes: [{ ...home, ended }] }).status;
    assert.equal(until('2024-05-01'), 'counted');
    assert.equal(until('2024-05-02'), 'not-counted');
    const newest = told({
      longTermSupportEnded: '2024-06-01',
      changes: [{ ...home, ended: '2024-05-02' }],
    });
    assert.deepEqual(reasonOf(newest), {
      code: 'recent-long-term-support',
      ended: '2024-06-01',
      days: 334,
    });
    const first = { change: 'Long term support: Community', date: '2025-05-01' } as const;
    assert.equal(reasonOf(told({ changes: [first] })).code, 'service');
  });

  it('counts equipment as low-level support, and cannot tell of what kind it is after the end', () => {
    const vague = { outcome: 'Continuation of support or services' } as const;
    const equipment = (date: string) =>
      told({ ...vague, changes: [{ change: 'equipment', date }] });
    const counted = equipment('2025-06-11');
    assert.equal(counted.status === 'counted' && counted.numerator, true);
    assert.deepEqual(equipment('2025-06-12'), {
      status: 'unknown',
      missing: [{ code: 'kind-of-equipment', date: '2025-06-12' }],
    });
    assert.equal(equipment('2025-06-19').status, 'unclassified');
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
    assert.deepEqual(missingOf(ascof2D(rest)), [{ code: 'discharge' }, { code: 'birth-date' }]);
    assert.equal(ascof2D({ ...rest, birthDate: '1990-01-01' }).status, 'not-counted');
    assert.equal(ascof2D({ ...rest, discharged: '2025-01-01' }).status, 'not-counted');
    assert.deepEqual(missingOf(told({ asOf: '2025-07-21' })), [
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
