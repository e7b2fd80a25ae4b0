import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reablementReferral as form } from '../../definitions/reablement-referral.js';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { Answers } from '../answers.js';
import { toSubmission } from '../submission.js';
import type { FhirResource } from './fhir/types.js';
import { toFhirBundle } from './to-fhir-bundle.js';
import { toFhirQuestionnaire } from './to-fhir-questionnaire.js';

const DETAILS = {
  reference: 'CDFG-3467',
  idempotencyKey: '0d5c3f0e-6a0b-4d0e-9d2e-0b9a3f1c2d4e',
  submittedAt: '2026-03-10T09:00:00+00:00',
  service: 'Home first',
};

const answers: Answers = {
  about: 'professional',
  consent: 'yes',
  'consent-reason': 'Because',
  'referrer-name': { first: 'Sam', last: 'Jones' },
  relationship: 'child',
  'job-title': 'Nurse',
  organisation: 'Aber General',
  'referrer-phone': '01632 960 001',
  'referrer-email': 'sam@example.com',
  'person-name': { first: 'Mair', last: 'Evans' },
  'birth-date': { day: '2', month: '1', year: '1941' },
  'nhs-number-known': 'yes',
  'nhs-number': '999 000 0018',
  'home-address': { line1: '1 High Street', town: 'Aber', county: 'Gwynedd', postcode: 'sa11aa' },
  'contact-ways': ['phone', 'email'],
  phone: '01632 960 002',
  email: 'mair@example.com',
  'help-needed': ['stairs', 'meals'],
  'in-hospital': 'yes',
  hospital: 'General',
  'discharge-date': { day: '1', month: '4', year: '2026' },
  'what-matters': 'My garden',
  'lives-alone': 'yes',
  risks: ['none'],
  'gp-practice': 'Aber surgery',
  declaration: 'yes',
};

function bundleOf(more: Answers = {}) {
  return toFhirBundle(form, toSubmission(form, { ...answers, ...more }, DETAILS));
}

function resourceOf(bundle: ReturnType<typeof bundleOf>, resourceType: string): FhirResource {
  const entry = bundle.entry.find(({ resource }) => resource.resourceType === resourceType);
  assert.ok(entry, resourceType);
  return entry.resource;
}

const typesOf = (bundle: ReturnType<typeof bundleOf>) =>
  bundle.entry.map(({ resource }) => resource.resourceType);

