import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createFormTranslate } from '../messages/index.js';
import { arbitraryAnswers } from '../testing/arbitrary-answers.js';
import { enabledItems } from '../testing/enabled-items.js';
import { assertFhir } from '@council-elements/core/testing/fhir.js';
import { revealForm as form } from '../testing/reveal-form.js';
import type { Answers } from './answers.js';
import type { FormDefinition, Option } from './definition.js';
import { responseItems } from './exporters/fhir/response.js';
import { toCsv } from './exporters/to-csv.js';
import { toFhirQuestionnaire } from './exporters/to-fhir-questionnaire.js';
import { toNotify } from './exporters/to-notify.js';
import { toPrintable } from './exporters/to-printable.js';
import { fitAnswers } from './fit-answers.js';
import { createJourney } from './journey.js';
import { lintForm } from './lint.js';
import { walk } from './path.js';
import { presentPage } from './present.js';
import { readDefinition } from './read-definition.js';
import { readPage } from './read-page.js';
import { readSubmissionAnswers } from './read-submission.js';
import { toSubmission } from './submission.js';
import { summary } from './summary.js';
import { validateAll, validatePage } from './validate.js';

const t = createFormTranslate('en');
const answers: Answers = {
  contact: 'phone',
  'contact-phone': '01632 960 001',
  when: '',
  needs: ['meals', 'other'],
  'other-need': 'Letters',
  helpers: [{ kind: 'family' }, { kind: 'other', 'other-kind': 'My warden' }],
};
/** What is in the fields of other options besides. */
const hidden: Answers = {
  ...answers,
  'contact-email': 'no address',
  helpers: [
    { kind: 'family', 'other-kind': 'Left behind' },
    { kind: 'other', 'other-kind': 'My warden' },
  ],
};
const submit = (given: Answers) =>
  toSubmission(form, given, {
    reference: 'CDFG-3467',
    idempotencyKey: '0d5c3f0e-6a0b-4d0e-9d2e-0b9a3f1c2d4e',
    submittedAt: '2026-03-10T09:00:00Z',
  });
const withOption = (option: object): FormDefinition => ({
  id: 'form',
  version: '1',
  title: 'Form',
  pages: [
    {
      id: 'way',
      path: 'way',
      components: [
        {
          type: 'radios',
          id: 'way',
          label: 'Way',
          items: [{ value: 'a', text: 'A', ...option } as Option],
        },
      ],
    },
  ],
});

