import type { Answer, Answers } from './answers.js';
import type { FormDefinition } from './definition.js';
import { fieldsOf, hasChoices, itemsOf, questionsOf, type QuestionComponent } from './fields.js';

/**
 * The answers that fit a definition, out of something that may be answers: a draft of another
 * version, or what came over the network. An answer fits if its question is still asked, and it is
 * of the question's kind and one of its choices; whether it is right, `validateAll` says.
 */
export function fitAnswers(definition: FormDefinition, data: unknown): Answers {
  if (typeof data !== 'object' || data === null) return {};
  const given = new Map<string, unknown>(Object.entries(data));
  const fitting = questionsOf(definition).flatMap(({ component }): [string, Answer][] => {
    const answer = fit(definition, component, given.get(component.id));
    return answer === undefined ? [] : [[component.id, answer]];
  });
  return Object.fromEntries(fitting);
}

function fit(
  definition: FormDefinition,
  component: QuestionComponent,
  answer: unknown,
): Answer | undefined {
  const { type } = component;
  const offered = offeredBy(definition, component);
  if (type === 'checkboxes') {
    return Array.isArray(answer)
      ? answer.filter((value) => typeof value === 'string' && offered?.includes(value) === true)
      : undefined;
  }
  if (type === 'date' || type === 'name' || type === 'address') {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
    const texts = new Map<string, unknown>(Object.entries(answer));
    return Object.fromEntries(
      fieldsOf(component).map(({ field = '' }) => {
        const text = texts.get(field);
        return [field, typeof text === 'string' ? text : ''];
      }),
    );
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
