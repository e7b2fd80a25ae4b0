import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reablementReferral } from '../definitions/reablement-referral.js';
import { createFormTranslate } from '../messages/index.js';
import type { Answers } from './answers.js';
import type { FormDefinition } from './definition.js';
import { readSubmissionAnswers } from './read-submission.js';
import { createReference, REFERENCE_ALPHABET } from './reference.js';
import { toSubmission } from './submission.js';
import { summary } from './summary.js';

const answers: Answers = {
  about: 'me',
  consent: 'yes',
  'person-name': { first: ' Mair ', last: 'Evans' },
  'birth-date': { day: '2', month: 'jan', year: '1941' },
  'nhs-number-known': 'yes',
  'nhs-number': '999-000-0018',
  'home-address': {
    line1: '1 High Street',
    line2: '',
    town: 'Aber',
    county: '',
    postcode: 'sa11aa',
  },
  'contact-ways': ['phone', 'letter'],
  phone: '01632 960 001',
  'help-needed': ['stairs', 'washing'],
  'in-hospital': 'no',
  'gp-practice': '',
  declaration: 'yes',
};

const rowsIn = (language: string) =>
  new Map(
    summary(reablementReferral, answers, createFormTranslate(language)).map((row) => [
      row.componentId,
      row,
    ]),
  );

describe('summary', () => {
  it('puts answers in words, in the order of the form', () => {
    const rows = rowsIn('en');
    const value = (id: string) => rows.get(id)?.value;
    assert.equal(value('about'), 'Me');
    assert.equal(value('person-name'), 'Mair Evans');
    assert.equal(value('birth-date'), '2 January 1941');
    assert.equal(value('nhs-number'), '999\u00a0000\u00a00018');
    assert.equal(value('home-address'), '1 High Street\nAber\nsa11aa');
    assert.equal(value('help-needed'), 'Washing\nUsing the stairs');
    assert.equal(value('in-hospital'), 'No');
    assert.equal(value('declaration'), 'Confirmed');
    assert.equal(rows.get('birth-date')?.label, 'Date of birth');
    assert.equal(rows.get('birth-date')?.pageId, 'date-of-birth');
    assert.equal(rows.get('birth-date')?.section?.title, 'Personal details');
  });

  it('says “Not provided”, and leaves out what is not asked', () => {
    const rows = rowsIn('en');
    assert.equal(rows.get('gp-practice')?.value, 'Not provided');
    assert.equal(rows.get('gp-practice')?.provided, false);
    assert.equal(rows.has('consent'), false);
    assert.equal(rows.has('email'), false);
  });

  it('is in Welsh', () => {
    const rows = rowsIn('cy');
    assert.equal(rows.get('birth-date')?.value, '2 Ionawr 1941');
    assert.equal(rows.get('in-hospital')?.value, 'Nac ydw');
    assert.equal(rows.get('gp-practice')?.value, 'Heb ei ddarparu');
    assert.equal(rows.get('help-needed')?.value, 'Ymolchi\nDefnyddio’r grisiau');
  });
});

describe('toSubmission', () => {
  const details = {
    reference: 'ABCD-1234',
    idempotencyKey: 'key',
    submittedAt: '2026-03-10T09:00:00Z',
  };

  it('has only the answers that count, in canonical form', () => {
    assert.deepEqual(toSubmission(reablementReferral, answers, details), {
      form: { id: 'reablement-referral', version: '1' },
      ...details,
      about: 'me',
      answers: {
        about: 'me',
        'person-name': { first: 'Mair', last: 'Evans' },
        'birth-date': '1941-01-02',
        'nhs-number-known': true,
        'nhs-number': '9990000018',
        'home-address': { line1: '1 High Street', town: 'Aber', postcode: 'SA1 1AA' },
        'contact-ways': ['phone', 'letter'],
        phone: '01632960001',
        'help-needed': ['stairs', 'washing'],
        'in-hospital': false,
        declaration: true,
      },
    });
  });

  it('has a month as a month, and is read as it was typed', () => {
    const form: FormDefinition = {
      id: 'form',
      version: '1',
      title: 'Form',
      pages: [
        {
          id: 'fall',
          path: 'fall',
          components: [{ type: 'date', id: 'fall', label: 'Fall', parts: 'monthYear' }],
        },
      ],
    };
    const typed = { fall: { month: 'Medi', year: '2026' } };
    const submission = toSubmission(form, typed, details);
    assert.deepEqual(submission.answers, { fall: '2026-09' });
    assert.deepEqual(readSubmissionAnswers(form, submission.answers), {
      fall: { month: '09', year: '2026' },
    });
    const [row] = summary(form, typed, createFormTranslate('cy'));
    assert.equal(row?.value, 'Medi 2026');
  });

  it('names the answer that it cannot send', () => {
    const wrong = { ...answers, 'birth-date': { day: '31', month: '2', year: '1941' } };
    assert.throws(
      () => toSubmission(reablementReferral, wrong, details),
      /"birth-date" is no date/,
    );
  });
});

describe('createReference', () => {
  it('is two groups of four that cannot be misread', () => {
    const pattern = new RegExp(`^[${REFERENCE_ALPHABET}]{4}-[${REFERENCE_ALPHABET}]{4}$`);
    const references = Array.from({ length: 500 }, createReference);
    for (const reference of references) assert.match(reference, pattern);
    assert.equal(new Set(references).size, references.length);
    assert.doesNotMatch(REFERENCE_ALPHABET, /[AEIOU0158BLSZ2V]/);
  });
});
