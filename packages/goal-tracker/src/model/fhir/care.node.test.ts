import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FhirResource } from '@council-elements/core/fhir';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { Diary, PARTIES } from '../../testing/diary.js';
import { CARE_CHANGES, hasOutcome, type CareChange } from '../care.js';
import { foldPlan } from '../fold-plan.js';
import { toFhir } from '../to-fhir.js';

function bundleOf(diary: Diary, patient?: { readonly reference: string }) {
  const bundle = toFhir(foldPlan(diary.events), {
    today: '2026-04-20',
    ...(patient && { patient }),
  });
  assertFhir(bundle);
  return bundle.entry.map(({ resource }) => resource as FhirResource);
}

const date = '2026-04-15';
const withChange = (change: CareChange, ended?: string) => {
  const diary = new Diary().start();
  diary.add(44, {
    type: 'care-changed',
    change,
    date,
    ...(ended !== undefined && { ended }),
    ...(hasOutcome(change) && { outcome: 'NFA: Other' }),
  });
  return bundleOf(diary);
};
/** What there is beside the plan and who is in it. */
const careIn = (resources: readonly FhirResource[]) =>
  resources.filter(
    ({ resourceType }) => !['CarePlan', 'Patient', 'Practitioner'].includes(resourceType),
  );

describe('a change in care in FHIR', () => {
  it('has one resource, of a type for each kind', () => {
    const types: Readonly<Record<CareChange, string>> = {
      death: 'Observation',
      'emergency-admission': 'Encounter',
      'Long term support: Nursing care': 'EpisodeOfCare',
      'Long term support: Residential care': 'EpisodeOfCare',
      'Long term support: Community': 'EpisodeOfCare',
      'Long term support: Prison': 'EpisodeOfCare',
      'Short term support: Ongoing low level': 'EpisodeOfCare',
      'Short term support: Residential or Nursing care': 'EpisodeOfCare',
      'Short term support: Other short term': 'EpisodeOfCare',
      equipment: 'SupplyDelivery',
      request: 'Task',
      assessment: 'Task',
    };
    for (const change of CARE_CHANGES) {
      const found = careIn(withChange(change)).map(({ resourceType }) => resourceType);
      assert.deepEqual(found, [types[change]], change);
    }
  });

  it('is a service from its start, until its end where that is known', () => {
    const [open] = careIn(withChange('Long term support: Community'));
    assert.deepEqual(open?.['type'], [{ text: 'Long term support: Community' }]);
    assert.deepEqual([open['status'], open['period']], ['active', { start: date }]);
    const [over] = careIn(withChange('Long term support: Community', '2026-04-18'));
    assert.deepEqual(over?.['period'], { start: date, end: '2026-04-18' });
    assert.equal(over['status'], 'finished');
  });

  it('is an assessment with its days, and what came of it', () => {
    const [task] = careIn(withChange('assessment', '2026-04-18'));
    assert.deepEqual(task?.['executionPeriod'], { start: date, end: '2026-04-18' });
    assert.deepEqual(task['output'], [
      { type: { text: 'What came of it' }, valueCodeableConcept: { text: 'NFA: Other' } },
    ]);
    const [request] = careIn(withChange('request'));
    assert.deepEqual(request?.['executionPeriod'], { start: date, end: date });
    assert.deepEqual(request['code'], { text: 'Request for support' });
  });

  it('says that the person died, of a Patient of the receiver’s too', () => {
    const patient = withChange('death').find(({ resourceType }) => resourceType === 'Patient');
    assert.equal(patient?.['deceasedDateTime'], date);
    const diary = new Diary().start();
    diary.add(44, { type: 'care-changed', change: 'death', date });
    const [died] = careIn(bundleOf(diary, { reference: 'Patient/123' }));
    assert.equal(died?.['valueDateTime'], date);
    assert.deepEqual(died['subject'], { reference: 'Patient/123' });
  });

  it('has the care that there was before', () => {
    const diary = new Diary().start();
    diary.add(0, {
      type: 'circumstances-recorded',
      discharged: '2026-02-27',
      longTermSupportEnded: '2024-01-31',
    });
    assert.deepEqual(
      careIn(bundleOf(diary)).map(({ resourceType, period }) => [resourceType, period]),
      [
        ['Encounter', { end: '2026-02-27' }],
        ['EpisodeOfCare', { end: '2024-01-31' }],
      ],
    );
  });
});

describe('what was explained and shared in FHIR', () => {
  it('is a communication: to whom, from whom, when, how and of what', () => {
    const diary = new Diary().start();
    diary.goal();
    diary.add(0, { type: 'service-explained', note: 'With a leaflet' });
    diary.add(1, { type: 'plan-shared', with: PARTIES.family, how: 'On paper' });
    const all = bundleOf(diary);
    const [explained, shared] = all.filter(({ resourceType }) => resourceType === 'Communication');
    const to = (one: FhirResource | undefined, element: string) =>
      [one?.[element]].flat().map((it) => (it as { reference: string }).reference.split('/')[0]);
    assert.deepEqual(explained?.['note'], [{ text: 'With a leaflet' }]);
    assert.equal(explained['sent'], '2026-03-02T12:00:00Z');
    assert.deepEqual(
      [to(explained, 'recipient'), to(explained, 'sender')],
      [['Patient'], ['Practitioner']],
    );
    assert.deepEqual(shared?.['medium'], [{ text: 'On paper' }]);
    assert.deepEqual([to(shared, 'recipient'), to(shared, 'about')], [['RelatedPerson'], ['Goal']]);
  });
});

describe('what is not settled, in FHIR', () => {
  it('is in notes, with who wrote each text', () => {
    const diary = new Diary().start();
    const first = diary.goal();
    for (const [text, role] of [
      ['To walk far', 'worker'],
      ['To walk near', 'family'],
    ] as const) {
      diary.add(2, { type: 'goal-changed', goal: 'g', text, basedOn: [first] }, role);
      diary.add(2, { type: 'transition-planned', text: `${text} later`, basedOn: [] }, role);
    }
    const notes = (type: string) => {
      const found = bundleOf(diary).find(({ resourceType }) => resourceType === type);
      return (found?.['note'] as { text: string; authorReference: { reference: string } }[]).map(
        ({ text, authorReference: { reference } }) => [text, reference.split('/')[0]],
      );
    };
    assert.deepEqual(notes('Goal'), [
      ['The words of the goal, one of several: To walk far', 'Practitioner'],
      ['The words of the goal, one of several: To walk near', 'RelatedPerson'],
    ]);
    assert.deepEqual(notes('CarePlan'), [
      ['When the support ends, one of several: To walk far later', 'Practitioner'],
      ['When the support ends, one of several: To walk near later', 'RelatedPerson'],
    ]);
  });

  it('says what a plan came to, as it is reported nationally', () => {
    const diary = new Diary().start();
    diary.add(42, {
      type: 'plan-ended',
      reason: 'Six weeks',
      outcome: 'NFA: Support ended as planned',
    });
    const [plan] = bundleOf(diary);
    assert.deepEqual(plan?.['activity'], [
      {
        outcomeCodeableConcept: [{ text: 'NFA: Support ended as planned' }],
        detail: { status: 'completed', code: { text: 'Reablement' } },
      },
    ]);
  });
});
