import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createJourney,
  importForm,
  importTranslation,
  isQuestion,
  lintForm,
  questionsOf,
  validateAll,
  type FormDefinition,
  type Problem,
} from './model/index.js';
import { BANNED_WORDS, GENERIC_MESSAGES } from './model/lint-wording.js';
import { coverForm } from './testing/robot.js';
import { readShared, readSharedForm } from './testing/shared-data.js';

/** What an import gave, counted. */
function count(definition: FormDefinition, problems: readonly Problem[]): Record<string, number> {
  const components = definition.pages.flatMap((page) => page.components);
  return {
    pages: definition.pages.length,
    questions: questionsOf(definition).length,
    content: components.filter((component) => !isQuestion(component)).length,
    conditions: Object.keys(definition.conditions ?? {}).length,
    problems: problems.length,
  };
}

/** Problems by what was done. */
function kindsOf(problems: readonly Problem[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { reason } of problems) {
    const kind = KINDS.find(([, pattern]) => pattern.test(reason))?.[0] ?? reason;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['markup', /plain text/],
  ['nearest kind', /imported as|shown as inset text/],
  ['style', /^The style/],
  ['option', /kept as meta/],
  ['template', /takes in an answer/],
  ['space', /begins or ends with a space/],
  ['own page', /page of its own/],
  ['left out', /left out/],
  ['order', /check answers comes next/],
];

/** Every page, question and way was seen, in both languages. */
function assertCovered(definition: FormDefinition): void {
  for (const language of ['en', 'cy']) {
    const { missed, answers } = coverForm(definition, language, 7);
    assert.deepEqual(missed, [], definition.id);
    assert.deepEqual(validateAll(definition, answers, language), []);
    const journey = createJourney(definition, answers);
    const last = definition.pages.find(({ id }) => id === journey.path.at(-1));
    assert.ok(journey.complete || last?.end === true, definition.id);
  }
}

const rulesOf = (definition: FormDefinition) =>
  [...new Set(lintForm(definition).map(({ rule }) => rule))].sort();

describe('DEFRA’s forms', () => {
  const EXPECTED: Readonly<Record<string, object>> = {
    'great-crested-newt-licence-return.v2.json': {
      pages: 42,
      questions: 67,
      content: 63,
      conditions: 25,
      problems: 10,
      kinds: { markup: 9, 'own page': 1 },
      rules: ['missing-translation'],
    },
    'simple-form.yaml': {
      pages: 7,
      questions: 9,
      content: 2,
      conditions: 0,
      problems: 8,
      kinds: { 'nearest kind': 5, option: 1, template: 1, markup: 1 },
      rules: ['file-types', 'missing-translation', 'please'],
    },
    'register-as-a-unicorn-breeder.yaml': {
      pages: 14,
      questions: 19,
      content: 2,
      conditions: 2,
      problems: 7,
      kinds: { option: 1, 'nearest kind': 4, style: 1, 'own page': 1 },
      rules: ['file-types', 'missing-translation'],
    },
    'components.json': {
      pages: 1,
      questions: 12,
      content: 14,
      conditions: 0,
      problems: 4,
      kinds: { markup: 2, 'left out': 1, order: 1 },
      rules: ['missing-translation', 'please'],
    },
  };

  for (const [file, expected] of Object.entries(EXPECTED)) {
    it(`${file} is imported, linted and filled in`, async (t) => {
      const form = readSharedForm(t, `defra/${file}`);
      if (form === undefined) return;
      const { definition, problems } = await importForm(form);
      assert.ok(definition);
      assert.deepEqual(
        { ...count(definition, problems), kinds: kindsOf(problems), rules: rulesOf(definition) },
        expected,
      );
      assertCovered(definition);
    });
  }
});

describe('forms published in English and in Welsh', () => {
  const EXPECTED: Readonly<Record<string, object>> = {
    'applicant-information': {
      pages: 2,
      questions: 4,
      content: 2,
      conditions: 0,
      problems: 4,
      kinds: { style: 4 },
      rules: [],
    },
    'organisation-information': {
      pages: 17,
      questions: 33,
      content: 10,
      conditions: 15,
      problems: 71,
      kinds: { 'left out': 5, 'nearest kind': 3, markup: 23, option: 21, space: 7, style: 12 },
      rules: ['missing-subject'],
    },
  };

  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`${name} becomes one form in both, and is filled in`, async (t) => {
      const english = readSharedForm(t, `mhclg-welsh-pairs/${name}.en.json`);
      const welsh = readSharedForm(t, `mhclg-welsh-pairs/${name}.cy.json`);
      if (english === undefined || welsh === undefined) return;
      const { definition: base, problems } = await importForm(english);
      assert.ok(base);
      const { definition, problems: further } = await importTranslation(base, 'cy', welsh);
      assert.ok(definition);
      assert.deepEqual(
        further.filter(({ reason }) => reason.includes('other language')),
        [],
      );
      assert.deepEqual(
        { ...count(definition, problems), kinds: kindsOf(problems), rules: rulesOf(definition) },
        expected,
      );
      assertCovered(definition);
    });
  }
});

describe('GOV.UK’s rules on error messages', () => {
  it('are the linter’s', (t) => {
    const text = readShared(t, 'gds/error-messages.json');
    if (text === undefined) return;
    const { forbiddenWords, forbiddenMessages } = JSON.parse(text) as Record<string, string[]>;
    assert.deepEqual(BANNED_WORDS['en'], forbiddenWords);
    assert.deepEqual(GENERIC_MESSAGES['en'], forbiddenMessages);
  });
});
