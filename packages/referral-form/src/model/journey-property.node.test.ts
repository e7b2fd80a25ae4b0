import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createRandom, fillIn } from '../testing/robot.js';
import { rowsOf, type Answer, type Answers } from './answers.js';
import { holds } from './conditions.js';
import type { Component, Condition, FormDefinition, Page } from './definition.js';
import { isQuestion } from './fields.js';
import { itemPlace, placeIn, removalPlace, repeatingPages } from './groups.js';
import { CHECK_ANSWERS, createJourney } from './journey.js';
import { lintPages } from './lint-pages.js';
import { walk } from './path.js';
import { readDefinition } from './read-definition.js';
import { validateAll } from './validate.js';

const ITEMS = ['a', 'b', 'c'].map((value) => ({ value, text: value }));
const TYPES = [
  'text',
  'yesNo',
  'radios',
  'checkboxes',
  'number',
  'date',
  'name',
  'paragraph',
] as const;
const names = (count: number, of: string) => Array.from({ length: count }, (_, n) => `${of}${n}`);

function component(type: (typeof TYPES)[number], id: string, optional: boolean): Component {
  const question = { id, label: id, ...(optional && { optional }) };
  if (type === 'paragraph') return { type, id, text: id };
  if (type === 'radios' || type === 'checkboxes') return { type, ...question, items: ITEMS };
  return { type, ...question };
}

/** Conditions on any question, also later ones and those of other kinds; and on one another. */
function conditionOf(
  questions: readonly string[],
  named: readonly string[],
): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        component: fc.constantFrom(...questions),
        operator: fc.constantFrom(
          'equals',
          'notEquals',
          'includes',
          'isAnswered',
          'moreThan',
          'before',
        ),
        value: fc.constantFrom<string | number>('a', 'b', 'yes', 3, '2026-01-01'),
      }),
      ...(named.length === 0 ? [] : [fc.record({ condition: fc.constantFrom(...named) })]),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  return condition as fc.Arbitrary<Condition>;
}

/** Forms that fit the schema, with conditions and ways anywhere: also too early, or back. */
const forms: fc.Arbitrary<FormDefinition> = fc
  .record({
    kinds: fc.array(fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 7,
    }),
    repeated: fc.array(
      fc.option(fc.record({ min: fc.nat(2), more: fc.nat(3) }), { nil: undefined, freq: 2 }),
      { minLength: 7, maxLength: 7 },
    ),
    conditionCount: fc.nat(4),
  })
  .chain(({ kinds, repeated, conditionCount }) => {
    const pageIds = names(kinds.length, 'p');
    const ids = kinds.map((types, page) => types.map((_, n) => `q${page}-${n}`));
    const repeatOf = (page: number): Pick<Page, 'repeat'> => {
      const limits = repeated[page];
      if (limits === undefined || !kinds[page]?.some((kind) => kind !== 'paragraph')) return {};
      const { min, more } = limits;
      const words = { itemTitle: 'Item', itemsTitle: 'Items' };
      return { repeat: { id: `r${page}`, ...words, min, max: min + more + 1 } };
    };
    const questions = ids.flatMap((row, page) => {
      const { repeat } = repeatOf(page);
      return repeat ? [repeat.id] : row.filter((_, n) => kinds[page]?.[n] !== 'paragraph');
    });
    const conditionNames = questions.length === 0 ? [] : names(conditionCount, 'c');
    const maybe = fc.option(
      conditionNames.length === 0 ? fc.constant(undefined) : fc.constantFrom(...conditionNames),
      { nil: undefined, freq: 1 },
    );
    const pages = fc.tuple(
      ...kinds.map((types, page) =>
        fc
          .record({
            condition: maybe,
            next: fc.array(
              fc.record({ page: fc.constantFrom(...pageIds, CHECK_ANSWERS), condition: maybe }),
              { maxLength: 2 },
            ),
            end: fc.boolean().map((end) => end && types.every((type) => type === 'paragraph')),
            within: fc.tuple(
              ...types.map(() => fc.record({ condition: maybe, optional: fc.boolean() })),
            ),
          })
          .map(({ condition, next, end, within }): Page => ({
            id: `p${page}`,
            path: `p${page}`,
            condition,
            next,
            end,
            ...repeatOf(page),
            components: types.map((type, n) => ({
              ...component(type, `q${page}-${n}`, within[n]?.optional === true),
              condition: within[n]?.condition,
            })),
          })),
      ),
    );
    // A condition may name only those before it, so that none depends on itself.
    const conditions = fc.tuple(
      ...conditionNames.map((_, n) => conditionOf(questions, conditionNames.slice(0, n))),
    );
    return fc.record({ pages, conditions }).map(({ pages: all, conditions: made }) => ({
      id: 'form',
      version: '1',
      title: 'Form',
      pages: all,
      conditions: Object.fromEntries(made.map((condition, n) => [`c${n}`, condition])),
    }));
  });

