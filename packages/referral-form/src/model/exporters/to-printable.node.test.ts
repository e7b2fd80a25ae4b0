import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFormTranslate } from '../../messages/index.js';
import { smallForm } from '../../testing/small-form.js';
import { toSubmission } from '../submission.js';
import { toPrintable } from './to-printable.js';

const answers = {
  name: { first: 'Siân', last: 'Rees' },
  birth: { day: '27', month: 'mar', year: '1941' },
  pets: 'no',
  help: 'One\r\nTwo',
};

const details = {
  reference: 'CDFG-3467',
  idempotencyKey: 'k',
  submittedAt: '2026-03-10T09:00:00Z',
};

describe('toPrintable', () => {
  const t = createFormTranslate('en');

  it('has the answers in words under the headings of their sections', () => {
    const { title, reference, sections } = toPrintable(smallForm, answers, t);
    assert.equal(title, 'Ask for help');
    assert.equal(reference, undefined);
    assert.deepEqual(sections[0]?.heading, 'About you');
    const [name, birth] = sections[0]?.rows ?? [];
    assert.deepEqual(name, {
      pageId: 'name',
      componentId: 'name',
      label: 'Name',
      lines: ['Siân Rees'],
      provided: true,
    });
    assert.deepEqual(birth?.lines, ['27 March 1941']);
  });

  it('prints a submission as it prints its answers, with where it was sent', () => {
    const printed = toPrintable(smallForm, toSubmission(smallForm, answers, details), t);
    assert.equal(printed.reference, 'CDFG-3467');
    assert.equal(printed.submittedAt, '2026-03-10T09:00:00Z');
    assert.deepEqual(printed.sections, toPrintable(smallForm, answers, t).sections);
  });

  it('says what is not provided', () => {
    const [row] = toPrintable(smallForm, {}, t).sections.flatMap(({ rows }) => rows);
    assert.deepEqual(row?.lines, ['Not provided']);
    assert.equal(row?.provided, false);
  });

  it('speaks Welsh', () => {
    const [row] = toPrintable(smallForm, {}, createFormTranslate('cy')).sections.flatMap(
      ({ rows }) => rows,
    );
    assert.deepEqual(row?.lines, [createFormTranslate('cy')('notProvided')]);
  });
});
