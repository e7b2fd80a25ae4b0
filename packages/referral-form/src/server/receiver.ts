import { digestOf } from './digest.js';
import { SubmissionConflict } from './submit-errors.js';
import type { Submission } from '../model/submission.js';

/** What `submit` is told besides the submission. */
export interface SubmitContext {
  /** The person's language (BCP 47), for what is said to them. */
  readonly language: string;
}

/**
 * Takes a submission: keeps it, passes it on. Called again with the same `idempotencyKey`, after a
 * restart say, it must answer with the reference that it gave first, and take nothing twice.
 * @returns the reference to tell the person, the submission's own as a rule
 * @throws SubmissionRefused, SubmissionConflict or TooManySubmissions to have that told; after any
 *   other error the same submission may be sent again
 */
export type Submit = (
  submission: Submission,
  context: SubmitContext,
) => Promise<{ readonly reference: string }>;

interface Known {
  readonly digest: string;
  readonly answer: ReturnType<Submit>;
}

/** How many answers are remembered; the store behind `Submit` remembers all. */
const REMEMBERED = 10_000;

/**
 * Passes each key on once, also while the first attempt is still under way.
 * @throws SubmissionConflict for a key that was taken with other answers
 */
export function createReceiver(submit: Submit): Submit {
  const known = new Map<string, Known>();
  return async (submission, context) => {
    const { idempotencyKey } = submission;
    const digest = digestOf(submission);
    const before = known.get(idempotencyKey);
    if (before?.digest === digest) return before.answer;
    if (before) {
      const { reference } = await before.answer;
      throw new SubmissionConflict(reference);
    }
    const answer = submit(submission, context);
    known.set(idempotencyKey, { digest, answer });
    answer.catch(() => known.delete(idempotencyKey));
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
