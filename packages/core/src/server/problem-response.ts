/** One thing that is wrong with what was sent. */
export interface RequestProblem {
  /** Where, as a JSON Pointer (RFC 6901) into what was sent. Empty for all of it. */
  readonly path: string;
  /** What is wrong. */
  readonly reason: string;
}

/** What a program is told beside the problems. */
export interface ProblemOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** More members of the Problem Details (RFC 9457, 3.2). */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Names of the statuses (RFC 9110, 15). */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
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
  problems: readonly RequestProblem[],
  { headers, members }: ProblemOptions = {},
): Response {
  return Response.json(
    { status, title: TITLES[status], problems, ...members },
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

/** A failure that is about no part of what was sent. */
export function refuse(status: number, reason: string, options?: ProblemOptions): Response {
  return problemResponse(status, [{ path: '', reason }], options);
}
