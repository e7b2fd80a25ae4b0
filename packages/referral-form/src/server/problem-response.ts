import type { FormDefinition } from '../model/definition.js';
import { idsOn } from '../refused.js';

/** One thing that is wrong with what was sent. */
export interface SubmissionProblem {
  /** Where, as a JSON Pointer into the submission: `/answers/birth-date`. Empty for all of it. */
  readonly path: string;
  /** Id of the page that asks for it, where one does. */
  readonly page?: string | undefined;
  /** What is wrong, in the request's language where it is about an answer. */
  readonly reason: string;
}

/** What a program is told beside the problems. */
export interface ProblemOptions {
  /** Reference of what was taken before. */
  readonly reference?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Names of the statuses (RFC 9110, 15). */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A failure for a program: Problem Details (RFC 9457), with `problems` beside what that defines. */
export function problemResponse(
  status: number,
  problems: readonly SubmissionProblem[],
  { reference, headers }: ProblemOptions = {},
): Response {
  return Response.json(
    { status, title: TITLES[status], problems, ...(reference !== undefined && { reference }) },
    {
      status,
      headers: {
        ...headers,
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
      },
    },
  );
}

/** A failure that is not about an answer. */
export function refuse(status: number, reason: string, options?: ProblemOptions): Response {
  return problemResponse(status, [{ path: '', reason }], options);
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
