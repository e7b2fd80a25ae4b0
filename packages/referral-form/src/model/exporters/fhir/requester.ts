import type { ElementAnswers } from './element-answers.js';
import { personOf } from './person.js';
import type { FhirReference, FhirResource } from './types.js';

/**
 * Whoever refers someone else: a relative or friend (RelatedPerson), or a professional
 * (Practitioner in a PractitionerRole). One question may ask the names of both, so that each takes
 * what either is called; who they are is decided by what was said of their work.
 *
 * Sources: UKCore-RelatedPerson, UKCore-Practitioner and UKCore-PractitionerRole of
 * https://fhir.hl7.org.uk
 */
export function requesterOf(
  answers: ElementAnswers,
  patient: FhirReference,
  practitioner: FhirReference,
): readonly FhirResource[] {
  const person = personOf(answers, 'RelatedPerson', 'Practitioner');
  const [organisation] = answers('PractitionerRole.organization');
  const roles = texts(answers, 'PractitionerRole.code');
  if (organisation !== undefined || roles.length > 0) {
    return [
      { resourceType: 'Practitioner', ...person },
      {
        resourceType: 'PractitionerRole',
        practitioner,
        ...(organisation && { organization: { display: organisation.words } }),
        ...(roles.length > 0 && { code: roles }),
      },
    ];
  }
  const relationship = texts(answers, 'RelatedPerson.relationship');
  if (Object.keys(person).length === 0 && relationship.length === 0) return [];
  return [
    {
      resourceType: 'RelatedPerson',
      patient,
      ...(relationship.length > 0 && { relationship }),
      ...person,
    },
  ];
}

function texts(answers: ElementAnswers, element: string): { readonly text: string }[] {
  return answers(element).map(({ words }) => ({ text: words }));
}
