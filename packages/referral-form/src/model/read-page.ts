import type { Answer, Answers } from './answers.js';
import { choiceTyped } from './choice-typed.js';
import type { FormDefinition } from './definition.js';
import { fieldsOf, isQuestion, type QuestionComponent } from './fields.js';
import { pageOf } from './present.js';

/**
 * The answers of a page from its posted form, as they were typed. A question whose inputs were not
 * in the form has an empty answer: unticked boxes are not posted.
 * @throws RangeError where the definition has no such page
 */
export function readPage(
  definition: FormDefinition,
  pageId: string,
  data: FormData | URLSearchParams,
): Answers {
  const questions = pageOf(definition, pageId).components.filter(isQuestion);
  return Object.fromEntries(
    questions.map((component) => [component.id, readQuestion(definition, component, data)]),
  );
}

function readQuestion(
  definition: FormDefinition,
  component: QuestionComponent,
  data: FormData | URLSearchParams,
): Answer {
  if (component.type === 'checkboxes') {
    return data.getAll(component.id).filter((value) => typeof value === 'string');
  }
  const read = (name: string): string => {
    const value = data.get(name);
    // Browsers post line ends as CRLF; what was typed, and counted, is one character.
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
  };
  if (component.type === 'autocomplete') {
    return choiceTyped(definition, component, read(component.id));
  }
  const fields = fieldsOf(component);
  if (fields.every(({ field }) => field === undefined)) return read(component.id);
  return Object.fromEntries(fields.map(({ field = '', id }) => [field, read(id)]));
}
