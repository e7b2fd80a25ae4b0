import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arbitraryForms } from '../testing/arbitrary-forms.js';
import { createRandom, fillIn } from '../testing/robot.js';
import { TASK_ANSWERS, taskForm } from '../testing/task-form.js';
import type { Answers } from './answers.js';
import type { FormDefinition } from './definition.js';
import { pageIdOf } from './groups.js';
import { CHECK_ANSWERS, createJourney, TASK_LIST } from './journey.js';
import { lintForm } from './lint.js';
import { walk } from './path.js';
import { readDefinition } from './read-definition.js';

type Page = keyof typeof TASK_ANSWERS;
const answered = (...pages: readonly Page[]): Answers =>
  Object.assign({}, ...pages.map((page) => TASK_ANSWERS[page])) as Answers;
const tasks = (answers: Answers) =>
  createJourney(taskForm, answers).tasks.map(({ section, status, page }) => [
    section.id,
    status,
    page,
  ]);
const everything = answered('name', 'cared-for', 'has-steps', 'steps', 'carer', 'matters');

describe('the tasks of a form', () => {
  it('are in a form that fits the schema and is clean', async () => {
    assert.deepEqual((await readDefinition(taskForm)).problems, []);
    assert.deepEqual(lintForm(taskForm), []);
  });

  it('can be started in any order, but for what another decides', () => {
    assert.deepEqual(tasks({}), [
      ['about', 'notStarted', 'name'],
      ['home', 'notStarted', 'has-steps'],
      ['carer', 'cannotStart', undefined],
      ['matters', 'notStarted', 'matters'],
    ]);
    assert.deepEqual(tasks(answered('name', 'has-steps', 'matters')), [
      ['about', 'inProgress', 'cared-for'],
      ['home', 'inProgress', 'steps'],
      ['carer', 'cannotStart', undefined],
      ['matters', 'completed', 'matters'],
    ]);
    assert.deepEqual(tasks(everything), [
      ['about', 'completed', 'name'],
      ['home', 'completed', 'has-steps'],
      ['carer', 'completed', 'carer'],
      ['matters', 'completed', 'matters'],
    ]);
  });

  it('are left out once it is decided that they are not asked', () => {
    const alone = { ...answered('name'), 'cared-for': 'no' };
    assert.deepEqual(
      tasks(alone).map(([id]) => id),
      ['about', 'home', 'matters'],
    );
  });

  it('are none without a task list', () => {
    assert.deepEqual(createJourney({ ...taskForm, taskList: false }, everything).tasks, []);
    const journey = createJourney({ ...taskForm, taskList: false });
    assert.equal(journey.current, 'name');
    assert.throws(() => journey.goTo(TASK_LIST), RangeError);
  });

  it('begin and end with their list', () => {
    const start = createJourney(taskForm);
    assert.deepEqual(
      [start.current, start.next, start.previous],
      [TASK_LIST, undefined, undefined],
    );
    const home = start.goTo('has-steps');
    assert.deepEqual([home.current, home.next, home.previous], ['has-steps', TASK_LIST, TASK_LIST]);
    const steps = home.answer('has-steps', TASK_ANSWERS['has-steps']);
    assert.equal(steps.next, 'steps');
    assert.equal(steps.goTo('steps').previous, 'has-steps');
    assert.equal(steps.goTo('steps').next, TASK_LIST);
  });

  it('lead to check answers when all of them are done', () => {
    const { complete } = createJourney(taskForm, everything);
    assert.equal(complete, true);
    assert.equal(createJourney(taskForm, everything).goTo(CHECK_ANSWERS).current, CHECK_ANSWERS);
    const { 'has-steps': _, ...rest } = everything;
    assert.equal(createJourney(taskForm, rest).goTo(CHECK_ANSWERS).current, TASK_LIST);
  });

  it('let nobody into the middle of one, nor into one that is not decided', () => {
    const journey = createJourney(taskForm, { 'cared-for': 'yes' });
    assert.equal(journey.goTo('cared-for').current, TASK_LIST, 'the name comes first');
    assert.equal(createJourney(taskForm).goTo('carer').current, TASK_LIST, 'who has a carer?');
    assert.equal(journey.goTo('matters').current, 'matters');
  });

  it('need a section of every page', async () => {
    const [first, ...pages] = taskForm.pages;
    const { section: _, ...without } = first!;
    const { problems } = await readDefinition({ ...taskForm, pages: [without, ...pages] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['/pages/0/section'],
    );
  });

  /** Any form with its pages in a few sections, also in turns. */
  const forms = fc
    .tuple(arbitraryForms, fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 7, maxLength: 7 }))
    .map(([form, sections]): FormDefinition => ({
      ...form,
      taskList: true,
      sections: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
      pages: form.pages.map((page, index) => ({ ...page, section: sections[index] ?? 'a' })),
    }));

  it('agree with the journey in any form, and lead on until it is complete', () => {
    fc.assert(
      fc.property(forms, fc.integer(), fc.infiniteStream(fc.boolean()), (form, seed, kept) => {
        const whole = fillIn(form, 'en', createRandom(seed)).answers;
        const some = Object.fromEntries(
          Object.entries(whole).filter(() => [...kept.take(1)][0] === true),
        );
        for (const answers of [{}, some, whole]) {
          const journey = createJourney(form, answers);
          const isAll = journey.tasks.every(({ status }) => status === 'completed');
          assert.equal(isAll, journey.complete);
          const steps = walk(form, answers).steps;
          for (const { section, status, page } of journey.tasks) {
            if (page === undefined) assert.equal(status, 'cannotStart');
            else {
              const there = journey.goTo(page);
              assert.equal(there.current, page);
              assert.equal(
                steps.find((step) => step.page.id === pageIdOf(page))?.page.section,
                section.id,
              );
            }
          }
          if (!journey.complete) {
            const left = journey.tasks.filter(({ status }) =>
              ['notStarted', 'inProgress'].includes(status),
            );
            assert.ok(left.length > 0, 'there is something to go on with');
            assert.equal(journey.goTo(CHECK_ANSWERS).current, TASK_LIST);
            const first = journey.firstIncomplete;
            assert.ok(
              left.some(({ page }) => page !== undefined && journey.goTo(first).current === first),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('come to check answers in any order', () => {
    fc.assert(
      fc.property(forms, fc.integer(), fc.infiniteStream(fc.nat()), (form, seed, choose) => {
        const random = createRandom(seed);
        let answers: Answers = {};
        for (let turn = 0; turn <= form.pages.length * 4; turn++) {
          const journey = createJourney(form, answers);
          if (journey.complete) return;
          const open = journey.tasks.filter(
            ({ status }) => status === 'notStarted' || status === 'inProgress',
          );
          const pick = [...choose.take(1)][0] ?? 0;
          const pageId = pageIdOf(open[pick % open.length]?.page ?? '');
          const page = form.pages.find(({ id }) => id === pageId);
          if (page?.end === true) return;
          // What the robot answers of this page alone, after what is answered already.
          const filled = fillIn(
            { ...form, pages: page ? [{ ...page, condition: undefined, next: [] }] : [] },
            'en',
            random,
          ).answers;
          answers = { ...answers, ...filled };
          answers = createJourney(form, answers).withoutDiscarded().answers;
        }
        assert.fail('it never ends');
      }),
      { numRuns: 100 },
    );
  });
});
