import type { Submission } from '../../submission.js';
import type { ElementAnswer, ElementAnswers } from './element-answers.js';
import { personOf } from './person.js';
import type { FhirReference, FhirResource } from './types.js';

const SNOMED = 'http://snomed.info/sct';
const UK_CORE = 'https://fhir.hl7.org.uk';

/** What the resources of a referral are made of. */
export interface Referral {
  readonly submission: Submission;
  /** The form's title. */
  readonly title: string;
  readonly answers: ElementAnswers;
  /** What was answered to the question who the referral is about. */
  readonly about?: string;
  readonly patient: FhirReference;
}

/** The profile of UK Core for a resource. */
export function ukCore(resourceType: string): { readonly profile: readonly string[] } {
  return { profile: [`${UK_CORE}/StructureDefinition/UKCore-${resourceType}`] };
}

/** https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient */
export function toPatient({ answers }: Referral): FhirResource {
  const [birth] = answers('Patient.birthDate');
  const practices = answers('Patient.generalPractitioner').map(({ words }) => ({ display: words }));
  return {
    resourceType: 'Patient',
    identifier: answers('Patient.identifier').map(toIdentifier),
    ...personOf(answers, 'Patient'),
    ...(birth?.component.type === 'date' && { birthDate: birth.value }),
    ...(practices.length > 0 && { generalPractitioner: practices }),
  };
}

/**
 * A number that somebody typed is not traced, and the receiving system must do so:
 * https://www.datadictionary.nhs.uk/data_elements/nhs_number_status_indicator_code.html
 */
function toIdentifier({ component, words, value }: ElementAnswer) {
  if (component.type !== 'nhsNumber') return { value: words };
  return {
    extension: [
      {
        url: `${UK_CORE}/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus`,
        valueCodeableConcept: {
          coding: [
            {
              system: `${UK_CORE}/CodeSystem/UKCore-NHSNumberVerificationStatusEngland`,
              code: '02',
              display: 'Number present but not traced',
            },
          ],
        },
      },
    ],
    system: 'https://fhir.nhs.uk/Id/nhs-number',
    value,
  };
}

/** https://fhir.hl7.org.uk/StructureDefinition/UKCore-ServiceRequest */
export function toServiceRequest(
  { submission, title, about, patient }: Referral,
  requester: FhirReference | undefined,
  response: FhirReference,
): FhirResource {
  const { reference, service, submittedAt } = submission;
  const source = sourceOf(submission, about);
  return {
    resourceType: 'ServiceRequest',
    ...(source && {
      extension: [
        {
          url: `${UK_CORE}/StructureDefinition/Extension-UKCore-SourceOfServiceRequest`,
          valueCodeableConcept: source,
        },
      ],
    }),
    identifier: [{ use: 'usual', value: reference }],
    status: 'active',
    intent: 'order',
    category: [{ coding: [{ system: SNOMED, code: '3457005', display: 'Patient referral' }] }],
    code: { text: title },
    subject: patient,
    authoredOn: submittedAt,
    ...(requester && { requester }),
    ...(service !== undefined && {
      performer: [{ type: 'HealthcareService', display: service }],
    }),
    supportingInfo: [response],
  };
}

/** Of the value set UKCore-SourceOfServiceRequest, which has no codes for friends or professions. */
function sourceOf(submission: Submission, about: string | undefined) {
  if (submission.about === 'me') {
    const coding = { system: SNOMED, code: '310434002', display: 'Self-referral to service' };
    return { coding: [coding], ...(about && { text: about }) };
  }
  return about ? { text: about } : undefined;
}

/** https://fhir.hl7.org.uk/StructureDefinition/UKCore-Task: somebody is to take up the referral. */
export function toTask(
  { submission, title, patient }: Referral,
  requester: FhirReference | undefined,
  focus: FhirReference,
): FhirResource {
  return {
    resourceType: 'Task',
    identifier: [],
    status: 'requested',
    intent: 'order',
    code: {
      coding: [
        {
          system: 'http://hl7.org/fhir/CodeSystem/task-code',
          code: 'fulfill',
          display: 'Fulfill the focal request',
        },
      ],
    },
    description: title,
    focus,
    for: patient,
    authoredOn: submission.submittedAt,
    ...(requester && { requester }),
  };
}
