import type { Answer, Answers } from './answers.js';
import { choiceTyped } from './choice-typed.js';
import type { FormDefinition } from './definition.js';
import { fieldsOf, uprnOf, type QuestionComponent } from './fields.js';
import { readFiles } from './files.js';
import { ADD_ANOTHER, ITEM_COUNT, placeIn } from './groups.js';
import { pageOf } from './present.js';
import { questionsIn } from './questions.js';

/**
 * The answers of a page from its posted form, as they were typed. A question whose inputs were not
 * in the form has an empty answer: unticked boxes are not posted. What a question that an option
 * reveals holds is read whatever is chosen. The list of a page that repeats has the answer whether to
 * add another, by `ADD_ANOTHER`.
 * @throws RangeError where the definition has no such page
 */
export function readPage(
  definition: FormDefinition,
  pageId: string,
  data: FormData | URLSearchParams,
): Answers {
  const page = pageOf(definition, pageId);
  const place = placeIn(definition, pageId);
  if (page.repeat !== undefined && (place?.item === undefined || place.removing === true)) {
    const name = place?.removing === true ? ITEM_COUNT : ADD_ANOTHER;
    return { [name]: readText(name, data) };
  }
  return Object.fromEntries(
    questionsIn(page.components).map((component) => [
      component.id,
      readQuestion(definition, component, data),
    ]),
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
  if (component.type === 'file') {
    return readFiles(data.getAll(keptName(component.id)).map(parsed));
  }
  if (component.type === 'autocomplete') {
    return choiceTyped(definition, component, readText(component.id, data));
  }
  const fields = fieldsOf(component);
  if (fields.every(({ field }) => field === undefined)) return readText(component.id, data);
  const parts = fields.map(({ field = '', id }) => [field, readText(id, data)] as const);
  const uprn = component.type === 'address' ? uprnOf(readText(`${component.id}-uprn`, data)) : {};
  return { ...Object.fromEntries(parts), ...uprn };
}

/** Name of the hidden inputs that say which files were chosen before, as JSON. */
export function keptName(id: string): string {
  return `${id}-kept`;
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

function readText(name: string, data: FormData | URLSearchParams): string {
  const value = data.get(name);
  // Browsers post line ends as CRLF; what was typed, and counted, is one character.
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
