import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { reablementReferral as form } from '../../definitions/reablement-referral.js';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { smallForm } from '../../testing/small-form.js';
import { toSubmission, type Submission } from '../submission.js';
import { toCsv } from './to-csv.js';

const sent: Submission = {
  form: { id: 'small', version: '1' },
  reference: 'CDFG-3467',
  idempotencyKey: 'k',
  submittedAt: '2026-03-10T09:00:00Z',
  answers: {},
};

function rowsOf(answers: Submission['answers'], definition = smallForm): Record<string, string>[] {
  return parse(toCsv(definition, [{ ...sent, answers }]), { columns: true });
}

describe('toCsv', () => {
  it('has a row for each submission under the ids of the questions', () => {
    const [header, ...rows] = toCsv(smallForm, [sent, sent]).trimEnd().split('\r\n');
    assert.equal(rows.length, 2);
    assert.match(header ?? '', /^submission\.reference,submission\.submittedAt,/);
    assert.match(header ?? '', /,name\.first,name\.last,birth,/);
  });

  it('gives the values that were sent', () => {
    const [row] = rowsOf({
      name: { first: 'Siân', last: 'Rees' },
      birth: '1941-03-27',
      pets: true,
    });
    assert.equal(row?.['submission.reference'], 'CDFG-3467');
    assert.equal(row?.['name.first'], 'Siân');
    assert.equal(row?.['birth'], '1941-03-27');
    assert.equal(row?.['pets'], 'yes');
  });

  it('joins several values, and loses none of an earlier version', () => {
    const [row] = rowsOf({ retired: ['a', 'b'] });
    assert.equal(row?.['retired'], 'a; b');
  });

  it('runs nothing in a spreadsheet', () => {
    const [row] = rowsOf({ name: { first: '=HYPERLINK("x")', last: '@SUM(1)' } });
    assert.equal(row?.['name.first'], `'=HYPERLINK("x")`);
    assert.equal(row?.['name.last'], `'@SUM(1)`);
  });

  it('is read back by a CSV reader, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnswers(form), { maxLength: 3 }), (many) => {
        const submissions = many.map((answers) => toSubmission(form, answers, sent));
        const rows: string[][] = parse(toCsv(form, submissions));
        assert.equal(rows.length, many.length + 1);
        const [header = []] = rows;
        assert.equal(new Set(header).size, header.length);
        for (const [index, { answers }] of submissions.entries()) {
          const cell = rows[index + 1]?.[header.indexOf('what-matters')];
          const wanted = String(answers['what-matters']);
          assert.ok(cell === wanted || cell === `'${wanted}`);
        }
      }),
      { numRuns: 30 },
    );
  });
});
