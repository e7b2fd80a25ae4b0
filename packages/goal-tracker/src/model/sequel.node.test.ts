import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventOutcome } from './care.js';
import { sequel, type Change, type Sequel } from './sequel.js';

const episode = { start: '2025-05-01', end: '2025-06-11' };
const vague: EventOutcome = 'Continuation of support or services';
const followed = (outcome: EventOutcome | undefined, ...changes: readonly Change[]) =>
  sequel(outcome, changes, episode);

const judged =
  (change: 'assessment' | 'request') =>
  (outcome: EventOutcome, date: string, ended?: string): Change => ({
    change,
    outcome,
    date,
    ...(ended !== undefined && { ended }),
  });
const assessment = judged('assessment');
const request = judged('request');
const equipment = (date: string, ended?: string): Change => ({
  change: 'equipment',
  date,
  ...(ended !== undefined && { ended }),
});

/** What followed, in short: what it is known from, and what it is. */
function brief(found: Sequel): string {
  if ('missing' in found) return `missing ${found.missing.code}`;
  const { reason } = found;
  if (reason.code === 'service') return `service ${reason.service}`;
  return 'outcome' in reason ? `${reason.code} ${reason.outcome}` : reason.code;
}

describe('a service that follows', () => {
  const home = { change: 'Long term support: Community' } as const;

  it('begins in the episode or the week after, and is there after the end', () => {
    for (const [date, ended, expected] of [
      ['2025-04-30', undefined, `outcome ${vague}`],
      ['2025-05-01', undefined, 'service Long term support: Community'],
      ['2025-05-01', '2025-06-11', `outcome ${vague}`],
      ['2025-05-20', '2025-06-12', 'service Long term support: Community'],
      ['2025-06-18', '2025-06-18', 'service Long term support: Community'],
      ['2025-06-19', undefined, `outcome ${vague}`],
    ] as const) {
      const change: Change = { ...home, date, ...(ended && { ended }) };
      assert.equal(brief(followed(vague, change)), expected, `${date} ${ended}`);
    }
  });

  it('is the one that counts first, whichever begins first', () => {
    const low = { change: 'Short term support: Ongoing low level', date: '2025-05-20' } as const;
    const stay = {
      change: 'Short term support: Residential or Nursing care',
      date: '2025-05-21',
      ended: '2025-06-11',
    } as const;
    const found = followed(vague, low, stay, { ...home, date: '2025-06-18' });
    assert.equal(brief(found), 'service Long term support: Community');
    // A stay in a home that was over by the end is no sequel.
    assert.equal(brief(followed(vague, low, stay)), `service ${low.change}`);
    assert.equal(brief(followed(vague, stay)), `outcome ${vague}`);
  });

  it('comes before the outcome, which may then be missing', () => {
    const change: Change = { ...home, date: '2025-06-12' };
    assert.equal(brief(followed(undefined, change)), `service ${home.change}`);
    const assessed = assessment('NFA: Other', '2025-06-12');
    assert.equal(brief(followed(undefined, assessed)), 'missing outcome');
  });
});

describe('what is completed after an episode', () => {
  const advice: EventOutcome = 'NFA: Information and advice or signposting';

  it('tells what followed where it began in the episode or the week after, whenever it is completed', () => {
    for (const [date, ended, isTold] of [
      // Begun before the episode: the one that led to it.
      ['2025-04-30', '2025-06-20', false],
      ['2025-05-01', '2025-06-12', true],
      ['2025-06-11', '2025-06-12', true],
      ['2025-06-18', '2025-06-18', true],
      ['2025-06-18', '2025-09-01', true],
      ['2025-06-19', '2025-06-19', false],
    ] as const) {
      for (const kind of [assessment, request]) {
        const change = kind(advice, date, ended);
        assert.deepEqual(
          followed(vague, change),
          {
            reason: isTold
              ? { code: change.change, outcome: advice, date: ended }
              : { code: 'outcome', outcome: vague },
          },
          `${change.change} ${date} ${ended}`,
        );
      }
    }
  });

  it('took one day where it is not said when it was completed', () => {
    const found = followed(vague, assessment(advice, '2025-06-12'));
    assert.deepEqual(found, {
      reason: { code: 'assessment', outcome: advice, date: '2025-06-12' },
    });
  });

  it('is no news of the episode where it says that support ended as planned', () => {
    const ended = assessment('NFA: Support ended as planned', '2025-06-12');
    assert.equal(brief(followed(vague, ended)), `outcome ${vague}`);
    assert.equal(brief(followed('NFA: Other', ended)), 'outcome NFA: Other');
    // As the Department's statement has it, equipment in the episode then comes before its own outcome.
    assert.equal(
      brief(followed('NFA: Support declined', ended, equipment('2025-05-20'))),
      'equipment',
    );
    const more = assessment('NFA: Other', '2025-06-13');
    const all = followed('NFA: Support declined', ended, more, equipment('2025-05-20'));
    assert.equal(brief(all), 'outcome NFA: Support declined');
  });
});

