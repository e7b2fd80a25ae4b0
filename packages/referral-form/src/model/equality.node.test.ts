import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFormTranslate } from '../messages/index.js';
import { delivered, pageAt, pathOf, startState } from '../state.js';
import { stateFrom } from '../way.js';
import { arbitraryAnswers } from '../testing/arbitrary-answers.js';
import { arbitraryForms } from '../testing/arbitrary-forms.js';
import { equalityForm as form } from '../testing/equality-form.js';
import type { Answers } from './answers.js';
import type { Equality, FormDefinition } from './definition.js';
import { equalityFor, equalityForm } from './equality.js';
import { toEqualitySubmission } from './equality-submission.js';
import { toCsv } from './exporters/to-csv.js';
import { toFhirBundle } from './exporters/to-fhir-bundle.js';
import { toFhirQuestionnaire } from './exporters/to-fhir-questionnaire.js';
import { toNotify } from './exporters/to-notify.js';
import { toPrintable } from './exporters/to-printable.js';
import { questionsOf } from './questions.js';
import { createJourney } from './journey.js';
import { lintForm } from './lint.js';
import { readDefinition } from './read-definition.js';
import { toSubmission } from './submission.js';
import { summary } from './summary.js';
import { validateAll } from './validate.js';

const details = {
  reference: 'R',
  idempotencyKey: 'key-key-key',
  submittedAt: '2026-03-01T09:30:00Z',
};
const equality = form.equality!;
const withEquality = (changes: Partial<Equality>): FormDefinition => ({
  ...form,
  equality: { ...equality, ...changes },
});
const rulesOf = (definition: FormDefinition) =>
  lintForm(definition)
    .filter(({ path }) => path.startsWith('/equality'))
    .map(({ path, rule }) => `${path} ${rule}`);

