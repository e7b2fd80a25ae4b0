import type { Answers } from './answers.js';
import { holds } from './conditions.js';
import type { Component, FormDefinition } from './definition.js';
import { isQuestion } from './fields.js';
import { walk } from './path.js';
import { mapRevealed } from './questions.js';

/** What a place among the equality questions begins with: pages' ids and addresses have no full stop. */
const PREFIX = 'equality.';

/** A form's equality questions become a form once. */
const forms = new WeakMap<FormDefinition, FormDefinition>();

/**
 * The equality questions of a form, as a form of their own in which every question can be left
 * unanswered; undefined where it has none.
 */
export function equalityForm(definition: FormDefinition): FormDefinition | undefined {
  const { equality, exit } = definition;
  if (equality === undefined) return undefined;
  const known = forms.get(definition);
  if (known !== undefined) return known;
  const { condition: _, ...questions } = equality;
  const form: FormDefinition = {
    ...questions,
    ...(exit && { exit }),
    pages: questions.pages.map((page) => ({
      ...page,
      components: page.components.map((component) => mapRevealed(leavable(component), leavable)),
    })),
  };
  forms.set(definition, form);
  return form;
}

function leavable<Asked extends Component>(component: Asked): Asked {
  return isQuestion(component) ? { ...component, optional: true } : component;
}

/** The equality questions for whoever gave these answers; undefined where none are asked. */
export function equalityFor(
  definition: FormDefinition,
  answers: Answers,
): FormDefinition | undefined {
  const reached = walk(definition, answers).answers;
  return holds(definition, definition.equality?.condition, reached)
    ? equalityForm(definition)
    : undefined;
}

/** Where a page of the equality questions is, among the pages of the form. */
export function equalityPlace(page: string): string {
  return PREFIX + page;
}

/** The page of the equality questions that a place is; undefined where it is a place of the form. */
export function equalityPageOf(place: string): string | undefined {
  return place.startsWith(PREFIX) ? place.slice(PREFIX.length) : undefined;
}
