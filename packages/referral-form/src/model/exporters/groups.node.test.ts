import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copyOf } from '../../copy.js';
import { createFormTranslate } from '../../messages/index.js';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { enabledItems } from '../../testing/enabled-items.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { groupForm as form, someone } from '../../testing/group-form.js';
import type { Answers } from '../answers.js';
import { isQuestion } from '../fields.js';
import { walk } from '../path.js';
import { toSubmission } from '../submission.js';
import { responseItems } from './fhir/response.js';
import { toCsv } from './to-csv.js';
import { toFhirBundle } from './to-fhir-bundle.js';
import { toFhirQuestionnaire } from './to-fhir-questionnaire.js';
import { toNotify } from './to-notify.js';

const t = createFormTranslate('en');
const answers = {
  alone: 'no',
  people: [someone('Siân'), someone('Rhys', 'partner')],
  medicines: [],
};
const submit = (given: Answers) =>
  toSubmission(form, given, {
    reference: 'CDFG-3467',
    idempotencyKey: '0d5c3f0e-6a0b-4d0e-9d2e-0b9a3f1c2d4e',
    submittedAt: '2026-03-10T09:00:00Z',
  });

describe('a page that repeats, as other systems see it', () => {
  it('is columns for each item, as many as were given', () => {
    const alone = { alone: 'yes', medicines: [{ medicine: 'Aspirin', dose: '' }], pharmacy: 'B' };
    const lines = toCsv(form, [submit(answers), submit(alone)])
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    const [header = '', first = '', second = ''] = lines.map((line) =>
      line.split(',').slice(5).join(','),
    );
    assert.equal(
      header,
      'alone,people.1.person-name.first,people.1.person-name.last,people.1.relationship,' +
        'people.2.person-name.first,people.2.person-name.last,people.2.relationship,' +
        'space,medicines.1.medicine,medicines.1.dose,pharmacy',
    );
    assert.equal(first, 'no,Siân,Rees,child,Rhys,Rees,partner,,,,');
    assert.equal(second, 'yes,,,,,,,,Aspirin,,B');
  });

  it('is printed, kept and sent by Notify item by item', () => {
    const text = copyOf(form, answers, t);
    assert.ok(
      text.includes('Person 1\n\nName\n  Siân Rees\n\nRelationship\n  Child\n\nPerson 2\n'),
    );
    const values = toNotify(form, submit(answers), t);
    assert.deepEqual(values['people'], [
      'Person 1: Siân Rees, Child',
      'Person 2: Rhys Rees, Partner',
    ]);
    assert.deepEqual(values['medicines'], []);
    assert.match(String(values['answers']), /Person 2\n\nName\nRhys Rees/);
  });

  it('is a group of FHIR that repeats', () => {
    const questionnaire = toFhirQuestionnaire(form);
    assertFhir(questionnaire);
    const [home, medicines] = questionnaire.item;
    const people = home?.item?.[1]?.item?.[0];
    assert.deepEqual(
      [people?.linkId, people?.type, people?.repeats, people?.required, people?.text],
      ['people', 'group', true, true, 'Person'],
    );
    assert.equal(medicines?.item?.[0]?.required, undefined);
    assertFhir(toFhirBundle(form, submit(answers)));
    const items = responseItems(form, walk(form, answers), submit(answers));
    const given = items[0]?.item?.[1]?.item ?? [];
    assert.deepEqual(
      given.map(({ linkId, text, item }) => [linkId, text, item?.map((one) => one.linkId)]),
      [
        ['people', 'Person', ['person-name', 'relationship']],
        ['people', 'Person', ['person-name', 'relationship']],
      ],
    );
  });

  it('is counted by FHIR’s conditions as by ours', () => {
    const count = (operator: 'lessThan' | 'moreThan' | 'equals' | 'notEquals', value: number) =>
      ({ component: 'people', operator, value }) as const;
    const conditions = [
      count('moreThan', 2),
      count('lessThan', 1),
      count('equals', 2),
      count('equals', 0),
      count('notEquals', 2),
      { component: 'people', operator: 'isAnswered' } as const,
      { not: count('moreThan', 1) },
    ];
    for (const crowded of conditions) {
      const counted = { ...form, conditions: { ...form.conditions, crowded } };
      const questionnaire = toFhirQuestionnaire(counted);
      assertFhir(questionnaire);
      fc.assert(
        fc.property(arbitraryAnswers(counted), (given) => {
          const path = walk(counted, given);
          const item = responseItems(counted, path, toSubmission(counted, given, submit(answers)));
          const enabled = enabledItems(questionnaire, {
            resourceType: 'QuestionnaireResponse',
            item,
          });
          const asked = path.steps.flatMap(({ components }) => components.filter(isQuestion));
          for (const { id } of form.pages.flatMap(({ components }) => components)) {
            assert.equal(
              enabled.has(id),
              asked.some((one) => one.id === id),
              id,
            );
          }
        }),
        { numRuns: 20 },
      );
    }
  });
});