describe('what is completed within an episode', () => {
  const advice: EventOutcome = 'NFA: Information and advice or signposting';

  it('tells what followed where an assessment was completed in its last 14 days', () => {
    for (const [date, ended, expected] of [
      ['2025-05-28', '2025-05-28', `outcome ${vague}`],
      ['2025-05-29', '2025-05-29', `assessment ${advice}`],
      ['2025-05-01', '2025-06-11', `assessment ${advice}`],
      ['2025-04-30', '2025-06-11', `outcome ${vague}`],
    ] as const) {
      assert.equal(brief(followed(vague, assessment(advice, date, ended))), expected, date);
    }
    assert.equal(brief(followed(vague, request(advice, '2025-06-01'))), `outcome ${vague}`);
  });

  it('does not count on the first day, when it led to the episode', () => {
    const short = { start: '2025-06-01', end: '2025-06-05' };
    const on = (date: string) => brief(sequel(vague, [assessment(advice, date)], short));
    assert.equal(on('2025-06-01'), `outcome ${vague}`);
    assert.equal(on('2025-06-02'), `assessment ${advice}`);
  });

  it('is the last that tells something; of one day, the one that counts first', () => {
    const found = followed(
      vague,
      assessment('Progress to support planning or services', '2025-06-11'),
      assessment('NFA: Other', '2025-06-10'),
      assessment('NFA: Support declined', '2025-06-10'),
      assessment('Admitted to hospital', '2025-06-09'),
    );
    assert.equal(brief(found), 'assessment NFA: Support declined');
  });
});

describe('of outcomes that tell what follows', () => {
  // The published hierarchy, from its sixth on: those before it tell nothing.
  const hierarchy: readonly EventOutcome[] = [
    'Admitted to hospital',
    'NFA: Responsibility moved to another local authority',
    'NFA: Referral to NHS services or NHS funded social care',
    'NFA: Self-funded client or under 12wk disregard',
    'NFA: Information and advice or signposting',
    'NFA: Referral to other service within the local authority',
    'NFA: Support declined',
    'NFA: Deceased',
    'NFA: Support ended as planned',
    'NFA: Support ended for other reason',
    'NFA: No services offered for other reason',
    'NFA: Other',
  ];

  it('the one that is first in the hierarchy counts, wherever it is from', () => {
    for (const [index, first] of hierarchy.entries()) {
      for (const second of hierarchy.slice(index + 1)) {
        assert.equal(
          brief(followed(first, assessment(second, '2025-06-12'))),
          `outcome ${first}`,
          `${first}, then ${second}`,
        );
        assert.equal(
          brief(followed(second, assessment(first, '2025-06-10'))),
          `assessment ${first}`,
          `${second}, and ${first} near the end`,
        );
      }
    }
  });

  it('the episode’s own comes first where they are the same', () => {
    const same = assessment('NFA: Other', '2025-06-12');
    assert.equal(brief(followed('NFA: Other', same)), 'outcome NFA: Other');
  });

  it('what tells nothing is taken only where there is nothing else', () => {
    const nothing: readonly EventOutcome[] = [
      'Progress to reablement/ST-Max',
      'Progress to assessment, review or reassessment',
      'Progress to support planning or services',
      'Continuation of support or services',
    ];
    for (const one of nothing) {
      const assessed = assessment(one, '2025-06-12');
      assert.equal(brief(followed('NFA: Other', assessed)), 'outcome NFA: Other', one);
      assert.equal(
        brief(followed(one, assessment('NFA: Other', '2025-06-12'))),
        'assessment NFA: Other',
      );
      assert.equal(brief(followed(one, assessed, equipment('2025-05-20'))), 'equipment', one);
      assert.equal(brief(followed(one, assessed)), `outcome ${one}`);
    }
  });
});

describe('equipment', () => {
  it('within the episode, after its first day, tells what followed where no outcome does', () => {
    for (const [date, ended, expected] of [
      ['2025-05-01', undefined, `outcome ${vague}`],
      ['2025-05-02', undefined, 'equipment'],
      ['2025-06-11', undefined, 'equipment'],
      ['2025-05-01', '2025-06-11', 'equipment'],
      // It is lent beyond the end, and so is a service that follows.
      ['2025-05-02', '2025-06-12', 'missing kind-of-equipment'],
      ['2025-06-12', undefined, 'missing kind-of-equipment'],
      ['2025-06-18', undefined, 'missing kind-of-equipment'],
      ['2025-06-19', undefined, `outcome ${vague}`],
    ] as const) {
      assert.equal(brief(followed(vague, equipment(date, ended))), expected, `${date} ${ended}`);
    }
    const found = followed('NFA: Other', equipment('2025-05-20'));
    assert.equal(brief(found), 'outcome NFA: Other');
  });

  it('after it counts by its kind, where that is recorded or makes no difference', () => {
    const kind = { change: 'Short term support: Ongoing low level', date: '2025-06-12' } as const;
    assert.equal(brief(followed(vague, equipment('2025-06-12'), kind)), `service ${kind.change}`);
    assert.equal(
      brief(followed(vague, equipment('2025-06-13'), kind)),
      'missing kind-of-equipment',
    );
    const home = { change: 'Long term support: Prison', date: '2025-06-18' } as const;
    assert.equal(brief(followed(vague, equipment('2025-06-13'), home)), `service ${home.change}`);
  });
});
