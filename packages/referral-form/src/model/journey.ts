import { isAnswered, own, type Answer, type Answers } from './answers.js';
import type { FormDefinition } from './definition.js';
import { isQuestion, questionsOf } from './fields.js';
import { CHECK_ANSWERS, walk, type Path, type Step } from './path.js';
import { pageOf } from './present.js';
import type { RuleContext } from './rules.js';
import { createRuleContext, validateStep } from './validate.js';
import { createTranslate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import { spokenEnglish } from '../messages/spoken.js';

const english = createTranslate<Messages>({ en: spokenEnglish }, 'en');

export { CHECK_ANSWERS };

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
  /** Id of the page the person is on, or `check-answers`. */
  readonly current: string;
  /** Id of the page after it, or `check-answers`; none after that, nor where the form ends. */
  readonly next: string | undefined;
  /** Id of the page before it; none before the first. */
  readonly previous: string | undefined;
  /**
   * Id of the first page that still has to be answered, or `check-answers`: where a draft is
   * resumed, and where Continue leads after an answer was changed. Or the page where the form ends.
   */
  readonly firstIncomplete: string;
  /** Every page on the way is answered and right, and none of them ends the form. */
  readonly complete: boolean;
  /** Answers that no longer count, so that the person can be told before they are dropped. */
  readonly discarded: readonly DiscardedAnswer[];
  /**
   * The journey with the answers of a page, on the same page. Answers to questions that the page
   * does not ask are left out.
   * @throws RangeError where the definition has no such page
   */
  answer(pageId: string, values: Answers): Journey;
  /**
   * The journey on another page or on `check-answers`; on the first incomplete page if that one
   * comes before, or if the page is not on the way.
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
  return new FormJourney(definition, answers, path, path.steps[0]?.page.id ?? CHECK_ANSWERS);
}

class FormJourney implements Journey {
  readonly path: readonly string[];
  readonly #path: Path;
  #firstIncomplete: string | undefined;

  constructor(
    readonly definition: FormDefinition,
    readonly answers: Answers,
    path: Path,
    readonly current: string,
  ) {
    this.#path = path;
    this.path = path.steps.map(({ page }) => page.id);
  }

  get reachableAnswers(): Answers {
    return this.#path.answers;
  }

  get next(): string | undefined {
    const index = this.path.indexOf(this.current);
    const ends = this.current === CHECK_ANSWERS || this.#path.steps[index]?.page.end === true;
    return ends ? undefined : (this.path[index + 1] ?? CHECK_ANSWERS);
  }

  get previous(): string | undefined {
    const index = this.path.indexOf(this.current);
    return this.current === CHECK_ANSWERS ? this.path.at(-1) : this.path[index - 1];
  }

  get firstIncomplete(): string {
    if (this.#firstIncomplete === undefined) {
      // Only whether there are errors is asked, not their words.
      const context = createRuleContext(this.definition, english);
      const step = this.#path.steps.find((candidate) => !this.#isDone(candidate, context));
      this.#firstIncomplete = step?.page.id ?? CHECK_ANSWERS;
    }
    return this.#firstIncomplete;
  }

  get complete(): boolean {
    return this.firstIncomplete === CHECK_ANSWERS;
  }

  get discarded(): readonly DiscardedAnswer[] {
    const questions = questionsOf(this.definition);
    return Object.entries(this.answers)
      .filter(([id, answer]) => isAnswered(answer) && !Object.hasOwn(this.reachableAnswers, id))
      .map(([id]) => ({
        componentId: id,
        pageId: questions.find(({ component }) => component.id === id)?.pageId,
      }));
  }

  answer(pageId: string, values: Answers): Journey {
    const page = pageOf(this.definition, pageId);
    const components =
      this.#path.steps.find((step) => step.page === page)?.components ?? page.components;
    const answers: Record<string, Answer> = { ...this.answers };
    for (const { id } of components.filter(isQuestion)) {
      const value = own(values, id);
      if (value !== undefined) answers[id] = value;
    }
    return this.#with(answers);
  }

  goTo(pageId: string): Journey {
    if (pageId !== CHECK_ANSWERS) pageOf(this.definition, pageId);
    const places = [...this.path, CHECK_ANSWERS];
    const wanted = places.indexOf(pageId);
    const allowed = wanted >= 0 && wanted <= places.indexOf(this.firstIncomplete);
    const target = allowed ? pageId : this.firstIncomplete;
    return new FormJourney(this.definition, this.answers, this.#path, target);
  }

  withoutDiscarded(): Journey {
    return this.#with(this.reachableAnswers);
  }

  /** The journey with other answers, on the same page if that is still on the way. */
  #with(answers: Answers): FormJourney {
    const path = walk(this.definition, answers);
    const moved = new FormJourney(this.definition, answers, path, this.current);
    const stays =
      this.current === CHECK_ANSWERS ? moved.complete : moved.path.includes(this.current);
    return stays ? moved : new FormJourney(this.definition, answers, path, moved.firstIncomplete);
  }

  /** Every question was asked, if only to be left empty, and nothing is wrong. */
  #isDone(step: Step, context: RuleContext): boolean {
    return (
      step.page.end !== true &&
      step.components.filter(isQuestion).every(({ id }) => Object.hasOwn(this.#path.answers, id)) &&
      validateStep(step, this.#path, context).length === 0
    );
  }
}
