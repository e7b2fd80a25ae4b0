import type { Answer, Answers } from './answers.js';
import { reachFrom } from './condition-parts.js';
import { holds } from './conditions.js';
import type { AnswerCondition, FormDefinition } from './definition.js';
import { dateFieldsOf, hasChoices, itemsOf, type QuestionComponent } from './fields.js';
import { questionsOf } from './questions.js';
import { typeNames } from './file-types.js';
import { dayOf } from './relative-date.js';
import { today } from './validators/date.js';

/** More combinations of answers than this are not tried. */
const MAX_COMBINATIONS = 4096;

/** What a condition comes to, over every combination of answers that makes a difference to it. */
export type Truth = 'always' | 'never' | 'sometimes';

/**
 * Tries a named condition on every combination of answers that makes a difference to it.
 * @returns nothing where there are too many, or where it asks a question that is not there
 */
export function truthOf(definition: FormDefinition, name: string): Truth | undefined {
  const combinations = combinationsFor(definition, [name], true);
  if (combinations === undefined) return undefined;
  const some = combinations.some((answers) => holds(definition, name, answers));
  if (!some) return 'never';
  const every = combinations.every((answers) => holds(definition, name, answers));
  return every ? 'always' : 'sometimes';
}

/**
 * Whether one of some conditions holds, whatever was answered to the questions of the form, once
 * those that must be answered are. Unknown where there are too many answers: then it does not.
 */
export function alwaysHolds(definition: FormDefinition, names: readonly string[]): boolean {
  const combinations = combinationsFor(definition, names, false) ?? [];
  return (
    combinations.length > 0 &&
    combinations.every((answers) => names.some((name) => holds(definition, name, answers)))
  );
}

function combinationsFor(
  definition: FormDefinition,
  names: readonly string[],
  unasked: boolean,
): Answers[] | undefined {
  const { tests } = reachFrom(definition.conditions ?? {}, names);
  const questions = new Map(questionsOf(definition).map((asked) => [asked.component.id, asked]));
  let combinations: Record<string, Answer>[] = [{}];
  for (const id of new Set(tests.map(({ component }) => component))) {
    const question = questions.get(id);
    if (question === undefined) return undefined;
    const { component, isRevealed } = question;
    const asked = tests.filter((test) => test.component === id);
    const answers = answersThatDiffer(definition, component, asked);
    if (answers === undefined) return undefined;
    const mayBeUnasked = isRevealed || component.condition !== undefined;
    const isOptional = unasked || component.optional === true || mayBeUnasked;
    const choices = isOptional ? [undefined, ...answers] : answers;
    if (combinations.length * choices.length > MAX_COMBINATIONS) return undefined;
    combinations = combinations.flatMap((answered) =>
      choices.map((answer) => (answer === undefined ? answered : { ...answered, [id]: answer })),
    );
  }
  return combinations;
}

/** Answers to a question, one of each kind that the comparisons tell apart. */
export function answersThatDiffer(
  definition: FormDefinition,
  component: QuestionComponent,
  tests: readonly AnswerCondition[],
): Answer[] | undefined {
  const values = tests.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const texts = [...new Set(values.filter((value) => typeof value !== 'object').map(String))];
  if (component.type === 'yesNo') return ['yes', 'no'];
  if (component.type === 'declaration') return ['yes'];
  if (hasChoices(component)) {
    const items = itemsOf(definition, component);
    const isCompared = tests.some(({ operator }) => /Than$/.test(operator));
    const told = items.filter(({ value }) => isCompared || texts.includes(value));
    const other = items.find((item) => !told.includes(item));
    const all = other === undefined ? told : [...told, other];
    if (component.type !== 'checkboxes') return all.map(({ value }) => value);
    return subsets(all.filter(({ exclusive }) => exclusive !== true).map(({ value }) => value))
      ?.filter((chosen) => chosen.length > 0)
      .concat(all.flatMap(({ value, exclusive }) => (exclusive === true ? [[value]] : [])));
  }
  if (component.type === 'number') {
    const { min = -Infinity, max = Infinity, whole = false } = component;
    const steps = values
      .map(Number)
      .flatMap((value) => [value - 1, value - 0.5, value, value + 0.5, value + 1]);
    return [...new Set(steps.length === 0 ? [0] : steps)]
      .filter((value) => value >= min && value <= max && (!whole || Number.isInteger(value)))
      .map(String);
  }
  if (component.type === 'date') {
    const days = values
      .map((value) => dayOf(typeof value === 'number' ? String(value) : value, today()))
      .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
    const around = days.flatMap((day) => [-32, -1, 0, 1, 32].map((by) => dayOf({ days: by }, day)));
    return [...new Set(around.length === 0 ? [today()] : around)].map((day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const parts = { day: date, month, year };
      return Object.fromEntries(dateFieldsOf(component).map((field) => [field, parts[field]]));
    });
  }
  if (component.type === 'file') {
    const [extension = 'pdf'] = typeNames(component);
    return [[{ id: 'a', name: `a.${extension.toLowerCase()}`, type: '', size: 1 }]];
  }
  if (component.type === 'name' || component.type === 'address')
    return [{ first: 'a', line1: 'a' }];
  return [...texts.filter((text) => text !== ''), `not ${texts.join(' ')}`];
}

/** Every subset of some values; nothing where there are too many. */
function subsets(values: readonly string[]): string[][] | undefined {
  if (2 ** values.length > MAX_COMBINATIONS) return undefined;
  return values.reduce<string[][]>(
    (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );
}