describe('a question that an option reveals', () => {
  it('is in a form that fits the schema and is clean', async () => {
    assert.deepEqual((await readDefinition(form)).problems, []);
    assert.deepEqual(lintForm(form), []);
  });

  it('counts only where its option is chosen', () => {
    const journey = createJourney(form, hidden);
    assert.ok(journey.complete);
    assert.deepEqual(validateAll(form, hidden, 'en'), []);
    assert.deepEqual(journey.reachableAnswers, answers);
    assert.deepEqual(journey.discarded, [
      { componentId: 'contact-email', pageId: 'contact' },
      { componentId: 'other-kind', pageId: 'helper' },
    ]);
    assert.deepEqual(journey.withoutDiscarded().answers, answers);
  });

  it('must be answered then, and is not checked else', () => {
    const errors = (given: Answers, language = 'en') =>
      validatePage(form, 'contact', given, language).map(({ componentId, text, href }) => [
        componentId,
        text,
        href,
      ]);
    assert.deepEqual(errors({ contact: 'email', 'contact-email': '' }), [
      ['contact-email', 'Enter email address', '#contact-email'],
    ]);
    assert.deepEqual(errors({ contact: 'email', 'contact-email': 'sian@' }, 'cy'), [
      [
        'contact-email',
        'Nodwch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
        '#contact-email',
      ],
    ]);
    assert.deepEqual(errors({ contact: 'letter', 'contact-email': 'sian@' }), []);
    assert.deepEqual(errors({ contact: '', 'contact-email': 'sian@' }), [
      ['contact', 'Select how we should contact you', '#contact'],
    ]);
    assert.equal(createJourney(form, { contact: 'phone' }).complete, false);
    assert.equal(createJourney(form, { contact: 'phone' }).firstIncomplete, 'contact');
  });

  it('is asked of each item of a page that repeats', () => {
    const given = { ...answers, helpers: [{ kind: 'family' }, { kind: 'other' }] };
    assert.deepEqual(
      validateAll(form, given, 'en').map(({ componentId, item }) => [componentId, item]),
      [['other-kind', 2]],
    );
    assert.equal(createJourney(form, given).firstIncomplete, 'helper.2');
  });

  it('opens what its answer is a condition of, only while it counts', () => {
    assert.ok(createJourney(form, answers).path.includes('call'));
    const letter = createJourney(form, answers).answer('contact', { contact: 'letter' });
    assert.ok(!letter.path.includes('call'));
    assert.deepEqual(
      letter.discarded.map(({ componentId }) => componentId),
      ['contact-phone'],
    );
  });

  it('is read from a posted page whatever is chosen, and taken where its option is', () => {
    const data = new URLSearchParams({
      contact: 'email',
      'contact-email': 'sian@example.com',
      'contact-phone': '123',
    });
    const typed = readPage(form, 'contact', data);
    assert.deepEqual(typed, {
      contact: 'email',
      'contact-email': 'sian@example.com',
      'contact-phone': '123',
    });
    const { answers: taken } = createJourney(form).answer('contact', typed);
    assert.deepEqual(taken, { contact: 'email', 'contact-email': 'sian@example.com' });
  });

  it('has its words in Welsh', () => {
    const [component] = presentPage(form, 'contact', {}, 'cy').components;
    const [first, second] = component?.type === 'radios' ? (component.items ?? []) : [];
    assert.equal(first?.reveals?.label, 'Cyfeiriad e-bost');
    assert.equal(second?.reveals?.hint, 'Gyda’r cod ardal.');
    const rows = summary(form, answers, createFormTranslate('cy')).map(({ label }) => label);
    assert.ok(rows.includes('Cymorth arall sydd ei angen'));
  });

  it('has a row after its question in check answers and in print', () => {
    const expected = [
      ['How to contact you', 'Phone'],
      ['Phone number', '01632 960 001'],
      ['When to call', 'Not provided'],
      ['Help needed', 'Meals\nSomething else'],
      ['Other help needed', 'Letters'],
      ['Who they are', 'Family'],
      ['Who they are', 'Someone else'],
      ['Who they are to you', 'My warden'],
    ];
    const rows = summary(form, hidden, t).map(({ label, value }) => [label, value]);
    assert.deepEqual(rows, expected);
    const [printed] = toPrintable(form, hidden, t).sections;
    assert.deepEqual(
      printed?.rows.map(({ label, lines }) => [label, lines.join('\n')]),
      expected,
    );
  });

  it('is sent where it counts, and read back', () => {
    const { answers: sent } = submit(hidden);
    assert.deepEqual(sent, {
      contact: 'phone',
      'contact-phone': '01632960001',
      needs: ['meals', 'other'],
      'other-need': 'Letters',
      helpers: [{ kind: 'family' }, { kind: 'other', 'other-kind': 'My warden' }],
    });
    assert.deepEqual(submit(readSubmissionAnswers(form, sent)).answers, sent);
    assert.deepEqual(fitAnswers(form, hidden), hidden);
  });

  it('has a column, and a value for Notify', () => {
    const [header = '', row = ''] = toCsv(form, [submit(hidden)])
      .split('\r\n')
      .map((line) => line.split(',').slice(5).join(','));
    assert.equal(
      header,
      'contact,contact-email,contact-phone,when,needs,other-need,' +
        'helpers.1.kind,helpers.1.other-kind,helpers.2.kind,helpers.2.other-kind',
    );
    assert.equal(row, 'phone,,01632960001,,meals; other,Letters,family,,other,My warden');
    const values = toNotify(form, submit(hidden), t);
    assert.equal(values['contact-phone'], '01632960001');
    assert.equal(values['contact-email'], '');
    assert.deepEqual(values['helpers'], ['Helper 1: Family', 'Helper 2: Someone else, My warden']);
  });

  it('is enabled in FHIR when its option is chosen', () => {
    const questionnaire = toFhirQuestionnaire(form);
    assertFhir(questionnaire);
    const items = questionnaire.item.flatMap(({ item = [] }) => item);
    const phone = items.find(({ linkId }) => linkId === 'contact-phone');
    assert.deepEqual(phone?.enableWhen, [
      { question: 'contact', operator: '=', answerCoding: { code: 'phone' } },
    ]);
    assert.equal(phone?.type, 'string');
    assert.equal(phone?.required, true);
    fc.assert(
      fc.property(arbitraryAnswers(form), (given) => {
        const path = walk(form, given);
        const item = responseItems(form, path, submit(given));
        const enabled = enabledItems(questionnaire, {
          resourceType: 'QuestionnaireResponse',
          item,
        });
        for (const id of ['contact-email', 'contact-phone', 'other-need']) {
          assert.equal(enabled.has(id), Object.hasOwn(path.answers, id), id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is beside its question in every item of a group of FHIR', () => {
    const [group] = toFhirQuestionnaire(form).item.flatMap(({ item = [] }) =>
      item.filter(({ linkId }) => linkId === 'helpers'),
    );
    const revealed = group?.item?.find(({ linkId }) => linkId === 'other-kind');
    assert.deepEqual(revealed?.enableWhen, [
      { question: 'kind', operator: '=', answerCoding: { code: 'other' } },
    ]);
  });
});

describe('more than one simple question that an option reveals', () => {
  const source =
    'https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question';

  it('is refused, and the linter says where GOV.UK says so', async () => {
    for (const [reveals, path] of [
      [{ type: 'date', id: 'when', label: 'When' }, '/type'],
      [{ type: 'address', id: 'where', label: 'Where' }, '/type'],
      [{ type: 'radios', id: 'b', label: 'B', items: [{ value: 'c', text: 'C' }] }, '/type'],
      [{ type: 'paragraph', id: 'b', text: 'B' }, '/type'],
    ] as const) {
      const complicated = withOption({ reveals });
      const where = `/pages/0/components/0/items/0/reveals${path}`;
      const { definition, problems } = await readDefinition(complicated);
      assert.equal(definition, undefined);
      assert.ok(
        problems.some((problem) => problem.path === where),
        JSON.stringify(problems),
      );
      const finding = lintForm(complicated).find(({ rule }) => rule === 'complicated-reveal');
      assert.deepEqual([finding?.path, finding?.source], [where, source]);
    }
  });

  it('is refused with a condition of its own', async () => {
    const conditional = {
      ...withOption({ reveals: { type: 'text', id: 'b', label: 'B', condition: 'c' } }),
      conditions: { c: { component: 'way', operator: 'equals' as const, value: 'a' } },
    };
    const [problem] = (await readDefinition(conditional)).problems;
    assert.equal(problem?.path, '/pages/0/components/0/items/0/reveals/condition');
    assert.ok(lintForm(conditional).some((each) => each.rule === 'complicated-reveal'));
  });

  it('has no place in a list that questions share, nor in a drop-down', async () => {
    const items = [
      { value: 'a', text: 'A', reveals: { type: 'text', id: 'b', label: 'B' } },
    ] as const;
    const page = { id: 'p', path: 'p' };
    const rest = { id: 'form', version: '1', title: 'Form' };
    for (const refused of [
      { ...rest, lists: { l: items }, pages: [{ ...page, components: [] }] },
      {
        ...rest,
        pages: [{ ...page, components: [{ type: 'select', id: 's', label: 'S', items }] }],
      },
    ]) {
      const { problems } = await readDefinition(refused);
      assert.ok(problems.some(({ path }) => path.endsWith('/0/reveals')));
    }
  });

  it('is found in whatever else is checked of questions', () => {
    const reveals = { type: 'text', id: 'way', label: 'PLEASE SAY WHAT *', condition: undefined };
    const rules = lintForm(withOption({ reveals })).map(({ rule, path }) => `${rule} ${path}`);
    const at = '/pages/0/components/0/items/0/reveals';
    for (const finding of [
      `duplicate-id ${at}/id`,
      `capitals ${at}/label`,
      `asterisk ${at}/label`,
      `please ${at}/label`,
    ]) {
      assert.ok(rules.includes(finding), `${finding} in ${rules.join(', ')}`);
    }
  });
});
