import fc from 'fast-check';
import type { Answer, Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { itemsOf, type QuestionComponent } from '../model/fields.js';
import { extensionOf } from '../model/file-types.js';
import { fileLimits, fileName } from '../model/files.js';
import { limitsOf, repeats } from '../model/groups.js';
import { questionsIn } from '../model/questions.js';
import { validateAll } from '../model/validate.js';
import { fileFor } from './files.js';

/** Answers to a form that `validateAll` finds nothing wrong with, in any of its branches. */
export function arbitraryAnswers(definition: FormDefinition): fc.Arbitrary<Answers> {
  const given = definition.pages.map((page): [string, fc.Arbitrary<Answer>][] => {
    const questions = questionsIn(page.components).map(
      (component): [string, fc.Arbitrary<Answer>] => [
        component.id,
        component.optional === true
          ? fc.oneof(fc.constant(''), answerTo(definition, component))
          : answerTo(definition, component),
      ],
    );
    if (!repeats(page)) return questions;
    const { min, max } = limitsOf(page.repeat);
    const items = { minLength: min, maxLength: Math.min(max, min + 3) };
    return [[page.repeat.id, fc.array(fc.record(Object.fromEntries(questions)), items)]];
  });
  return fc
    .record(Object.fromEntries(given.flat()))
    .filter((answers) => validateAll(definition, answers, 'en').length === 0);
}

const filled = (text: string): boolean => text.trim() !== '';

/** What people type, and what nobody should: markup, controls, right-to-left, emoji. */
const typed = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom('# Heading', '[link](https://example.com)', '=1+1', 'a, "b"\r\nc', '1. One'),
    )
    .filter((text) => filled(text) && text.length <= maxLength);

const postcodes = fc.constantFrom('SA1 1AA', 'sw1a1aa', 'CR0 1EA');

function answerTo(definition: FormDefinition, component: QuestionComponent): fc.Arbitrary<Answer> {
  switch (component.type) {
    case 'yesNo':
      return fc.constantFrom('yes', 'no');
    case 'declaration':
      return fc.constant('yes');
    case 'radios':
    case 'select':
    case 'autocomplete':
      return fc.constantFrom(...itemsOf(definition, component).map(({ value }) => value));
    case 'checkboxes': {
      const items = itemsOf(definition, component);
      const some = items.filter(({ exclusive }) => exclusive !== true).map(({ value }) => value);
      const alone = items.filter(({ exclusive }) => exclusive === true).map(({ value }) => [value]);
      const several = fc.subarray(some, { minLength: 1 });
      return alone.length > 0 ? fc.oneof(several, fc.constantFrom(...alone)) : several;
    }
    case 'number': {
      const { min = -1000, max = 1000 } = component;
      return fc.integer({ min: Math.ceil(min), max: Math.floor(max) }).map(String);
    }
    case 'date': {
      const past = component.limit === 'past' || component.limit === 'todayOrPast';
      const year = past
        ? fc.integer({ min: 1900, max: 2020 })
        : fc.integer({ min: 2090, max: 2099 });
      return fc.record({
        ...(component.parts !== 'monthYear' && {
          day: fc.integer({ min: 1, max: 28 }).map(String),
        }),
        month: fc.constantFrom('1', '02', 'mar', 'December'),
        year: year.map(String),
      });
    }
    case 'file': {
      const { min, max } = fileLimits(component);
      const extension = extensionOf(fileFor(component, 'a').name);
      const file = fc.record({
        id: fc.uuid(),
        name: typed().map((text) => fileName(`${text}.${extension}`)),
        type: fc.constantFrom('', 'application/pdf'),
        size: fc.integer({ min: 1, max: 1_000_000 }),
      });
      return fc.uniqueArray(file, {
        minLength: min,
        maxLength: Math.min(max, min + 3),
        selector: ({ id }) => id,
      });
    }
    case 'name':
      return fc.record({
        first: typed(),
        ...(component.middle === true && { middle: fc.oneof(fc.constant(''), typed()) }),
        last: typed(),
      });
    case 'address':
      return fc.record({
        line1: typed(),
        line2: fc.oneof(fc.constant(''), typed()),
        town: typed(),
        county: fc.constantFrom('', 'Gwynedd'),
        postcode: postcodes,
      });
    case 'postcode':
      return postcodes;
    case 'signature':
      return fc.constantFrom('Mair Evans', 'Siân ap Rhys');
    case 'email':
      return fc.constantFrom('sam@example.com', 'a.b+c@council.example');
    case 'phone':
      return fc.constantFrom('01632 960 001', '+44 808 157 0192', '07700 900 982');
    case 'nhsNumber':
      return fc.constantFrom('999 000 0018', '9990000018');
    case 'nationalInsuranceNumber':
      return fc.constantFrom('QQ 12 34 56 C', 'AB123456C');
    default:
      return typed('maxLength' in component ? component.maxLength : undefined);
  }
}
