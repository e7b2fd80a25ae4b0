import type { RequestProblem } from '@council-elements/core/server';
import type { FormDefinition } from '../model/definition.js';
import { idsOn } from '../refused.js';

/** One thing that is wrong with a submission: `path` is in it, as `/answers/birth-date`. */
export interface SubmissionProblem extends RequestProblem {
  /** Id of the page that asks for it, where one does. */
  readonly page?: string | undefined;
  /** What is wrong, in the request's language where it is about an answer. */
  readonly reason: string;
}

/** A problem with the answer to a question. */
export function problemWith(
  definition: FormDefinition,
  id: string,
  reason: string,
): SubmissionProblem {
  const page = definition.pages.find((one) => idsOn(definition, one.id).includes(id))?.id;
  return { path: `/answers/${id}`, page, reason };
}
