import type { RefusedAnswer } from '../saved-form.js';

/**
 * `submit` throws it where answers will never be accepted as they are: a date that is taken, say, or
 * a number that nobody has. The person is led to each question, with its reason. Answered with 422.
 */
export class SubmissionRefused extends Error {
  override readonly name = 'SubmissionRefused';

  /**
   * @param problems by question, each with a reason in the language of the page; none where it is not
   *   about single answers
   */
  constructor(readonly problems: readonly RefusedAnswer[] = []) {
    super('The submission was refused');
  }
}

/**
 * `submit` throws it where a key was taken before, with other answers. The person is told the
 * reference, and that what they changed since has not arrived. Answered with 409.
 */
export class SubmissionConflict extends Error {
  override readonly name = 'SubmissionConflict';

  /** @param reference of what was taken first */
  constructor(readonly reference: string) {
    super('The key was taken before, with other answers');
  }
}

/** `submit` throws it where too much comes at once. Answered with 429 and `Retry-After`. */
export class TooManySubmissions extends Error {
  override readonly name = 'TooManySubmissions';

  /** @param retryAfter seconds */
  constructor(readonly retryAfter: number) {
    super('Too many submissions');
  }
}
