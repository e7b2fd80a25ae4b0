import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ukCore } from '../definition-parts/uk-core.js';
import { createFormTranslate } from '../messages/index.js';
import type { FormDefinition } from './definition.js';
import {
  readPage,
  summary,
  toCsv,
  toFhirBundle,
  toFhirQuestionnaire,
  toSubmission,
  validateAll,
} from './index.js';

const definition: FormDefinition = {
  id: 'f',
  version: '1',
  title: 'F',
  pages: [
    {
      id: 'name',
      path: 'name',
      components: [
        {
          type: 'name',
          id: 'name',
          label: 'What is your name?',
          middle: true,
          standardRef: ukCore('Patient.name'),
        },
      ],
    },
  ],
};
const posted = new URLSearchParams({
  'name-first': 'Siân',
  'name-middle': ' Mair Eluned ',
  'name-last': 'Rees',
});
const answers = readPage(definition, 'name', posted);
const submission = toSubmission(definition, answers, {
  reference: 'H7KX-3MQT',
  idempotencyKey: '6c4f7f5e-3b1a-4c7e-9a55-0f7d2f3c1b2a',
  submittedAt: '2026-02-03T10:00:00.000Z',
});

describe('a name with middle names', () => {
  it('is between the first and the last, in words and in what is sent', () => {
    const [row] = summary(definition, answers, createFormTranslate('en'));
    assert.equal(row?.value, 'Siân Mair Eluned Rees');
    assert.deepEqual(submission.answers, {
      name: { first: 'Siân', middle: 'Mair Eluned', last: 'Rees' },
    });
    const [header, values] = toCsv(definition, [submission]).split('\r\n');
    assert.match(header ?? '', /name\.first,name\.middle,name\.last$/);
    assert.match(values ?? '', /Siân,Mair Eluned,Rees$/);
  });

  it('can have none', () => {
    const without = { name: { first: 'Siân', middle: '', last: 'Rees' } };
    assert.deepEqual(validateAll(definition, without, 'en'), []);
    const [row] = summary(definition, without, createFormTranslate('en'));
    assert.equal(row?.value, 'Siân Rees');
  });

  it('is a given name in FHIR, which the Questionnaire does not require', () => {
    const bundle = toFhirBundle(definition, submission);
    const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient');
    assert.deepEqual(patient?.resource['name'], [
      {
        use: 'official',
        text: 'Siân Mair Eluned Rees',
        family: 'Rees',
        given: ['Siân', 'Mair Eluned'],
      },
    ]);
    const [name] = toFhirQuestionnaire(definition).item[0]?.item ?? [];
    assert.deepEqual(
      name?.item?.map(({ text, required }) => [text, required]),
      [
        ['First name', true],
        ['Middle names', undefined],
        ['Last name', true],
      ],
    );
  });
});
