import type { FormDefinition } from './model/definition.js';
import { fieldsOf } from './model/fields.js';
import { ADD_ANOTHER, placeIn } from './model/groups.js';
import { questionsIn, questionsOf } from './model/questions.js';
import type { FieldError } from './model/validate.js';
import type { RefusedAnswer } from './saved-form.js';

/** What the council refused of a page, as the page's errors. */
export function refusedErrors(
  definition: FormDefinition,
  page: string,
  refused: readonly RefusedAnswer[] = [],
): FieldError[] {
  const { page: { repeat } = {}, item } = placeIn(definition, page) ?? {};
  if (repeat !== undefined && item === undefined) {
    const ids = idsOn(definition, page);
    return refused
      .filter(({ component }) => ids.includes(component))
      .map(({ reason }) => ({
        pageId: page,
        componentId: repeat.id,
        rule: 'format' as const,
        text: reason,
        href: `#${ADD_ANOTHER}`,
      }));
  }
  const questions = questionsOf(definition).filter(({ pageId }) => pageId === page);
  return questions.flatMap(({ component }) =>
    refused
      .filter((answer) => answer.component === component.id)
      .map(({ reason }) => ({
        pageId: page,
        componentId: component.id,
        rule: 'format' as const,
        text: reason,
        href: `#${fieldsOf(component)[0]?.id ?? component.id}`,
      })),
  );
}

/** What the answers of a page are called: of one that repeats also all of them together. */
export function idsOn(definition: FormDefinition, place: string): readonly string[] {
  const { page } = placeIn(definition, place) ?? {};
  const ids = questionsIn(page?.components ?? []).map(({ id }) => id);
  return page?.repeat === undefined ? ids : [...ids, page.repeat.id];
}

/** The first page on the way that has something refused; undefined where none has. */
export function firstRefused(
  definition: FormDefinition,
  path: readonly string[],
  refused: readonly RefusedAnswer[] = [],
): string | undefined {
  return path.find((page) => refusedErrors(definition, page, refused).length > 0);
}
