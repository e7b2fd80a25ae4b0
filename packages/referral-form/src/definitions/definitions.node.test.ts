import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer, Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { equalityForm } from '../model/equality.js';
import { hasChoices, itemsOf, type QuestionComponent } from '../model/fields.js';
import { CHECK_ANSWERS } from '../model/journey.js';
import { lintForm } from '../model/lint.js';
import { repeatingPages } from '../model/groups.js';
import { answersTo, questionsIn } from '../model/questions.js';
import { localise } from '../model/localise.js';
import { pageOf } from '../model/present.js';
import { readDefinition } from '../model/read-definition.js';
import { summary } from '../model/summary.js';
import { validateAll } from '../model/validate.js';
import { createFormTranslate } from '../messages/index.js';
import { walkThrough } from '../testing/walk-through.js';
import { aboutMe } from './about-me.js';
import { adultSocialCareSelfReferral } from './adult-social-care-self-referral.js';
import { equipmentRequest } from './equipment-request.js';
import { reablementReferral } from './reablement-referral.js';
import { reportAConcern } from './report-a-concern.js';

for (const form of [
  aboutMe,
  adultSocialCareSelfReferral,
  equalityForm(adultSocialCareSelfReferral)!,
  equipmentRequest,
  reablementReferral,
  reportAConcern,
]) {
  describe(`the form ${form.id}`, () => {
    it('fits the schema and is clean, with all its Welsh', async () => {
      assert.deepEqual((await readDefinition(JSON.parse(JSON.stringify(form)))).problems, []);
      assert.deepEqual(lintForm(form), []);
    });

    it('has a guide page', async () => {
      const guide = new URL(`../../../../docs/guides/forms/${form.id}.md`, import.meta.url);
      const text = await readFile(guide, 'utf8');
      assert.ok(text.startsWith(`# ${form.title}\n`));
      assert.match(text, /## Change before use/);
    });

    it('leads whoever answers to check answers, or to an end', () => {
      fc.assert(
        fc.property(anyAnswers(form), (answers) => {
          const { journey } = walkThrough(form, answers);
          const ends =
            journey.current !== CHECK_ANSWERS && pageOf(form, journey.current).end === true;
          assert.equal(journey.complete, !ends);
        }),
        { numRuns: 20 },
      );
    });

    it('reaches every page', () => {
      const reached = new Set(
        fc
          .sample(anyAnswers(form), { numRuns: 100, seed: 1 })
          .flatMap((answers) => walkThrough(form, answers).pages),
      );
      assert.deepEqual(
        form.pages.map(({ id }) => id).filter((id) => !reached.has(id)),
        [],
      );
    });

    it('has errors in Welsh for those in English', () => {
      for (const choices of fc.sample(choicesOnly(form), { numRuns: 10, seed: 1 })) {
        const english = validateAll(form, choices, 'en');
        const welsh = validateAll(form, choices, 'cy');
        assert.equal(welsh.length, english.length);
        for (const [index, { text }] of welsh.entries()) {
          assert.notEqual(text, english[index]?.text);
          assert.match(text, /^(Nodwch|Dewiswch|Cadarnhewch) |: rhaid ichi ychwanegu o leiaf /);
        }
      }
    });

    it('gives every choice its own words, in both languages', () => {
      for (const language of ['en', 'cy']) {
        const localised = localise(form, language);
        for (const question of questionsOf(localised)) {
          const words = choicesOf(localised, question).map(
            (value) =>
              summary(
                { ...localised, pages: [{ id: 'only', path: 'only', components: [question] }] },
                { [question.id]: value },
                createFormTranslate(language),
              )[0]?.value,
          );
          assert.equal(new Set(words).size, words.length, question.id);
        }
      }
    });
  });
}

function questionsOf({ pages }: FormDefinition): QuestionComponent[] {
  return pages.flatMap(({ components }) => questionsIn(components));
}

function choicesOf(form: FormDefinition, question: QuestionComponent): Answer[] {
  if (question.type === 'yesNo') return ['yes', 'no'];
  if (!hasChoices(question)) return [];
  const values = itemsOf(form, question).map(({ value }) => value);
  return question.type === 'checkboxes' ? values.map((value) => [value]) : values;
}

/** Any choices, and a right answer to each other question. */
function anyAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  const right = Object.fromEntries(
    questionsOf(form).map((question): [string, Answer] => [question.id, rightAnswer(question)]),
  );
  return choicesOnly(form).map((choices) => {
    const answers = { ...right, ...choices };
    const items = repeatingPages(form).map(({ components, repeat }): [string, Answer] => [
      repeat.id,
      [answersTo(components, answers), answersTo(components, answers)],
    ]);
    return { ...answers, ...Object.fromEntries(items) };
  });
}

function choicesOnly(form: FormDefinition): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      questionsOf(form).flatMap((question) => {
        const choices = choicesOf(form, question);
        return choices.length === 0 ? [] : [[question.id, fc.constantFrom(...choices)]];
      }),
    ),
  );
}

function rightAnswer({ type, optional }: QuestionComponent): Answer {
  switch (type) {
    case 'name':
      return { first: 'Mair', last: 'Evans' };
    case 'address':
      return { line1: '1 High Street', line2: '', town: 'Aber', county: '', postcode: 'SA1 1AA' };
    case 'date':
      return optional === true
        ? { day: '', month: '', year: '' }
        : { day: '27', month: '3', year: '1941' };
    case 'email':
      return 'mair@example.com';
    case 'phone':
      return '01632 960 001';
    case 'nhsNumber':
      return '999 000 0018';
    case 'number':
      return '70';
    case 'declaration':
      return 'yes';
    default:
      return 'Mair Evans';
  }
}
