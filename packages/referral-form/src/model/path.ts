import { own, rowsOf, type Answer, type Answers } from './answers.js';
import { holds } from './conditions.js';
import type { Component, FormDefinition, Page } from './definition.js';
import { answersTo } from './questions.js';

/** Where a journey is when every page on its way is answered. No page may have this id. */
export const CHECK_ANSWERS = 'check-answers';

/** Where the list of a form's tasks is. No page may have this id. */
export const TASK_LIST = 'task-list';

/** A page that is reached, with what it shows. */
export interface Step {
  readonly page: Page;
  readonly components: readonly Component[];
}

/** The way through a form that the answers lead. */
export interface Path {
  readonly steps: readonly Step[];
  /** The answers on that way: no others count. */
  readonly answers: Answers;
}

/** A turn of a page asks for the same way several times. It is kept as long as the answers are. */
const walked = new WeakMap<Answers, WeakMap<FormDefinition, Path>>();

/**
 * Walks a form from its first page. Conditions see only the answers of the pages before, so an
 * answer that is not on the way cannot open one. A page whose components are all hidden is passed
 * over, a page where the form ends is the last, and a `next` that points back is ignored: a walk
 * always ends. Every item of a page that repeats is asked the same.
 * @param answers which never change: others are another object
 */
export function walk(definition: FormDefinition, answers: Answers): Path {
  const known = walked.get(answers) ?? new WeakMap<FormDefinition, Path>();
  walked.set(answers, known);
  const path = known.get(definition) ?? walkAnew(definition, answers);
  known.set(definition, path);
  return path;
}

function walkAnew(definition: FormDefinition, answers: Answers): Path {
  const { pages } = definition;
  const reached: Record<string, Answer> = {};
  const steps: Step[] = [];
  for (let index = 0; index < pages.length; index++) {
    const page = pages[index];
    if (page === undefined || !holds(definition, page.condition, reached)) continue;
    const components = shown(definition, page, reached);
    if (components.length === 0 && page.components.length > 0) continue;
    steps.push({ page, components });
    if (page.repeat === undefined) Object.assign(reached, answersTo(components, answers));
    else {
      const rows = own(answers, page.repeat.id);
      if (rows !== undefined) {
        reached[page.repeat.id] = rowsOf(rows).map((row) => answersTo(components, row));
      }
    }
    if (page.end === true) break;
    const route = page.next?.find(({ condition }) => holds(definition, condition, reached));
    if (route === undefined) continue;
    if (route.page === CHECK_ANSWERS) break;
    const target = pages.findIndex(({ id }) => id === route.page);
    if (target > index) index = target - 1;
  }
  return { steps, answers: reached };
}

/** The components of a page that the answers show. */
export function shown(definition: FormDefinition, page: Page, answers: Answers): Component[] {
  return page.components.filter(({ condition }) => holds(definition, condition, answers));
}
