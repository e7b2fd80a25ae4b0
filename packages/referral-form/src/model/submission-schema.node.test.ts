import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { reablementReferral as form } from '../definitions/reablement-referral.js';
import { arbitraryAnswers } from '../testing/arbitrary-answers.js';
import { toSubmission } from './submission.js';

const schema = JSON.parse(
  readFileSync(new URL('../../submission.schema.json', import.meta.url), 'utf8'),
) as object;

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const details = {
  reference: 'CDFG-3467',
  idempotencyKey: 'k',
  submittedAt: '2026-03-10T09:00:00Z',
  service: 'home-first',
};

describe('the schema of submissions', () => {
  it('is kept by what is sent, whatever is answered', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (answers) => {
        const submission: unknown = JSON.parse(
          JSON.stringify(toSubmission(form, answers, details)),
        );
        assert.ok(validate(submission), ajv.errorsText(validate.errors));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is none', () => {
    const sent = { ...details, form: { id: 'f', version: '1' }, answers: { a: 'x' } };
    assert.ok(validate(sent));
    const { reference: _, ...anonymous } = sent;
    const wrong: unknown[] = [
      anonymous,
      { ...sent, submittedAt: 'yesterday' },
      { ...sent, form: { id: 'f' } },
      { ...sent, more: 1 },
      { ...sent, answers: { a: '' } },
      { ...sent, answers: { a: null } },
      { ...sent, answers: { a: [] } },
      { ...sent, answers: { a: { b: 1 } } },
      { ...sent, answers: { 'not an id': 'x' } },
    ];
    for (const one of wrong) assert.equal(validate(one), false, JSON.stringify(one));
  });
});
