import type { Answers } from '../model/answers.js';
import type { FormDefinition } from '../model/definition.js';
import { isQuestion } from '../model/fields.js';
import { walk } from '../model/path.js';
import { validateAll } from '../model/validate.js';
import { problemWith, type SubmissionProblem } from './problem-response.js';

/** Why a form with these answers would not be sent; nothing where it would. */
export function checkSubmission(
  definition: FormDefinition,
  answers: Answers,
  language: string,
): SubmissionProblem[] {
  const errors = validateAll(definition, answers, language);
  if (errors.length > 0) {
    return errors.map(({ componentId, pageId, text }) => ({
      path: `/answers/${componentId}`,
      page: pageId,
      reason: text,
    }));
  }
  const { steps, answers: reached } = walk(definition, answers);
  const end = steps.find(({ page }) => page.end === true)?.page.id;
  if (end !== undefined) {
    const reason = `The answers end at page "${end}": nothing is sent there`;
    return [{ path: '/answers', page: end, reason }];
  }
  return steps
    .flatMap(({ components }) => components.filter(isQuestion))
    .filter(({ id }) => !Object.hasOwn(reached, id))
    .map(({ id }) => problemWith(definition, id, 'This is no answer to the question'));
}
