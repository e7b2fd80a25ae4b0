import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { FhirResource } from '@council-elements/core/fhir';
import { stairsPlan } from '../../samples/stairs-plan.js';
import { Diary, PARTIES } from '../../testing/diary.js';
import { visibleTo } from '../consent.js';
import type { PlanEvent } from '../events.js';
import { foldPlan } from '../fold-plan.js';
import { toFhir } from '../to-fhir.js';

function resources(events: readonly PlanEvent[], type: string): readonly FhirResource[] {
  const bundle = toFhir(foldPlan(events), { today: '2026-04-20' });
  assertFhir(bundle);
  return bundle.entry
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
}

function started(): Diary {
  const diary = new Diary().start();
  diary.goal();
  diary.goal('h', 'I want to cook');
  return diary;
}

/** Of Observations that have words for a code, what they say and who says it. */
const said = (events: readonly PlanEvent[]) =>
  resources(events, 'Observation').map((one) => {
    const [performer] = (one['performer'] ?? []) as readonly { readonly reference: string }[];
    return [
      (one['code'] as { readonly text?: string }).text,
      one['valueString'],
      performer?.reference.split('/')[0],
    ];
  });

describe('a review in FHIR', () => {
  const review = {
    type: 'review-held',
    day: 14,
    present: [PARTIES.person, PARTIES.family, PARTIES.worker],
    personView: 'It is getting easier',
    carerView: 'I worry less',
    issues: 'A loose rail',
    decision: 'extend',
    next: 'Mend the rail',
  } as const;

  it('is an encounter of those who took part, and an activity of the plan', () => {
    const diary = started();
    diary.add(15, review);
    const [encounter] = resources(diary.events, 'Encounter');
    assert.deepEqual(encounter?.['type'], [{ text: 'Week 2 review' }]);
    assert.deepEqual(encounter?.['period'], { start: '2026-03-17T12:00:00Z' });
    const individuals = encounter?.['participant'] as { individual: { reference: string } }[];
    assert.deepEqual(
      individuals.map(({ individual }) => individual.reference.split('/')[0]),
      ['RelatedPerson', 'Practitioner'],
    );
    const [plan] = resources(diary.events, 'CarePlan');
    assert.deepEqual(plan?.['activity'], [
      {
        outcomeReference: [{ reference: `Encounter/${String(encounter?.['id'])}` }],
        detail: { status: 'completed', code: { text: 'Week 2 review' } },
      },
    ]);
  });

  it('has what each voice said under its own name', () => {
    const diary = started();
    diary.add(15, review);
    assert.deepEqual(said(diary.events), [
      ['What the person thinks', 'It is getting easier', 'Patient'],
      ['What family or a carer thinks', 'I worry less', 'RelatedPerson'],
      ['What stands in the way', 'A loose rail', 'Practitioner'],
      ['What was decided', 'Extend the plan', 'Practitioner'],
      ['What happens next', 'Mend the rail', 'Practitioner'],
    ]);
  });

  it('takes nobody’s name for what a carer who was not there thinks', () => {
    const diary = started();
    diary.add(84, { ...review, day: 84, present: [PARTIES.person] });
    assert.deepEqual(said(diary.events)[1], [
      'What family or a carer thinks',
      'I worry less',
      undefined,
    ]);
    const [encounter] = resources(diary.events, 'Encounter');
    assert.deepEqual(encounter?.['type'], [{ text: 'Check after 12 weeks' }]);
    assert.equal(encounter?.['participant'], undefined);
  });
});

