import type { Answer, Answers } from './answers.js';
import type { Component, FormDefinition } from './definition.js';
import { entriesOf } from './entries-of.js';
import { fieldsOf, hasChoices, itemsOf, uprnOf, type QuestionComponent } from './fields.js';
import { ADD_ANOTHER, MOST_ITEMS, placeIn, repeats, type RepeatingPage } from './groups.js';
import { questionsIn } from './questions.js';
import { readFiles } from './files.js';

/**
 * The answers that fit a definition, out of something that may be answers: a draft of another
 * version, or what came over the network. An answer fits if its question is still asked, and it is
 * of the question's kind and one of its choices; whether it is right, `validateAll` says.
 */
export function fitAnswers(definition: FormDefinition, data: unknown): Answers {
  return Object.fromEntries(
    definition.pages.flatMap((page) =>
      repeats(page)
        ? fitRows(definition, page, data)
        : Object.entries(fitComponents(definition, page.components, data)),
    ),
  );
}

/**
 * As `fitAnswers`, of what was typed at a place of the form: where a page repeats, whether to add
 * another on its list, and the answers of an item.
 */
export function fitPlace(definition: FormDefinition, place: string, data: unknown): Answers {
  const { page, item } = placeIn(definition, place) ?? {};
  if (page === undefined) return {};
  if (!repeats(page) || item !== undefined) return fitComponents(definition, page.components, data);
  const adds = entriesOf(data).get(ADD_ANOTHER);
  return typeof adds === 'string' ? { [ADD_ANOTHER]: adds } : {};
}

function fitComponents(
  definition: FormDefinition,
  components: readonly Component[],
  data: unknown,
): Answers {
  const given = entriesOf(data);
  const fitting = questionsIn(components).flatMap((component): [string, Answer][] => {
    const answer = fit(definition, component, given.get(component.id));
    return answer === undefined ? [] : [[component.id, answer]];
  });
  return Object.fromEntries(fitting);
}

/** The items of a page that are answers at all. What is more than there may be is told, not lost. */
function fitRows(
  definition: FormDefinition,
  { repeat, components }: RepeatingPage,
  data: unknown,
): [string, Answer][] {
  const rows = entriesOf(data).get(repeat.id);
  if (!Array.isArray(rows)) return [];
  const fitting = rows
    .filter((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
    .slice(0, MOST_ITEMS)
    .map((row) => fitComponents(definition, components, row));
  return [[repeat.id, fitting]];
}

function fit(
  definition: FormDefinition,
  component: QuestionComponent,
  answer: unknown,
): Answer | undefined {
  const { type } = component;
  if (type === 'file') return Array.isArray(answer) ? readFiles(answer) : undefined;
  const offered = offeredBy(definition, component);
  if (type === 'checkboxes') {
    return Array.isArray(answer)
      ? answer.filter((value) => typeof value === 'string' && offered?.includes(value) === true)
      : undefined;
  }
  if (type === 'date' || type === 'name' || type === 'address') {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
    const texts = new Map<string, unknown>(Object.entries(answer));
    const parts = Object.fromEntries(
      fieldsOf(component).map(({ field = '' }) => {
        const text = texts.get(field);
        return [field, typeof text === 'string' ? text : ''];
      }),
    );
    return type === 'address' ? { ...parts, ...uprnOf(texts.get('uprn')) } : parts;
  }
  if (typeof answer !== 'string') return undefined;
  return offered === undefined || answer === '' || offered.includes(answer) ? answer : undefined;
}

function offeredBy(
  definition: FormDefinition,
  component: QuestionComponent,
): readonly string[] | undefined {
  if (component.type === 'yesNo') return ['yes', 'no'];
  if (component.type === 'declaration') return ['yes'];
  // What was typed into an autocomplete is kept, also where it is no choice.
  return hasChoices(component) && component.type !== 'autocomplete'
    ? itemsOf(definition, component).map(({ value }) => value)
    : undefined;
}
