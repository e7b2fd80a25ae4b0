import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ukCore } from '../definition-parts/uk-core.js';
import { createFormTranslate } from '../messages/index.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import type { FormDefinition } from './definition.js';
import {
  fitAnswers,
  readPage,
  readSubmissionAnswers,
  summary,
  toCsv,
  toFhirBundle,
  toSubmission,
} from './index.js';

const definition: FormDefinition = {
  id: 'f',
  version: '1',
  title: 'F',
  pages: [
    {
      id: 'home',
      path: 'home',
      components: [
        {
          type: 'address',
          id: 'home',
          label: 'What is your address?',
          standardRef: ukCore('Patient.address'),
        },
      ],
    },
  ],
};
const read = (uprn: string) =>
  readPage(
    definition,
    'home',
    new URLSearchParams({
      'home-line1': '1 High Street',
      'home-town': 'Aberwyle',
      'home-postcode': 'sw1a1aa',
      'home-uprn': uprn,
    }),
  );
const details = {
  reference: 'H7KX-3MQT',
  idempotencyKey: '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a',
  submittedAt: '2026-02-03T10:00:00.000Z',
};

describe('the UPRN of an address', () => {
  const answers = read('100023336956');
  const submission = toSubmission(definition, answers, details);

  it('is kept and sent, and not shown', () => {
    assert.deepEqual(fitAnswers(definition, answers), answers);
    assert.deepEqual(submission.answers['home'], {
      line1: '1 High Street',
      town: 'Aberwyle',
      postcode: 'SW1A 1AA',
      uprn: '100023336956',
    });
    const again = readSubmissionAnswers(definition, submission.answers);
    assert.deepEqual(toSubmission(definition, again, details), submission);
    const [row] = summary(definition, answers, createFormTranslate('en'));
    assert.equal(row?.value, '1 High Street\nAberwyle\nsw1a1aa');
  });

  it('is nothing but digits', () => {
    for (const uprn of ['', '12a', '1234567890123', '<b>']) {
      assert.ok(!Object.hasOwn(Object(read(uprn)['home']), 'uprn'), uprn);
    }
    const home = { line1: 'a', uprn: ['1'] };
    assert.ok(!Object.hasOwn(Object(fitAnswers(definition, { home })['home']), 'uprn'));
  });

  it('has a column in a spreadsheet', () => {
    assert.match(toCsv(definition, [submission]), /home\.postcode,home\.uprn\r\n.*,100023336956/);
  });

  it('is UK Core’s AddressKey in FHIR', () => {
    const bundle = toFhirBundle(definition, submission);
    assertFhir(bundle);
    const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient');
    const text = JSON.stringify(patient?.resource['address']);
    assert.match(text, /Extension-UKCore-AddressKey/);
    // The type is a Coding, not a CodeableConcept: the extension's own definition.
    assert.match(text, /"valueCoding":\{"system":"[^"]*UKCore-AddressKeyType","code":"UPRN"\}/);
    assert.match(text, /"valueString":"100023336956"/);
  });
});