describe('equality questions', () => {
  it('are a form of their own, in which nothing has to be answered', () => {
    const questions = equalityForm(form)!;
    assert.equal(equalityForm(form), questions);
    assert.ok(questionsOf(questions).every(({ component }) => component.optional === true));
    assert.deepEqual(validateAll(questions, { wants: 'yes', religion: 'other' }, 'en'), []);
    const { equality: _, ...without } = form;
    assert.equal(equalityForm(without), undefined);
  });

  it('are for those whom the form says, by the answers that count', () => {
    assert.ok(equalityFor(form, { pets: 'yes' }));
    assert.equal(equalityFor(form, { pets: 'no' }), undefined);
    assert.equal(equalityFor(form, {}), undefined);
    const { condition: _, ...everybody } = equality;
    assert.ok(equalityFor({ ...form, equality: everybody }, {}));
  });

  it('begin once the form is sent, and not before', () => {
    const state = stateFrom(form, { pets: 'yes' });
    const sent = { state: 'sent', reference: 'R' } as const;
    assert.equal(delivered(form, state, sent)?.equality?.page, 'start');
    assert.equal(delivered(form, state, { ...sent, earlier: true })?.equality, undefined);
    assert.equal(delivered(form, state, { state: 'sending' })?.equality, undefined);
    assert.equal(delivered(form, startState(form), sent)?.equality, undefined);
    const waiting = { state: 'waiting', reason: 'offline', kept: true } as const;
    assert.equal(delivered(form, state, waiting)?.equality, undefined);
  });

  it('have addresses that no page of the form can have', () => {
    assert.equal(pathOf(form, 'equality.sex-page'), 'equality.sex');
    assert.equal(pageAt(form, 'equality.sex'), 'equality.sex-page');
    for (const path of ['equality.nowhere', 'equality.check-answers', 'equality.', 'sex']) {
      assert.equal(pageAt(form, path), undefined, path);
    }
    const { equality: _, ...without } = form;
    assert.equal(pageAt(without, 'equality.sex'), undefined);
  });

  it('are sent with nothing of the form, and of the time only the day', () => {
    const questions = equalityForm(form)!;
    const sent = toEqualitySubmission(questions, { wants: 'yes', sex: 'male' }, 'own-key')!;
    assert.deepEqual(sent.form, { id: 'small-questions', version: '2' });
    assert.match(sent.submittedAt, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
    assert.deepEqual(Object.keys(sent).sort(), [
      ...['answers', 'form', 'idempotencyKey', 'reference', 'submittedAt'],
    ]);
    const none: Answers[] = [{}, { wants: 'yes' }, { wants: 'no' }, { wants: 'no', sex: 'male' }];
    for (const answers of none) {
      assert.equal(toEqualitySubmission(questions, answers, 'own-key'), undefined);
    }
  });

  it('are in nothing that any form becomes', () => {
    const t = createFormTranslate('en');
    fc.assert(
      fc.property(
        arbitraryForms.chain((definition) =>
          fc.tuple(fc.constant(definition), arbitraryAnswers(definition)),
        ),
        ([base, answers]) => {
          const { condition: _, ...questions } = equality;
          const definition = { ...base, equality: questions };
          // Answers that went astray, under the ids of the questions.
          const astray = { ...answers, wants: 'yes', sex: 'female', religion: 'other' };
          const became = (of: FormDefinition, given: typeof answers) => {
            const journey = createJourney(of, given);
            if (validateAll(of, given, 'en').length > 0) return [journey.path, journey.complete];
            const submission = toSubmission(of, given, details);
            return [
              journey.path,
              journey.complete,
              submission,
              summary(of, given, t),
              toPrintable(of, submission, t),
              toNotify(of, submission, t),
              toCsv(of, [submission]),
              withoutIds(toFhirBundle(of, submission)),
              toFhirQuestionnaire(of),
            ];
          };
          assert.deepEqual(became(definition, astray), became(base, answers));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are checked as the form is', async () => {
    assert.deepEqual(rulesOf(form), []);
    assert.deepEqual((await readDefinition(form)).problems, []);

    const [start, sex, ...others] = equality.pages;
    const why = start!.components.filter(({ type }) => type === 'radios');
    assert.deepEqual(
      rulesOf(withEquality({ pages: [{ ...start!, components: why }, sex!, ...others] })),
      [
        '/equality/translations/cy/components/why unknown-translation',
        '/equality/pages/0/components equality-start',
      ],
    );
    const { condition: _, ...always } = sex!;
    assert.deepEqual(rulesOf(withEquality({ pages: [start!, always, ...others] })), [
      '/equality/pages/0/components equality-start',
    ]);
    const words = { id: 'people', itemTitle: 'Person', itemsTitle: 'People' };
    const repeats = { ...sex!, repeat: words };
    assert.ok(
      rulesOf(withEquality({ pages: [start!, repeats, ...others] })).includes(
        '/equality/pages/1 equality-page',
      ),
    );
    assert.deepEqual(rulesOf(withEquality({ translations: {} })), [
      '/equality/translations/cy missing-translation',
    ]);
    assert.deepEqual(rulesOf(withEquality({ id: form.id })), ['/equality/id duplicate-id']);
  });

  it('are refused where a name leads nowhere, or a question is none', async () => {
    const problemsOf = async (changes: object) =>
      (await readDefinition({ ...form, equality: { ...equality, ...changes } })).problems.map(
        ({ path }) => path,
      );
    assert.deepEqual(await problemsOf({ condition: 'nobody' }), ['/equality/condition']);
    assert.deepEqual(await problemsOf({ conditions: {} }), [
      '/equality/pages/1/condition',
      '/equality/pages/2/condition',
      '/equality/pages/3/condition',
    ]);
    const wrong = { id: 'p', path: 'p', components: [{ type: 'text', id: 'q', label: 3 }] };
    assert.deepEqual(await problemsOf({ pages: [wrong] }), [
      '/equality/pages/0/components/0/label',
    ]);
    assert.deepEqual(await problemsOf({ submitLabel: 'Send' }), ['/equality/submitLabel']);
  });
});

/** A bundle's own ids are random. */
function withoutIds(bundle: unknown): unknown {
  return JSON.parse(
    JSON.stringify(bundle).replaceAll(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      'id',
    ),
  );
}