describe('a journey through any form', () => {
  it('ends, and never at a page that nobody can leave', async () => {
    await fc.assert(
      fc.asyncProperty(forms, fc.integer(), async (form, seed) => {
        assert.deepEqual((await readDefinition(form)).problems, []);
        const path = fillIn(form, 'en', createRandom(seed));
        const journey = createJourney(form, path.answers);
        assert.deepEqual(validateAll(form, path.answers, 'cy'), []);
        const last = path.steps.at(-1)?.page;
        if (last?.end === true) {
          assert.equal(journey.firstIncomplete, last.id);
          assert.equal(journey.goTo(last.id).next, undefined);
          return;
        }
        assert.equal(journey.complete, true);
        // From every page Continue leads on, until check answers.
        let here = createJourney(form, path.answers);
        for (let pages = 0; here.current !== CHECK_ANSWERS; pages++) {
          assert.ok(pages <= form.pages.length);
          here = here.goTo(here.next ?? '');
          assert.ok(placeIn(form, here.current) ?? here.current === CHECK_ANSWERS);
        }
        // And over every item of every page.
        for (const { id, repeat } of repeatingPages(form)) {
          const items = rowsOf(path.answers[repeat.id]).length;
          for (
            let item = 1;
            item <= items && path.steps.some(({ page }) => page.id === id);
            item++
          ) {
            const there = journey.goTo(itemPlace(id, item));
            assert.deepEqual([there.current, there.next], [itemPlace(id, item), id]);
            const left = there.answer(removalPlace(id, item), {});
            assert.equal(rowsOf(left.answers[repeat.id]).length, items - 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows each page once, forwards, and only where its condition holds', () => {
    const anyAnswer = fc.oneof(
      fc.constantFrom('a', 'yes', '4', ''),
      fc.array(fc.constantFrom('a', 'b')),
    );
    fc.assert(
      fc.property(forms, fc.infiniteStream(anyAnswer), (form, stream) => {
        const questions = form.pages.flatMap(({ components }) => components.filter(isQuestion));
        const given = () =>
          Object.fromEntries(questions.map(({ id }) => [id, [...stream.take(1)][0] ?? '']));
        const answers: Answers = {
          ...given(),
          ...Object.fromEntries(
            repeatingPages(form).map(({ repeat }, n) => [
              repeat.id,
              Array.from({ length: n % 4 }, given),
            ]),
          ),
        };
        const { steps, answers: reached } = walk(form, answers);
        const places = steps.map(({ page }) => form.pages.indexOf(page));
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
        const unreachable = lintPages(form).filter(({ rule }) => rule === 'unreachable-page');
        for (const place of places) {
          assert.ok(!unreachable.some(({ path }) => path === `/pages/${place}`));
        }
        const seen: Record<string, Answer> = {};
        for (const { page, components } of steps) {
          assert.ok(holds(form, page.condition, seen));
          for (const { condition } of components) assert.ok(holds(form, condition, seen));
          const ids = page.repeat ? [page.repeat] : components.filter(isQuestion);
          for (const { id } of ids) {
            const answer = reached[id];
            if (answer !== undefined) seen[id] = answer;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
