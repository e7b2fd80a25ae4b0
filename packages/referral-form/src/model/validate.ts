import {
  createFormTranslate,
  type FormMessageOverrides,
  type FormTranslate,
} from '../messages/index.js';
import { own, rowsOf, type Answers } from './answers.js';
import type { FormDefinition, Messages as ComponentMessages } from './definition.js';
import { fieldsOf, type QuestionComponent } from './fields.js';
import {
  ADD_ANOTHER,
  itemWords,
  limitsOf,
  placeIn,
  repeats,
  type RepeatingPage,
} from './groups.js';
import { localise } from './localise.js';
import { walk, type Path, type Step } from './path.js';
import { pageOf, presentStep } from './present.js';
import { askedIn } from './questions.js';
import { checkQuestion, type Fault, type RuleContext } from './rules.js';
import { today } from './validators/date.js';

/** One thing to put right, for the error summary and for the input. */
export interface FieldError {
  readonly pageId: string;
  /** Of how many items there are, the id of the page's `repeat`. */
  readonly componentId: string;
  /** Number of the item that it is about, from 1, where the page repeats. */
  readonly item?: number;
  /** The rule that was broken, as the definition's `messages` name it. */
  readonly rule: keyof ComponentMessages;
  /** The first wrong input of a question with several (`day`): where the summary links to. */
  readonly field?: string;
  /** Every wrong input of a question with several. */
  readonly fields?: readonly string[];
  readonly text: string;
  /** Fragment of the first wrong input: `#birth-day`. */
  readonly href: string;
}

/** What validation may be told. */
export interface ValidateOptions {
  /** Today, as ISO 8601. Default: the day in the United Kingdom. */
  readonly today?: string;
  /** A council's own wording. */
  readonly messages?: FormMessageOverrides;
}

/**
 * What is wrong with the answers of one page, in the order of its inputs; none when the person can
 * go on. The same code runs in the browser and on the server. Of a page that repeats, of all its
 * items; of a place in it (`household.2`), of that one.
 * @throws RangeError where the definition has no such page
 */
export function validatePage(
  definition: FormDefinition,
  pageId: string,
  answers: Answers,
  language: string,
  options: ValidateOptions = {},
): FieldError[] {
  const { messages, today: day } = options;
  return checkPage(definition, pageId, answers, createFormTranslate(language, messages), day);
}

/** As `validatePage`, in words that are at hand: a browser has those of its own language only. */
export function checkPage(
  definition: FormDefinition,
  pageId: string,
  answers: Answers,
  t: FormTranslate,
  day?: string,
): FieldError[] {
  const context = createRuleContext(definition, t, day);
  const page = pageOf(context.definition, pageId);
  const path = walk(context.definition, answers);
  const step = path.steps.find((candidate) => candidate.page === page);
  if (step === undefined) return [];
  const item = placeIn(context.definition, pageId)?.item;
  if (item === undefined || !repeats(page)) return validateStep(step, path, context);
  const row = rowsOf(own(path.answers, page.repeat.id))[item - 1] ?? {};
  return validateItem(step, row, path, context);
}

/** What is wrong with the answers of every page on the way that they lead. */
export function validateAll(
  definition: FormDefinition,
  answers: Answers,
  language: string,
  options: ValidateOptions = {},
): FieldError[] {
  const { messages, today: day } = options;
  const context = createRuleContext(definition, createFormTranslate(language, messages), day);
  const path = walk(context.definition, answers);
  return path.steps.flatMap((step) => validateStep(step, path, context));
}

/** What the rules need to know, made once for any number of pages. */
export function createRuleContext(
  definition: FormDefinition,
  t: FormTranslate,
  day = today(),
): RuleContext {
  return { definition: localise(definition, t.language), t, today: day };
}

/** As `validatePage`, for a step of a walk through the context's definition. */
export function validateStep(step: Step, path: Path, context: RuleContext): FieldError[] {
  const { page } = step;
  if (!repeats(page)) return validateItem(step, path.answers, path, context);
  const rows = rowsOf(own(path.answers, page.repeat.id));
  const errors = rows.flatMap((row, index) =>
    validateItem(step, row, path, context).map((error) => ({ ...error, item: index + 1 })),
  );
  return [...errors, ...checkCount(page, rows.length, context.t)];
}

/** What is wrong with the answers to what a page asks once, or once for each item. */
export function validateItem(
  step: Step,
  answers: Answers,
  path: Path,
  context: RuleContext,
): FieldError[] {
  const { id, components } = presentStep(context.definition, step, path);
  return askedIn(components, answers).flatMap((component) =>
    checkQuestion(component, own(answers, component.id), context).map((fault) =>
      errorAt(id, component, fault),
    ),
  );
}

/** What is wrong with the number of items of a page, in the language of `t`. */
export function checkCount(page: RepeatingPage, count: number, t: FormTranslate): FieldError[] {
  const { min, max } = limitsOf(page.repeat);
  if (count >= min && count <= max) return [];
  const rule = count < min ? 'tooFew' : 'tooMany';
  const text = t(count < min ? 'itemsTooFew' : 'itemsMost', {
    ...itemWords(page.repeat),
    count: count < min ? min : max,
  });
  return [{ pageId: page.id, componentId: page.repeat.id, rule, text, href: `#${ADD_ANOTHER}` }];
}

/** What is wrong with an answer, at its place on a page. */
export function errorAt(pageId: string, component: QuestionComponent, fault: Fault): FieldError {
  const { rule, text, fields } = fault;
  const inputs = fieldsOf(component);
  const first = inputs.find(({ field }) => field !== undefined && fields?.includes(field));
  return {
    pageId,
    componentId: component.id,
    rule,
    field: first?.field,
    fields,
    text: component.messages?.[rule] ?? text,
    href: `#${(first ?? inputs[0])?.id ?? component.id}`,
  };
}
