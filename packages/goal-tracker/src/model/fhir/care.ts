import type { FhirResource } from '@council-elements/core/fhir';
import { hasOutcome, isService } from '../care.js';
import type { CareChanged } from '../events.js';
import type { Plan } from '../plan.js';
import type { Ids } from './ids.js';
import type { Observations } from './observations.js';
import type { People } from './people.js';

/** English words of what has no code. */
const TITLES = {
  request: 'Request for support',
  assessment: 'Assessment or review by social care',
} as const;

const INPATIENT = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  code: 'IMP',
  display: 'inpatient encounter',
};

/**
 * Changes in care, and the care that there was before: a service is an EpisodeOfCare and an assessment a
 * Task, as in councils' shared care records. National names are text: no code system of them is published.
 *
 * Source: https://simplifier.net/guide/socialcaredataservice/socialcarerecord
 */
export function careOf(
  { careChanges, circumstances }: Plan,
  ids: Ids,
  people: People,
  observations: Observations,
): readonly FhirResource[] {
  const { discharged, longTermSupportEnded } = circumstances;
  return [
    ...(discharged === undefined
      ? []
      : [
          {
            resourceType: 'Encounter',
            id: ids.of('Encounter', 'discharge'),
            status: 'finished',
            class: INPATIENT,
            type: [{ text: 'Stay in hospital before the plan' }],
            subject: people.subject,
            period: { end: discharged },
          },
        ]),
    ...(longTermSupportEnded === undefined
      ? []
      : [
          {
            resourceType: 'EpisodeOfCare',
            id: ids.of('EpisodeOfCare', 'before'),
            status: 'finished',
            type: [{ text: 'Long term support' }],
            patient: people.subject,
            period: { end: longTermSupportEnded },
          },
        ]),
    ...careChanges.map((change) => toCare(change, ids, people, observations)),
  ];
}

function toCare(
  event: CareChanged,
  ids: Ids,
  people: People,
  observations: Observations,
): FhirResource {
  const { id, change, date, ended, outcome, author } = event;
  const period = { start: date, ...(ended !== undefined && { end: ended }) };
  if (isService(change)) {
    return {
      resourceType: 'EpisodeOfCare',
      id: ids.of('EpisodeOfCare', id),
      status: ended === undefined ? 'active' : 'finished',
      type: [{ text: change }],
      patient: people.subject,
      period,
    };
  }
  if (hasOutcome(change)) {
    return {
      resourceType: 'Task',
      id: ids.of('Task', id),
      status: 'completed',
      intent: 'unknown',
      code: { text: TITLES[change] },
      for: people.subject,
      executionPeriod: { start: date, end: ended ?? date },
      requester: people.to(author),
      output: [
        { type: { text: 'What came of it' }, valueCodeableConcept: { text: String(outcome) } },
      ],
    };
  }
  switch (change) {
    case 'equipment':
      return {
        resourceType: 'SupplyDelivery',
        id: ids.of('SupplyDelivery', id),
        status: 'completed',
        patient: people.subject,
        suppliedItem: { itemCodeableConcept: { text: 'Equipment or an adaptation' } },
        ...(ended === undefined ? { occurrenceDateTime: date } : { occurrencePeriod: period }),
      };
    case 'emergency-admission':
      return {
        resourceType: 'Encounter',
        id: ids.of('Encounter', id),
        // Whether it is over is not recorded.
        status: 'unknown',
        class: INPATIENT,
        type: [{ text: 'Emergency admission to hospital' }],
        subject: people.subject,
        period,
      };
    case 'death':
      // On the Patient too, but that may be the receiver's own.
      return observations.observation(ids.of('Observation', id), event, {
        code: { text: 'Date of death' },
        valueDateTime: date,
      });
  }
}
