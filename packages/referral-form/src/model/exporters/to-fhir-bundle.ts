import { withFhirStrings } from '@council-elements/core/fhir';
import { uuidOf } from '@council-elements/core/uuid';
import { createFormTranslate } from '../../messages/index.js';
import type { FormDefinition } from '../definition.js';
import { walk } from '../path.js';
import { readSubmissionAnswers } from '../read-submission.js';
import { toSubmission, type Submission } from '../submission.js';
import { summary } from '../summary.js';
import { toConsent } from './fhir/consent.js';
import { elementAnswers } from './fhir/element-answers.js';
import { requesterOf } from './fhir/requester.js';
import { toPatient, toServiceRequest, toTask, ukCore, type Referral } from './fhir/resources.js';
import { responseItems } from './fhir/response.js';
import type {
  FhirBundle,
  FhirBundleEntry,
  FhirOptions,
  FhirReference,
  FhirResource,
} from './fhir/types.js';
import { questionnaireUrl } from './to-fhir-questionnaire.js';

/** Of identifiers that are addresses: https://hl7.org/fhir/R4/identifier-registry.html */
const URI = 'urn:ietf:rfc:3986';

/**
 * A submission as a FHIR R4 transaction: Patient, ServiceRequest, Task, QuestionnaireResponse,
 * Consent, and whoever refers, to the profiles of UK Core.
 *
 * The `standardRef` of a question says what its answer is of the person (see the guide): a form that
 * has none gives the answers as a QuestionnaireResponse, and a Patient of whom nothing is known. The
 * same submission gives the same bundle, and each resource has an identifier under which it is
 * created once: a transaction can be sent again.
 *
 * Sources: https://hl7.org/fhir/R4/http.html#transaction, https://fhir.hl7.org.uk and PRSB's
 * hospital referral for assessment for community care
 * @param submission one that `validateAll` finds nothing wrong with; answers that do not count are
 * left out
 * @throws TypeError naming the question whose answer has no canonical form
 */
export function toFhirBundle(
  definition: FormDefinition,
  submission: Submission,
  options: FhirOptions = {},
): FhirBundle {
  const given = readSubmissionAnswers(definition, submission.answers);
  const sent = toSubmission(definition, given, submission);
  const path = walk(definition, given);
  const rows = summary(definition, given, createFormTranslate('en'));
  const answers = elementAnswers(definition, sent, rows);
  const uriOf = (resourceType: string) =>
    `urn:uuid:${uuidOf(submission.idempotencyKey, resourceType)}`;
  const to = (resourceType: string): FhirReference => ({
    reference: uriOf(resourceType),
    type: resourceType,
  });

  const about = rows.find(({ componentId }) => componentId === definition.about);
  const referral: Referral = {
    submission: sent,
    title: definition.title,
    answers,
    ...(about?.provided && { about: about.value }),
    patient: to('Patient'),
  };
  const others = sent.about === 'me' ? [] : requesterOf(answers, to('Patient'), to('Practitioner'));
  const requester = sent.about === 'me' ? 'Patient' : others.at(-1)?.resourceType;
  const by = requester === undefined ? undefined : to(requester);
  const items = responseItems(definition, path, sent);
  const response: FhirResource = {
    resourceType: 'QuestionnaireResponse',
    language: 'en',
    questionnaire: `${questionnaireUrl(definition, options)}|${definition.version}`,
    status: 'completed',
    subject: to('Patient'),
    authored: sent.submittedAt,
    ...(by && { author: by, source: by }),
    ...(items.length > 0 && { item: items }),
  };
  const consent = toConsent(referral, to('QuestionnaireResponse'));
  const resources = [
    toPatient(referral),
    ...others,
    response,
    toServiceRequest(referral, by, to('QuestionnaireResponse')),
    toTask(referral, by, to('ServiceRequest')),
    ...(consent ? [consent] : []),
  ];
  return withFhirStrings({
    resourceType: 'Bundle',
    type: 'transaction',
    identifier: { system: URI, value: uriOf('Bundle') },
    timestamp: sent.submittedAt,
    entry: resources.map((resource) => entryOf(resource, uriOf(resource.resourceType))),
  });
}

function entryOf(resource: FhirResource, uri: string): FhirBundleEntry {
  const { resourceType, ...elements } = resource;
  const own = { system: URI, value: uri };
  const others: readonly unknown[] = Array.isArray(resource['identifier'])
    ? resource['identifier']
    : [];
  return {
    fullUrl: uri,
    resource: {
      resourceType,
      meta: ukCore(resourceType),
      ...elements,
      identifier: resourceType === 'QuestionnaireResponse' ? own : [own, ...others],
    },
    request: { method: 'POST', url: resourceType, ifNoneExist: `identifier=${URI}|${uri}` },
  };
}
