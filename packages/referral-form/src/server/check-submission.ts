import { own, rowsOf, type Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { itemPlace, repeats } from '../model/groups.js';
import { walk } from '../model/path.js';
import { askedIn } from '../model/questions.js';
import { validateAll } from '../model/validate.js';
import { problemWith, type SubmissionProblem } from './problem-with.js';

/** Why a form with these answers would not be sent; nothing where it would. */
export function checkSubmission(
  definition: FormDefinition,
  answers: Answers,
  language: string,
): SubmissionProblem[] {
  const errors = validateAll(definition, answers, language);
  if (errors.length > 0) {
    return errors.map(({ componentId, pageId, item, text }) => ({
      path: pathTo(definition, pageId, componentId, item),
      page: item === undefined ? pageId : itemPlace(pageId, item),
      reason: text,
    }));
  }
  const { steps, answers: reached } = walk(definition, answers);
  const end = steps.find(({ page }) => page.end === true)?.page.id;
  if (end !== undefined) {
    const reason = `The answers end at page "${end}": nothing is sent there`;
    return [{ path: '/answers', page: end, reason }];
  }
  const reason = 'This is no answer to the question';
  return steps.flatMap(({ page, components }): SubmissionProblem[] => {
    if (!repeats(page)) {
      return askedIn(components, reached)
        .filter(({ id }) => !Object.hasOwn(reached, id))
        .map(({ id }) => problemWith(definition, id, reason));
    }
    const { id } = page.repeat;
    if (!Object.hasOwn(reached, id)) return [problemWith(definition, id, reason)];
    return rowsOf(own(reached, id)).flatMap((row, index) =>
      askedIn(components, row)
        .filter((question) => !Object.hasOwn(row, question.id))
        .map((question) => ({
          path: pathTo(definition, page.id, question.id, index + 1),
          page: itemPlace(page.id, index + 1),
          reason,
        })),
    );
  });
}

/** JSON Pointer to an answer of a submission. */
function pathTo(
  { pages }: FormDefinition,
  pageId: string,
  componentId: string,
  item: number | undefined,
): string {
  const repeat = pages.find(({ id }) => id === pageId)?.repeat;
  return item === undefined || repeat === undefined
    ? `/answers/${componentId}`
    : `/answers/${repeat.id}/${item - 1}/${componentId}`;
}
