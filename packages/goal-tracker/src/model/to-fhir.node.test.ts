import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { FhirResource } from '@council-elements/core/fhir';
import { cynllunGrisiau } from '../samples/cynllun-grisiau.js';
import { stairsPlan } from '../samples/stairs-plan.js';
import { Diary, PARTIES } from '../testing/diary.js';
import { randomFrom } from '../testing/random.js';
import { CARE_CHANGES, EVENT_OUTCOMES, hasOutcome, mayLast } from './care.js';
import { CONSENT_BASES, LEVELS, PROMPTS, ROLES, TRY_RESULTS } from './events.js';
import { foldPlan } from './fold-plan.js';
import { toFhir } from './to-fhir.js';

const TODAY = '2026-03-20';
const PEOPLE = Object.values(PARTIES);
const bundleOf = (diary: Diary, today = TODAY) => toFhir(foldPlan(diary.events), { today });
const resources = (diary: Diary, type: string, today?: string): FhirResource[] =>
  bundleOf(diary, today)
    .entry.map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
const described = () => {
  const diary = new Diary().start();
  diary.goal();
  diary.scale(-1);
  return diary;
};
const agree = (diary: Diary, answer: 'agreed' | 'not-agreed') =>
  diary.add(0, { type: 'goal-agreed', goal: 'g', answer, reason: 'Too far' });

