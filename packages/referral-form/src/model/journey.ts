import { isAnswered, own, rowsOf, type Answers } from './answers.js';
import type { FormDefinition, Page } from './definition.js';
import {
  itemPlace,
  limitsOf,
  pageIdOf,
  placeIn,
  repeatingPages,
  repeats,
  resolvePlace,
  rowsAfter,
  startPlace,
} from './groups.js';
import { CHECK_ANSWERS, TASK_LIST, walk, type Path, type Step } from './path.js';
import { pageOf } from './present.js';
import { answersTo, askedIn, questionsOf } from './questions.js';
import type { RuleContext } from './rules.js';
import { besideIn, isOpen, tasksOf, type IsDone, type Task } from './tasks.js';
import { createRuleContext, validateItem, validateStep } from './validate.js';
import type { FormTranslate } from '../messages/index.js';

/** For who asks only whether there are errors. */
const wordless: FormTranslate = Object.assign(() => '', { language: 'en-GB' });

export { CHECK_ANSWERS, TASK_LIST };

/** An answer that no longer counts, because its question is no longer asked. */
export interface DiscardedAnswer {
  readonly componentId: string;
  /** The page that asked it; none where the definition does not know the question. */
  readonly pageId?: string;
}

/** A person's way through a form. It never changes: answering or moving gives a new one. */
export interface Journey {
  readonly definition: FormDefinition;
  /** Every answer, also those that no longer count. */
  readonly answers: Answers;
  /** The answers that count: those of the questions on the way. */
  readonly reachableAnswers: Answers;
  /** Ids of the pages that the answers lead over, in order. */
  readonly path: readonly string[];
  /**
   * Id of the page the person is on, or `check-answers`, or `task-list`. On a page that repeats, its id
   * is its list; an item is `household.2`, and the question whether to remove it `household.2.remove`.
   */
  readonly current: string;
  /**
   * Id of the page after it, or `check-answers`; none after that, nor where the form ends. After an
   * item its list. In a form with a task list, after the last page of a section that.
   */
  readonly next: string | undefined;
  /** Id of the page before it; none before the first. Before the first of a section the task list. */
  readonly previous: string | undefined;
  /**
   * Id of the first page that still has to be answered, or `check-answers`: where a draft is
   * resumed, and where Continue leads after an answer was changed. Or the page where the form ends.
   * Of a page that repeats, where it is to be answered.
   */
  readonly firstIncomplete: string;
  /** Every page on the way is answered and right, and none of them ends the form. */
  readonly complete: boolean;
  /** The sections with how far each is, where the form has a task list; else none. */
  readonly tasks: readonly Task[];
  /** Answers that no longer count, so that the person can be told before they are dropped. */
  readonly discarded: readonly DiscardedAnswer[];
  /**
   * The journey with the answers of a page, on the same page. Answers to questions that the page
   * does not ask are left out. Of an item, it has those answers; where it is asked whether to remove
   * it, it is gone; the list takes all its items (by the id of its `repeat`) or leaves them.
   * @throws RangeError where the definition has no such page
   */
  answer(pageId: string, values: Answers): Journey;
  /**
   * The journey on another page or on `check-answers`; on the first incomplete page if that one
   * comes before, or if the page is not on the way. In a form with a task list a page is come to once
   * its section is answered as far as there, and what decides whether it is asked; else that list.
   * @throws RangeError where the definition has no such page
   */
  goTo(pageId: string): Journey;
  /** The journey without the answers that no longer count. */
  withoutDiscarded(): Journey;
}

/**
 * Starts a journey on the first page.
 * @param answers what is already known, such as a draft's
 */
export function createJourney(definition: FormDefinition, answers: Answers = {}): Journey {
  const path = walk(definition, answers);
  return new FormJourney(definition, answers, path, startPlace(definition, path));
}

class FormJourney implements Journey {
  readonly path: readonly string[];
  readonly #path: Path;
  #rules: RuleContext | undefined;
  readonly #hasTasks: boolean;
  readonly #done = new Map<Step, boolean>();
  #firstIncomplete: string | undefined;