describe('toFhirBundle', () => {
  it('is a transaction by FHIR’s own definitions', () => {
    for (const about of ['me', 'someone-else', 'professional']) {
      for (const consent of ['yes', 'no', 'lacks-capacity', 'not-asked']) {
        assertFhir(bundleOf({ about, consent }));
      }
    }
  });

  it('would not be one with a resource that is wrong', () => {
    const { entry, ...bundle } = bundleOf();
    const wrong = (resourceType: string, elements: object) => ({
      ...bundle,
      entry: entry.map((one) =>
        one.resource.resourceType === resourceType
          ? { ...one, resource: { ...one.resource, ...elements } }
          : one,
      ),
    });
    assert.throws(() => assertFhir(wrong('Task', { status: 'sent' })), /status/);
    assert.throws(() => assertFhir(wrong('Task', { intent: undefined })), /intent/);
    assert.throws(() => assertFhir(wrong('Patient', { birthDate: '2 January 1941' })), /birthDate/);
    assert.throws(() => assertFhir(wrong('Consent', { policyRule: undefined })), /ppc-1/);
    assert.throws(
      () => assertFhir({ ...bundle, entry: [{ resource: entry[0]?.resource }] }),
      /bdl-3/,
    );
  });

  it('has who the referral is about as a Patient of UK Core', () => {
    const patient = resourceOf(bundleOf(), 'Patient');
    assert.deepEqual(patient['meta'], {
      profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient'],
    });
    assert.deepEqual(patient['name'], [
      { use: 'official', text: 'Mair Evans', family: 'Evans', given: ['Mair'] },
    ]);
    assert.equal(patient['birthDate'], '1941-01-02');
    assert.deepEqual(patient['telecom'], [
      { system: 'email', value: 'mair@example.com' },
      { system: 'phone', value: '01632960002' },
    ]);
    assert.deepEqual(patient['address'], [
      {
        use: 'home',
        text: '1 High Street\nAber\nGwynedd\nSA1 1AA',
        line: ['1 High Street'],
        city: 'Aber',
        district: 'Gwynedd',
        postalCode: 'SA1 1AA',
      },
    ]);
    assert.deepEqual(patient['generalPractitioner'], [{ display: 'Aber surgery' }]);
  });

  it('says that an NHS number that was typed is not traced', () => {
    const text = JSON.stringify(resourceOf(bundleOf(), 'Patient')['identifier']);
    assert.match(text, /"system":"https:\/\/fhir.nhs.uk\/Id\/nhs-number","value":"9990000018"/);
    assert.match(text, /NHSNumberVerificationStatusEngland","code":"02"/);
    const without = resourceOf(bundleOf({ 'nhs-number-known': 'no' }), 'Patient');
    assert.doesNotMatch(JSON.stringify(without), /nhs-number/);
  });

  it('has whoever refers as what they are', () => {
    assert.deepEqual(typesOf(bundleOf({ about: 'me' })), [
      'Patient',
      'QuestionnaireResponse',
      'ServiceRequest',
      'Task',
      'Consent',
    ]);
    const relative = bundleOf({ about: 'someone-else' });
    assert.deepEqual(resourceOf(relative, 'RelatedPerson')['relationship'], [
      { text: 'I’m their son or daughter' },
    ]);
    assert.deepEqual(
      resourceOf(relative, 'ServiceRequest')['requester'],
      resourceOf(relative, 'Task')['requester'],
    );
    const role = resourceOf(bundleOf(), 'PractitionerRole');
    assert.deepEqual(role['organization'], { display: 'Aber General' });
    assert.deepEqual(role['code'], [{ text: 'Nurse' }]);
  });

  it('knows agreement, refusal, and that neither was given', () => {
    const status = (more: Answers) => resourceOf(bundleOf(more), 'Consent')['status'];
    assert.equal(status({ about: 'me' }), 'active');
    assert.equal(status({ consent: 'yes' }), 'active');
    assert.equal(status({ consent: 'no' }), 'rejected');
    assert.equal(status({ consent: 'lacks-capacity' }), 'draft');
    assert.equal(status({ consent: 'not-asked' }), 'draft');
    const best = resourceOf(bundleOf({ consent: 'lacks-capacity' }), 'Consent');
    assert.match(JSON.stringify(best['policyRule']), /best interests/);
    assert.equal(best['provision'], undefined);
    assert.equal(best['performer'], undefined);
  });

  it('refers within itself only, and answers the Questionnaire', () => {
    const bundle = bundleOf();
    const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    assert.equal(urls.size, bundle.entry.length);
    const references = JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g);
    for (const [, reference = ''] of references) assert.ok(urls.has(reference), reference);
    const { url, version } = toFhirQuestionnaire(form);
    const response = resourceOf(bundle, 'QuestionnaireResponse');
    assert.equal(response['questionnaire'], `${url}|${version}`);
  });

  it('is the same for the same submission, and created once', () => {
    assert.deepEqual(bundleOf(), bundleOf());
    for (const { fullUrl, request, resource } of bundleOf().entry) {
      assert.equal(request.ifNoneExist, `identifier=urn:ietf:rfc:3986|${fullUrl}`);
      assert.ok(JSON.stringify(resource['identifier']).includes(fullUrl));
    }
  });

  it('leaves out what does not count', () => {
    const submission = toSubmission(form, { ...answers, about: 'me' }, DETAILS);
    const forged = {
      ...submission,
      answers: { ...submission.answers, relationship: 'child', x: 'y' },
    };
    assert.deepEqual(toFhirBundle(form, forged), toFhirBundle(form, submission));
  });

  it('is right whatever is answered, and has every answer', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (given) => {
        const submission = toSubmission(form, given, DETAILS);
        const bundle = toFhirBundle(form, submission);
        assertFhir(bundle);
        const response = JSON.stringify(resourceOf(bundle, 'QuestionnaireResponse'));
        for (const id of Object.keys(submission.answers)) {
          assert.ok(response.includes(`"linkId":"${id}"`), id);
        }
      }),
      { numRuns: 50 },
    );
  });
});