describe('toFhir', () => {
  it('is FHIR by its own definitions: the samples, in English and Welsh', () => {
    for (const events of [stairsPlan('2026-03-02'), cynllunGrisiau('2026-03-02')]) {
      const bundle = toFhir(foldPlan(events), { today: '2026-04-20' });
      assertFhir(bundle);
      const count = (type: string) =>
        bundle.entry.filter(({ resource }) => resource.resourceType === type).length;
      assert.deepEqual(
        ['CarePlan', 'Goal', 'ServiceRequest', 'Patient', 'RelatedPerson', 'Practitioner'].map(
          count,
        ),
        [1, 3, 6, 1, 1, 1],
      );
      // 30 ratings, 3 baselines, what each goal matters and how sure the person is, 57 visits, 2
      // measures, 7 ways that were tried, 6 weeks' hours, and 21 things said in 5 reviews.
      assert.equal(count('Observation'), 30 + 3 + 6 + 57 + 2 + 7 + 6 + 21);
      // The stay in hospital before the plan is one too.
      assert.equal(count('Encounter'), 5 + 1);
    }
  });

  it('is FHIR whatever a plan holds, with every reference to something in it', () => {
    const random = randomFrom(11);
    const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
    for (let run = 0; run < 40; run++) {
      const diary = new Diary().start();
      for (let count = 0; count < 20; count++) {
        const goal = pick(['g', 'h', 'i']);
        const day = Math.floor(random() * 90) - 2;
        const prompt = pick(PROMPTS);
        const note = pick(['\u0001 ', 'Ŵyn\u000b', '<b>', ' \t']);
        pick([
          () => diary.goal(goal, `${note} x`),
          () => diary.scale(pick(LEVELS), goal),
          () => diary.rate(day, pick(ROLES), pick(LEVELS), goal, '09:30+01:00'),
          () =>
            diary.add(day, { type: 'visit-recorded', goal, prompt, place: 'x', note: `${note}y` }),
          () => diary.add(day, { type: 'measure-recorded', measure: 'barthel', score: 20 }),
          () =>
            diary.add(day, {
              type: 'step-added',
              goal,
              step: `s${count}`,
              text: `${note} s`,
              who: { role: pick(ROLES), name: 'Ann' },
            }),
          () => diary.add(day, { type: 'transition-planned', text: `${note} t`, basedOn: [] }),
          () =>
            diary.add(day, {
              type: 'review-held',
              day: pick([7, 42, 84]),
              present: pick([[PARTIES.person], [PARTIES.family, PARTIES.worker]]),
              personView: `${note} p`,
              next: 'x',
              ...pick([
                {},
                { carerView: `${note} c`, decision: 'extend', issues: `${note} i` } as const,
              ]),
            }),
          () =>
            diary.add(day, {
              type: 'consent-given',
              to: PARTIES.family,
              goals: pick(['all', [goal, 'elsewhere'], ['elsewhere']] as const),
              basis: pick(CONSENT_BASES),
              note: `${note} n`,
            }),
          () =>
            diary.add(day, {
              type: 'consent-withdrawn',
              consents: ['e1', ...diary.events.map(({ id }) => id)],
            }),
          () => diary.add(day, { type: 'hours-recorded', week: pick([1, 2, 12]), hours: 0.25 }),
          () =>
            diary.add(day, {
              type: 'way-tried',
              goal,
              task: 'stairs',
              way: 'rail',
              result: pick(TRY_RESULTS),
              ...pick([{}, { confidence: 7, note: `${note} w` }]),
            }),
          () => diary.add(day, { type: 'service-explained', ...pick([{}, { note: `${note}e` }]) }),
          () => diary.add(day, { type: 'plan-shared', with: pick(PEOPLE), how: `${note} h` }),
          () =>
            diary.add(day, {
              type: 'circumstances-recorded',
              ...pick([{ birthDate: '1940-01-01' }, { discharged: '2026-03-01' }]),
            }),
          () => {
            const change = pick(CARE_CHANGES);
            return diary.add(day, {
              type: 'care-changed',
              change,
              date: '2026-04-20',
              ...(hasOutcome(change) && { outcome: pick(EVENT_OUTCOMES) }),
              ...(mayLast(change) && pick([{}, { ended: '2026-05-01' }])),
            });
          },
          () => diary.add(day, { type: 'goal-weighted', goal, importance: 3, difficulty: 0 }),
          () => diary.add(day, { type: 'task-chosen', goal, task: `${note} t` }),
          () =>
            diary.add(day, {
              type: 'goal-changed',
              goal,
              text: `${note} ${count}`,
              basedOn: ['e2'],
            }),
          () => diary.add(day, { type: 'plan-ended', reason: 'So' }),
          () => diary.add(day, { type: 'plan-extended', until: '2026-05-01', reason: 'So' }),
        ])();
      }
      const bundle = bundleOf(diary);
      assertFhir(bundle);
      const ids = new Set(bundle.entry.map(({ request }) => request.url));
      assert.equal(ids.size, bundle.entry.length);
      JSON.stringify(bundle, (name, value: unknown) => {
        if (name === 'reference' && typeof value === 'string') assert.ok(ids.has(value), value);
        return value;
      });
    }
  });

  it('gives the same ids for a plan that has grown', () => {
    const diary = described();
    diary.rate(3, 'person', 0);
    const before = bundleOf(diary).entry.map(({ request }) => request.url);
    diary.rate(1, 'worker', -1);
    const after = new Set(bundleOf(diary).entry.map(({ request }) => request.url));
    assert.deepEqual(
      before.filter((url) => !after.has(url)),
      [],
    );
  });

  it('says of a goal how it stands', () => {
    const diary = described();
    const goal = (today?: string) => {
      const [one] = resources(diary, 'Goal', today);
      const { coding } = (one?.['achievementStatus'] ?? {}) as { coding?: { code: string }[] };
      return [one?.['lifecycleStatus'], coding?.[0]?.code];
    };
    assert.deepEqual(goal(), ['proposed', undefined]);
    agree(diary, 'not-agreed');
    assert.deepEqual(goal(), ['rejected', undefined]);
    agree(diary, 'agreed');
    assert.deepEqual(goal(), ['active', 'in-progress']);
    diary.rate(40, 'person', 1);
    diary.rate(40, 'worker', 0);
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
    assert.deepEqual(goal(), ['completed', 'achieved']);
  });

  it('takes no side where voices differ on what was achieved', () => {
    const diary = described();
    diary.rate(40, 'person', 1);
    diary.rate(40, 'worker', -1);
    diary.add(42, { type: 'plan-ended', reason: 'Six weeks' });
    assert.equal(resources(diary, 'Goal')[0]?.['achievementStatus'], undefined);
  });

  it('keeps what is partly achieved apart', () => {
    const diary = described();
    diary.add(9, { type: 'rating-given', goal: 'g', level: -1, partly: true, prompt: 'some-help' });
    const rating = resources(diary, 'Observation').at(-1);
    assert.deepEqual(rating?.['valueCodeableConcept'], {
      coding: [{ system: 'http://loinc.org', code: 'LA34483-0', display: 'Less than expected' }],
      text: 'Partly achieved',
    });
  });

  it('speaks of a Patient that is known already', () => {
    const patient = { reference: 'Patient/123' };
    const { entry } = toFhir(foldPlan(described().events), { today: TODAY, patient });
    assert.equal(
      entry.some(({ resource }) => resource.resourceType === 'Patient'),
      false,
    );
    assert.deepEqual(entry[0]?.resource['subject'], patient);
  });

  it('has nothing to give before a plan starts', () => {
    assert.throws(() => toFhir(foldPlan([]), { today: TODAY }), /RangeError: toFhir: the plan/);
  });
});