  constructor(
    readonly definition: FormDefinition,
    readonly answers: Answers,
    path: Path,
    readonly current: string,
  ) {
    this.#path = path;
    this.#hasTasks = definition.taskList === true;
    this.path = path.steps.map(({ page }) => page.id);
  }

  get reachableAnswers(): Answers {
    return this.#path.answers;
  }

  get next(): string | undefined {
    const pageId = pageIdOf(this.current);
    if (pageId !== this.current) return pageId;
    const index = this.path.indexOf(pageId);
    const ends =
      pageId === CHECK_ANSWERS ||
      pageId === TASK_LIST ||
      this.#path.steps[index]?.page.end === true;
    if (this.#hasTasks && !ends) return besideIn(this.#path, pageId, 1) ?? TASK_LIST;
    return ends ? undefined : (this.path[index + 1] ?? CHECK_ANSWERS);
  }

  get previous(): string | undefined {
    const pageId = pageIdOf(this.current);
    const index = this.path.indexOf(pageId);
    // An item comes from the list, once there is one.
    if (pageId !== this.current && this.#resolve(pageId) === pageId) return pageId;
    if (pageId === TASK_LIST) return undefined;
    if (this.#hasTasks) return besideIn(this.#path, pageId, -1) ?? TASK_LIST;
    return pageId === CHECK_ANSWERS ? this.path.at(-1) : this.path[index - 1];
  }

  get firstIncomplete(): string {
    if (this.#firstIncomplete === undefined) {
      const step = this.#path.steps.find((candidate) => !this.#isDone(candidate));
      this.#firstIncomplete = step ? this.#placeToAnswer(step, this.#context) : CHECK_ANSWERS;
    }
    return this.#firstIncomplete;
  }

  get complete(): boolean {
    return this.firstIncomplete === CHECK_ANSWERS;
  }

  get tasks(): readonly Task[] {
    const { steps } = this.#path;
    if (!this.#hasTasks) return [];
    return tasksOf(this.definition, this.#path, this.#isDone, (step) => this.#hasBegun(step)).map(
      (task) => {
        const step = steps.find(({ page }) => page.id === task.page);
        const isLeft = step !== undefined && task.status !== 'completed';
        return isLeft ? { ...task, page: this.#placeToAnswer(step, this.#context) } : task;
      },
    );
  }

  get discarded(): readonly DiscardedAnswer[] {
    const ids = unreached(this.answers, this.reachableAnswers);
    const questions = ids.length > 0 ? questionsOf(this.definition) : [];
    return [
      ...ids.map((id) => ({
        componentId: id,
        pageId:
          questions.find(({ component }) => component.id === id)?.pageId ??
          repeatingPages(this.definition).find(({ repeat }) => repeat.id === id)?.id,
      })),
      ...repeatingPages(this.definition).flatMap(({ id: pageId, repeat: { id } }) => {
        const reached = rowsOf(own(this.reachableAnswers, id));
        const rows = rowsOf(own(this.answers, id)).slice(0, reached.length);
        const ids = rows.flatMap((row, index) => unreached(row, reached[index] ?? {}));
        return [...new Set(ids)].map((componentId) => ({ componentId, pageId }));
      }),
    ];
  }

  answer(pageId: string, values: Answers): Journey {
    const page = pageOf(this.definition, pageId);
    const components =
      this.#path.steps.find((step) => step.page === page)?.components ?? page.components;
    if (!repeats(page)) return this.#with({ ...this.answers, ...answersTo(components, values) });
    const { id } = page.repeat;
    const place = placeIn(this.definition, pageId) ?? { page };
    const given = place.item === undefined ? own(values, id) : undefined;
    const before = rowsOf(given ?? own(this.answers, id));
    const after = rowsAfter(place, components, before, values);
    return this.#with({ ...this.answers, [id]: after });
  }

  goTo(pageId: string): Journey {
    if (pageId !== CHECK_ANSWERS && !(this.#hasTasks && pageId === TASK_LIST)) {
      pageOf(this.definition, pageId);
    }
    if (this.#hasTasks)
      return this.#at(this.#isAllowed(pageId) ? this.#resolve(pageId) : TASK_LIST);
    const places = [...this.path, CHECK_ANSWERS];
    const wanted = places.indexOf(pageIdOf(pageId));
    const allowed = wanted >= 0 && wanted <= places.indexOf(pageIdOf(this.firstIncomplete));
    const target = allowed ? this.#resolve(pageId) : this.firstIncomplete;
    return this.#at(target);
  }

  withoutDiscarded(): Journey {
    return this.#with(this.reachableAnswers);
  }

  #at(place: string): FormJourney {
    return new FormJourney(this.definition, this.answers, this.#path, place);
  }

  /** Only whether there are errors is asked, not their words. */
  get #context(): RuleContext {
    return (this.#rules ??= createRuleContext(this.definition, wordless));
  }

  /** Whether a form with a task list lets a person come to a place. */
  #isAllowed(place: string): boolean {
    if (place === CHECK_ANSWERS) return this.complete;
    return isOpen(this.definition, this.#path, pageIdOf(place), this.#isDone);
  }

  /** The journey with other answers, on the same page if that is still on the way. */
  #with(answers: Answers): FormJourney {
    const path = walk(this.definition, answers);
    const moved = new FormJourney(this.definition, answers, path, this.current);
    const stays =
      this.current === TASK_LIST ||
      (this.current === CHECK_ANSWERS
        ? moved.complete
        : moved.path.includes(pageIdOf(this.current)));
    const elsewhere = () => (this.#hasTasks ? TASK_LIST : moved.firstIncomplete);
    const place = stays ? moved.#resolve(this.current) : elsewhere();
    return place === this.current ? moved : new FormJourney(this.definition, answers, path, place);
  }

  /** Where who wants to be somewhere comes to. */
  #resolve(place: string): string {
    const found = placeIn(this.definition, place);
    return found ? resolvePlace(found, this.#path.answers) : place;
  }

  /** Where a page is to be answered: of one that repeats, at the first item that is wrong. */
  #placeToAnswer({ page, components }: Step, context: RuleContext): string {
    const wrong = this.#rows(page).findIndex(
      (row) => !this.#isItemDone({ page, components }, row, context),
    );
    return wrong < 0 ? this.#resolve(page.id) : itemPlace(page.id, wrong + 1);
  }

  #rows(page: Page): readonly Answers[] {
    return page.repeat ? rowsOf(own(this.#path.answers, page.repeat.id)) : [];
  }

  #isItemDone({ page, components }: Step, row: Answers, context: RuleContext): boolean {
    return (
      askedIn(components, row).every(({ id }) => Object.hasOwn(row, id)) &&
      validateItem({ page, components }, row, this.#path, context).length === 0
    );
  }

  /** Something was entered on a page. */
  #hasBegun({ page, components }: Step): boolean {
    const { answers } = this.#path;
    const ids = page.repeat ? [page.repeat] : askedIn(components, answers);
    return ids.some(({ id }) => Object.hasOwn(answers, id));
  }

  /** Every question was asked, if only to be left empty, and nothing is wrong. */
  readonly #isDone: IsDone = (step) => {
    const known = this.#done.get(step) ?? this.#check(step, this.#context);
    this.#done.set(step, known);
    return known;
  };

  #check(step: Step, context: RuleContext): boolean {
    if (repeats(step.page)) {
      const { min, max } = limitsOf(step.page.repeat);
      const rows = this.#rows(step.page);
      return (
        Object.hasOwn(this.#path.answers, step.page.repeat.id) &&
        rows.length >= min &&
        rows.length <= max &&
        rows.every((row) => this.#isItemDone(step, row, context))
      );
    }
    return (
      step.page.end !== true &&
      askedIn(step.components, this.#path.answers).every(({ id }) =>
        Object.hasOwn(this.#path.answers, id),
      ) &&
      validateStep(step, this.#path, context).length === 0
    );
  }
}

/** Ids of what was answered and does not count. */
function unreached(answers: Answers, reached: Answers): string[] {
  return Object.entries(answers)
    .filter(([id, answer]) => isAnswered(answer) && !Object.hasOwn(reached, id))
    .map(([id]) => id);
}
