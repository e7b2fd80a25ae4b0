import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arbitraryForms } from '../testing/arbitrary-forms.js';
import { createRandom, fillIn } from '../testing/robot.js';
import { rowsOf, type Answer, type Answers } from './answers.js';
import { holds } from './conditions.js';
import { isQuestion } from './fields.js';
import { itemPlace, placeIn, removalPlace, repeatingPages } from './groups.js';
import { CHECK_ANSWERS, createJourney } from './journey.js';
import { lintPages } from './lint-pages.js';
import { walk } from './path.js';
import { readDefinition } from './read-definition.js';
import { validateAll } from './validate.js';

describe('a journey through any form', () => {
  it('ends, and never at a page that nobody can leave', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryForms, fc.integer(), async (form, seed) => {
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
      fc.property(arbitraryForms, fc.infiniteStream(anyAnswer), (form, stream) => {
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
