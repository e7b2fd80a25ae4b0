import { own, textOf, valuesOf, type Answer, type Answers } from './answers.js';
import type {
  CheckboxesComponent,
  Component,
  FormDefinition,
  Option,
  RadiosComponent,
} from './definition.js';
import { isQuestion, type QuestionComponent } from './fields.js';

/** A question that an option may reveal. */
export type SimpleQuestion = NonNullable<Option['reveals']>;

/** A question whose options may reveal another. */
export type RevealingComponent = RadiosComponent | CheckboxesComponent;

/** A question of a form that is asked once. */
export interface AskedOnce {
  /** The page that asks it. */
  readonly pageId: string;
  readonly component: QuestionComponent;
  /** It is asked only of who chooses the option that reveals it. */
  readonly isRevealed: boolean;
}

/** The questions with one input, into which something is typed: see `simpleQuestion` of the schema. */
const SIMPLE: readonly string[] = [
  ...['text', 'textarea', 'number', 'postcode', 'email', 'phone'],
  ...['nhsNumber', 'nationalInsuranceNumber'],
];

/** Whether an option may reveal a component. */
export function isSimple(component: Component): component is SimpleQuestion {
  return SIMPLE.includes(component.type);
}

/** An option that reveals a question. */
export interface RevealingOption {
  readonly value: string;
  readonly reveals: SimpleQuestion;
  /** Which of the options it is, from 0. */
  readonly position: number;
}

/** The options of a component that reveal a question. Those of a list do not. */
export function revealingOptions(component: Component): RevealingOption[] {
  if (!mayReveal(component)) return [];
  return (component.items ?? []).flatMap(({ value, reveals }, position) =>
    reveals === undefined ? [] : [{ value, reveals, position }],
  );
}

/** Every component, each followed by the questions that its options reveal. */
export function withRevealed(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...revealingOptions(component).map(({ reveals }) => reveals),
  ]);
}

/** Every question among some components, also those that only an option reveals. */
export function questionsIn(components: readonly Component[]): QuestionComponent[] {
  return withRevealed(components).filter(isQuestion);
}

/**
 * The questions among some components that count: of those that options reveal, where that option is
 * chosen.
 * @param answers what is answered to these components
 */
export function askedIn(components: readonly Component[], answers: Answers): QuestionComponent[] {
  return components.filter(isQuestion).flatMap((component) => [
    component,
    ...revealingOptions(component)
      .filter(({ value }) => isChosen(value, own(answers, component.id)))
      .map(({ reveals }) => reveals),
  ]);
}

/** The answers to the questions among some components, where they count. */
export function answersTo(components: readonly Component[], answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const { id } of askedIn(components, answers)) {
    const answer = own(answers, id);
    if (answer !== undefined) counted[id] = answer;
  }
  return counted;
}

/**
 * Every question of a form that is asked once, with the page that asks it, in order. The questions of a
 * page that repeats are asked for each item: see `repeatingPages`.
 */
export function questionsOf(definition: FormDefinition): AskedOnce[] {
  return definition.pages
    .filter(({ repeat }) => repeat === undefined)
    .flatMap(({ id: pageId, components }) =>
      questionsIn(components).map((component) => ({
        pageId,
        component,
        isRevealed: !components.includes(component),
      })),
    );
}

/** A component with other words for what its options reveal. */
export function mapRevealed<Changed extends Component>(
  component: Changed,
  change: (question: SimpleQuestion) => SimpleQuestion,
): Changed {
  if (revealingOptions(component).length === 0 || !mayReveal(component)) return component;
  const items = component.items?.map((option) =>
    option.reveals === undefined ? option : { ...option, reveals: change(option.reveals) },
  );
  return { ...component, items };
}

/** Whether an option is what was answered, or among it. */
export function isChosen(value: string, answer: Answer | undefined): boolean {
  return textOf(answer) === value || valuesOf(answer).includes(value);
}

/** Whether the options of a component may reveal a question. */
export function mayReveal(component: Component): component is RevealingComponent {
  return component.type === 'radios' || component.type === 'checkboxes';
}
