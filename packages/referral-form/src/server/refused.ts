import type { FormDefinition } from '../model/definition.js';
import { fieldsOf, questionsOf } from '../model/fields.js';
import type { FieldError } from '../model/validate.js';
import type { RefusedAnswer } from '../saved-form.js';

/** What the council refused of a page, as the page's errors. */
export function refusedErrors(
  definition: FormDefinition,
  page: string,
  refused: readonly RefusedAnswer[] = [],
): FieldError[] {
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

/** The first page on the way that has something refused; undefined where none has. */
export function firstRefused(
  definition: FormDefinition,
  path: readonly string[],
  refused: readonly RefusedAnswer[] = [],
): string | undefined {
  return path.find((page) => refusedErrors(definition, page, refused).length > 0);
}
