import type { Answer, Answers } from './answers.js';
import type { Component, DateComponent, FormDefinition } from './definition.js';
import { dateFieldsOf, type QuestionComponent } from './fields.js';
import { fitAnswers } from './fit-answers.js';
import { repeats } from './groups.js';
import { questionsIn } from './questions.js';

/**
 * The answers of a submission as a person would have typed them, so that a server can put what it
 * is sent to the same checks. What fits no question is left out.
 * @param values the submission's `answers`, from wherever they came
 */
export function readSubmissionAnswers(definition: FormDefinition, values: unknown): Answers {
  if (typeof values !== 'object' || values === null) return {};
  const given = new Map<string, unknown>(Object.entries(values));
  const typed = definition.pages.flatMap((page): [string, unknown][] => {
    if (!repeats(page)) return typedAnswers(page.components, given);
    const rows = given.get(page.repeat.id) ?? [];
    if (!Array.isArray(rows)) return [];
    const items = rows.map((row: unknown) =>
      typeof row === 'object' && row !== null && !Array.isArray(row)
        ? Object.fromEntries(typedAnswers(page.components, new Map(Object.entries(row))))
        : row,
    );
    return [[page.repeat.id, items]];
  });
  return fitAnswers(definition, Object.fromEntries(typed));
}

function typedAnswers(
  components: readonly Component[],
  given: ReadonlyMap<string, unknown>,
): [string, unknown][] {
  return questionsIn(components).map((component) => [
    component.id,
    asTyped(component, given.get(component.id)),
  ]);
}

function asTyped(component: QuestionComponent, value: unknown): unknown {
  const { type } = component;
  if (type === 'yesNo' && typeof value === 'boolean') return value ? 'yes' : 'no';
  if (type === 'declaration' && typeof value === 'boolean') return value ? 'yes' : '';
  if (type === 'number' && typeof value === 'number') return String(value);
  if (component.type === 'date' && typeof value === 'string') return dateAsTyped(component, value);
  return value ?? emptyAnswer(type);
}

function dateAsTyped(component: DateComponent, value: string): Answer {
  const [year = '', month = '', day = ''] = value.split('-');
  const typed = { day, month, year };
  return Object.fromEntries(dateFieldsOf(component).map((field) => [field, typed[field]]));
}

/** A question left empty is absent from a submission; it counts as asked all the same. */
function emptyAnswer(type: QuestionComponent['type']): Answer {
  if (type === 'checkboxes' || type === 'file') return [];
  return type === 'date' || type === 'name' || type === 'address' ? {} : '';
}
