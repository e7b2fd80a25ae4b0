import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPlanTranslate } from '../messages/translate.js';
import type { AscofMissing, AscofPreview, AscofReason } from '../model/ascof.js';
import { CARE_CHANGES, EVENT_OUTCOMES, SEQUEL_SERVICES } from '../model/care.js';
import { foldPlan } from '../model/fold-plan.js';
import { outcome } from '../model/outcome.js';
import { CARE_KEYS, OUTCOME_KEYS } from '../messages/outcome-keys.js';
import { Diary } from '../testing/diary.js';
import { hoursWords, measureWords } from './outcome-view.js';

const en = createPlanTranslate('en');
const cy = createPlanTranslate('cy');
const date = '2026-03-19';

/** One of each code; a code that is left out does not compile. */
const REASONS: { readonly [Code in AscofReason['code']]: AscofReason & { readonly code: Code } } = {
  'under-age': { code: 'under-age', age: 64, minimum: 65 },
  'recent-long-term-support': { code: 'recent-long-term-support', ended: date, days: 12 },
  'had-long-term-support': { code: 'had-long-term-support', date },
  'discharge-outside-window': { code: 'discharge-outside-window', discharged: date, days: 9 },
  outcome: { code: 'outcome', outcome: 'NFA: Support declined' },
  assessment: { code: 'assessment', outcome: 'NFA: Support declined', date },
  request: { code: 'request', outcome: 'NFA: Support declined', date },
  equipment: { code: 'equipment', date },
  service: { code: 'service', service: 'Long term support: Prison', date, day: 3 },
  died: { code: 'died', date, day: 3 },
  'emergency-admission': { code: 'emergency-admission', date, day: 3 },
  'at-home': { code: 'at-home', date, day: 84 },
};
const MISSING: { readonly [Code in AscofMissing['code']]: AscofMissing } = {
  start: { code: 'start' },
  end: { code: 'end' },
  outcome: { code: 'outcome' },
  'birth-date': { code: 'birth-date' },
  discharge: { code: 'discharge' },
  'kind-of-equipment': { code: 'kind-of-equipment', date },
  time: { code: 'time', until: date },
};

describe('words of a national measure', () => {
  it('say each reason, with its values, in English and Welsh', () => {
    const said = Object.values(REASONS).map((reason) =>
      [en, cy].map((t) => measureWords(t, { status: 'not-counted', reason })),
    );
    for (const [english, welsh] of said) {
      for (const words of [english, welsh]) {
        assert.equal(words?.length, 2);
        assert.doesNotMatch(words?.join(' ') ?? '', /%\{|undefined|NFA|support: /);
      }
      assert.notEqual(english?.[1], welsh?.[1]);
    }
    assert.equal(new Set(said.map(([english]) => english?.[1])).size, said.length);
    assert.deepEqual(said[0]?.[0], [
      'Does not count.',
      'Aged 64. It is about people aged 65 and over.',
    ]);
    assert.match(said[1]?.[0]?.[1] ?? '', /ended on 19 March 2026, 12 days before the plan/);
    assert.equal(said[8]?.[0]?.[1], 'Long-term support in prison started, on 19 March 2026.');
  });

  it('say how it counts, and until when that may change', () => {
    const words = (preview: AscofPreview) => measureWords(en, preview).join(' ');
    const reason = REASONS.outcome;
    assert.match(words({ status: 'counted', numerator: true, reason }), /^Counts, as reached\. /);
    assert.match(words({ status: 'counted', numerator: false, reason }), /^Counts, as not reached/);
    assert.match(words({ status: 'unclassified', reason }), /what follows cannot be told\./);
    assert.equal(
      words({ status: 'counted', numerator: true, reason, openUntil: '2026-04-20' }),
      'Counts, as reached. What came of it: The person did not want the help any more. ' +
        'A change in care up to 20 April 2026 would still alter this.',
    );
  });

  it('say each thing that is missing, in English and Welsh', () => {
    const preview = { status: 'unknown', missing: Object.values(MISSING) } as const;
    const [english, welsh] = [en, cy].map((t) => measureWords(t, preview));
    assert.equal(english?.[0], 'Cannot be told yet:');
    assert.equal(new Set(english).size, 8);
    assert.equal(new Set([...(english ?? []), ...(welsh ?? [])]).size, 16);
    assert.equal(english?.at(-1), 'The time up to 19 March 2026 is not over.');
  });

  it('name every outcome and change of care', () => {
    for (const t of [en, cy]) {
      assert.equal(new Set(EVENT_OUTCOMES.map((one) => t(OUTCOME_KEYS[one]))).size, 16);
      assert.equal(new Set(CARE_CHANGES.map((one) => t(CARE_KEYS[one]))).size, CARE_CHANGES.length);
    }
    assert.ok(SEQUEL_SERVICES.every((one) => one in CARE_KEYS));
  });
});

describe('words of the hours of care', () => {
  const said = (...weeks: readonly (readonly [week: number, hours: number])[]) => {
    const diary = new Diary().start();
    for (const [week, hours] of weeks) diary.add(week, { type: 'hours-recorded', week, hours });
    const { hours } = outcome(foldPlan(diary.events), date);
    return [en, cy].map((t) => hoursWords(t, hours));
  };

  it('set week 2 against the last week', () => {
    const [english, welsh] = said([2, 10.5], [3, 7], [6, 3]);
    assert.equal(english, 'Hours in week 2: 10.5. Hours in week 6: 3. That is 7.5 fewer a week.');
    assert.match(welsh ?? '', /wythnos 6: 3\. Mae hynny 7\.5 yn llai/);
    assert.match(said([2, 3], [6, 4])[0] ?? '', /That is 1 more a week\.$/);
    assert.match(said([2, 3], [6, 3])[0] ?? '', /That is no change\.$/);
  });

  it('say what is missing', () => {
    assert.match(said()[0] ?? '', /told yet: The hours of week 2 .* The hours of no week after/);
    assert.match(said([2, 3])[0] ?? '', /told yet: The hours of no week after week 2/);
    assert.match(said([6, 3])[0] ?? '', /told yet: The hours of week 2 are not recorded\.$/);
  });
});
