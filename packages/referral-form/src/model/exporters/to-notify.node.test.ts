import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reablementReferral as form } from '../../definitions/reablement-referral.js';
import { createFormTranslate } from '../../messages/index.js';
import { arbitraryAnswers } from '../../testing/arbitrary-answers.js';
import { smallForm } from '../../testing/small-form.js';
import type { FormDefinition } from '../definition.js';
import { questionsOf } from '../questions.js';
import { toSubmission, type Submission } from '../submission.js';
import { escapeNotify } from './notify-markdown.js';
import { toNotify } from './to-notify.js';

const t = createFormTranslate('en');

const details = {
  reference: 'CDFG-3467',
  idempotencyKey: 'k',
  submittedAt: '2026-03-10T09:00:00Z',
};

const sent: Submission = {
  ...details,
  form: { id: 'small', version: '1' },
  answers: { name: { first: '# Siân', last: '[Rees](https://example.com)' }, birth: '1941-03-27' },
};

const plain = (text: string) => text.replaceAll('\u2060', '');

/** What begins a block in Notify's Markdown, at the start of a line. */
const BLOCK = /^ *(#|[•*-]|\d+\.|\^|=|_|`|~|\||\[|qr\s*:)/im;

/** What begins a link within a line. */
const LINK = /\]\s*[[(]|https?:\/\//i;

describe('escapeNotify', () => {
  it('leaves words as they are', () => {
    for (const text of [
      'Mair’s garden (at the back)',
      '01632 960 001',
      '+44 808 157 0192',
      'A - b',
    ]) {
      assert.equal(escapeNotify(text), text);
    }
  });

  it('makes nothing of markup, and loses none of it', () => {
    const cases = [
      '# Heading',
      'a\n# Heading',
      'a\r# Heading',
      'a\u2028# Heading',
      'Heading\n===',
      '  * item',
      '• item',
      '1. item',
      '^ inset',
      '---',
      '***',
      '| a | b |\n|---|---|',
      'a | b\n:-- | --',
      '```\ncode',
      '[a]: https://example.com',
      'QR: https://example.com',
    ];
    for (const text of cases) {
      assert.doesNotMatch(escapeNotify(text), BLOCK, text);
      assert.equal(plain(escapeNotify(text)), text.replace(/\r|\u2028/g, '\n'));
    }
    for (const text of ['[a](https://example.com)', '[a] [b]', 'see HTTPS://example.com']) {
      assert.doesNotMatch(escapeNotify(text), LINK, text);
    }
  });

  it('breaks references to characters, which Notify reads before Markdown', () => {
    assert.doesNotMatch(escapeNotify('&#35; Heading &lbrack;'), /&#?\w+;/);
    assert.equal(escapeNotify('Fish & chips; tea'), 'Fish & chips; tea');
  });
});

describe('toNotify', () => {
  it('has a value for every question, in words', () => {
    const values = toNotify(smallForm, sent, t);
    for (const { component } of questionsOf(smallForm)) {
      assert.notEqual(values[component.id], undefined, component.id);
    }
    assert.equal(values['reference'], 'CDFG-3467');
    assert.equal(values['form'], 'Ask for help');
    assert.equal(values['birth'], '27 March 1941');
  });

  it('has all answers as one text, with headings of ours only', () => {
    const text = String(toNotify(smallForm, sent, t)['answers']);
    assert.match(text, /^# About you\n\nName\n/);
    assert.match(text, /Date of birth\n27 March 1941/);
    assert.deepEqual(text.match(/^ *#.*$/gm), ['# About you']);
    assert.doesNotMatch(text, LINK);
  });

  it('has checkboxes as a list, and what was not asked as nothing', () => {
    const values = toNotify(
      form,
      { ...sent, answers: { about: 'me', 'help-needed': ['stairs', 'meals'] } },
      t,
    );
    assert.deepEqual(values['help-needed'], ['Making meals and drinks', 'Using the stairs']);
    assert.equal(values['consent'], '');
    assert.deepEqual(values['contact-ways'], ['Not provided']);
  });

  it('says which question Notify would take for another', () => {
    const page = { id: 'p', path: 'p' };
    const clash = (id: string): FormDefinition => ({
      id: 'f',
      version: '1',
      title: 'F',
      pages: [
        {
          ...page,
          components: [
            { type: 'text', id, label: 'L' },
            { type: 'text', id: 'first-name', label: 'L' },
          ],
        },
      ],
    });
    assert.throws(() => toNotify(clash('Reference'), sent, t), /"Reference"/);
    assert.throws(() => toNotify(clash('firstName'), sent, t), /"first-name"/);
  });

  it('refuses more than an email holds', () => {
    const story = 'x'.repeat(2_000_000);
    const long = { ...sent, answers: { ...sent.answers, name: { first: story, last: 'R' } } };
    assert.throws(() => toNotify(smallForm, long, t), /2000000 bytes/);
  });

  it('has no markup of what was typed, whatever is answered', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (answers) => {
        const values = toNotify(form, toSubmission(form, answers, details), t);
        for (const { component } of questionsOf(form)) {
          const value = [values[component.id] ?? []].flat().join('\n');
          assert.doesNotMatch(value, BLOCK);
          assert.doesNotMatch(value, LINK);
        }
      }),
      { numRuns: 100 },
    );
  });
});