describe('a consent in FHIR', () => {
  interface Provision {
    readonly period: { readonly start: string; readonly end?: string };
    readonly data: readonly { readonly meaning: string; readonly reference: object }[];
  }
  const give = (diary: Diary, goals: readonly string[] | 'all', basis = 'person' as const) =>
    diary.add(3, { type: 'consent-given', to: PARTIES.family, goals, basis }, 'person');

  it('permits what it is for: goals with what is said of them, or the plan with all of its goals', () => {
    const diary = started();
    give(diary, ['g', 'not here yet']);
    give(diary, 'all');
    const meanings = resources(diary.events, 'Consent').map((one) =>
      (one['provision'] as Provision).data.map(({ meaning }) => meaning),
    );
    assert.deepEqual(meanings, [['dependents'], ['related', 'dependents', 'dependents']]);
  });

  it('is left out where none of its goals is here, as it would permit all', () => {
    const diary = started();
    give(diary, ['not here yet']);
    assert.deepEqual(resources(diary.events, 'Consent'), []);
  });

  it('ends where it was withdrawn, and not before it began', () => {
    const diary = started();
    const consents = [give(diary, 'all')];
    const [active] = resources(diary.events, 'Consent');
    assert.equal(active?.['status'], 'active');
    assert.equal((active['provision'] as Provision).period.end, undefined);
    diary.add(1, { type: 'consent-withdrawn', consents }, 'person');
    const [withdrawn] = resources(diary.events, 'Consent');
    assert.equal(withdrawn?.['status'], 'inactive');
    assert.deepEqual((withdrawn['provision'] as Provision).period, {
      start: '2026-03-05T12:00:00Z',
      end: '2026-03-05T12:00:00Z',
    });
  });

  it('says who decided in the person’s best interests, and why', () => {
    const diary = started();
    diary.add(3, {
      type: 'consent-given',
      to: PARTIES.family,
      goals: 'all',
      basis: 'best-interests',
      note: 'Dr Rees, with the daughter',
    });
    const [consent] = resources(diary.events, 'Consent');
    const { text } = consent?.['policyRule'] as { readonly text: string };
    assert.match(
      text,
      /best interests \(Mental Capacity Act 2005.*\): Dr Rees, with the daughter$/,
    );
    const [performer] = consent?.['performer'] as readonly { readonly reference: string }[];
    assert.match(performer?.reference ?? '', /^Practitioner\//);
  });
});

describe('hours of care, ways and the end in FHIR', () => {
  it('is the newest figure of a week, with its days', () => {
    const diary = started();
    diary.add(14, { type: 'hours-recorded', week: 2, hours: 9 });
    diary.add(15, { type: 'hours-recorded', week: 2, hours: 10.5 });
    const hours = resources(diary.events, 'Observation');
    assert.equal(hours.length, 1);
    assert.deepEqual(hours[0]?.['effectivePeriod'], { start: '2026-03-09', end: '2026-03-15' });
    assert.equal(hours[0]['effectiveDateTime'], undefined);
    assert.equal((hours[0]['valueQuantity'] as { readonly value: number }).value, 10.5);
  });

  it('is how a way went, of which goal, and how sure the person is', () => {
    const diary = started();
    const tried = { goal: 'g', task: 'stairs', way: 'one-step-at-a-time' };
    diary.add(5, { type: 'way-tried', ...tried, result: 'partly', confidence: 6 }, 'person');
    const [way] = resources(diary.events, 'Observation');
    const [goal] = resources(diary.events, 'Goal');
    assert.deepEqual(way?.['focus'], [{ reference: `Goal/${String(goal?.['id'])}` }]);
    assert.deepEqual(way['valueCodeableConcept'], { text: 'It partly worked' });
    assert.deepEqual(way['component'], [
      { code: { text: 'Task and way' }, valueString: 'stairs: one-step-at-a-time' },
      {
        code: { text: 'How sure the person is to do it so again, from 1 to 10' },
        valueInteger: 6,
      },
    ]);
  });

  it('says why a plan was extended and ended, and what happens then', () => {
    const diary = started();
    diary.add(1, { type: 'transition-planned', text: 'Bea calls in', basedOn: [] });
    diary.add(40, { type: 'plan-extended', until: '2026-04-27', reason: 'A fall' });
    diary.add(50, { type: 'plan-ended', reason: 'She walks alone' });
    const [plan] = resources(diary.events, 'CarePlan');
    assert.deepEqual(
      (plan?.['note'] as { readonly text: string }[]).map(({ text }) => text),
      [
        'When the support ends: Bea calls in',
        'Extended to 2026-04-27: A fall',
        'Ended: She walks alone',
      ],
    );
  });
});

describe('what family may see, in FHIR', () => {
  it('is of the goals that consent stands for, and never hours', () => {
    const diary = started();
    const consent = { type: 'consent-given', to: PARTIES.family, basis: 'person' } as const;
    diary.add(1, { ...consent, goals: ['g'] }, 'person');
    diary.add(1, { ...consent, to: { role: 'family', name: 'Dai' }, goals: 'all' }, 'person');
    diary.add(14, { type: 'hours-recorded', week: 2, hours: 9 });
    diary.add(2, { type: 'way-tried', goal: 'h', task: 'tea', way: 'kettle', result: 'worked' });
    diary.add(7, {
      type: 'review-held',
      day: 7,
      present: [PARTIES.person, PARTIES.worker],
      personView: 'Not for Bea',
      next: 'x',
    });
    const events = visibleTo(diary.events, PARTIES.family) as readonly PlanEvent[];
    const bundle = toFhir(foldPlan(events), { today: '2026-04-20' });
    assertFhir(bundle);
    const types = bundle.entry.map(({ resource }) => resource.resourceType).sort();
    assert.deepEqual(types, ['CarePlan', 'Consent', 'Goal', 'Patient', 'RelatedPerson']);
    assert.doesNotMatch(JSON.stringify(bundle), /Not for Bea|Dai|kettle|cook/);
  });

  it('is in the sample as much as the sample has', () => {
    const events = stairsPlan('2026-03-02');
    const count = (type: string) => events.filter((event) => event.type === type).length;
    assert.ok(count('review-held') > 2 && count('way-tried') > 2);
    // And the stay in hospital before the plan.
    assert.equal(resources(events, 'Encounter').length, count('review-held') + 1);
    assert.equal(resources(events, 'Consent').length, count('consent-given'));
    const titles = said(events).map(([title]) => title);
    for (const [title, type] of [
      ['How a way of doing it went', 'way-tried'],
      ['Hours of care in a week', 'hours-recorded'],
      ['What the person thinks', 'review-held'],
    ] as const) {
      assert.equal(titles.filter((one) => one === title).length, count(type), title);
    }
  });
});
