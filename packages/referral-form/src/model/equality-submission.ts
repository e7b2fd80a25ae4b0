import type { Answers } from './answers.js';
import type { FormDefinition } from './definition.js';
import { createReference } from './reference.js';
import { toSubmission, type Submission } from './submission.js';
import { today } from './validators/date.js';

/**
 * The canonical submission of answers to equality questions; undefined where nothing was answered but
 * whether to answer. Its reference and key are its own, and its time is the day: nothing leads from it
 * to the form that was sent before.
 * @param form as `equalityForm` gives it
 * @param idempotencyKey a new one
 */
export function toEqualitySubmission(
  form: FormDefinition,
  answers: Answers,
  idempotencyKey: string,
): Submission | undefined {
  const submission = toSubmission(form, answers, {
    reference: createReference(),
    idempotencyKey,
    submittedAt: `${today()}T00:00:00Z`,
  });
  const first = form.pages[0]?.components.map(({ id }) => id) ?? [];
  return Object.keys(submission.answers).some((id) => !first.includes(id)) ? submission : undefined;
}
