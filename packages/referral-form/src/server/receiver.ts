import type { Submission } from '../model/submission.js';

/**
 * Takes a submission: keeps it, passes it on. Called again with the same `idempotencyKey`, after a
 * restart say, it must answer with the reference that it gave first, and take nothing twice.
 * @returns the reference to tell the person, the submission's own as a rule
 */
export type Submit = (submission: Submission) => Promise<{ readonly reference: string }>;

/** How many answers are remembered; the store behind `Submit` remembers all. */
const REMEMBERED = 10_000;

/** Passes each key on once, also while the first attempt is still under way. */
export function createReceiver(submit: Submit): Submit {
  const answers = new Map<string, ReturnType<Submit>>();
  return (submission) => {
    const { idempotencyKey } = submission;
    const known = answers.get(idempotencyKey);
    if (known) return known;
    const answer = submit(submission);
    answers.set(idempotencyKey, answer);
    answer.catch(() => answers.delete(idempotencyKey));
    const [oldest] = answers.keys();
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
