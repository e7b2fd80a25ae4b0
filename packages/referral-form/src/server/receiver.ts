import type { FormDefinition } from '../model/definition.js';
import { equalityForm } from '../model/equality.js';
import { digestOf } from './digest.js';
import { SubmissionConflict } from './submit-errors.js';
import type { Submission } from '../model/submission.js';

/** What `submit` is told besides the submission. */
export interface SubmitContext {
  /** The person's language (BCP 47), for what is said to them. */
  readonly language: string;
  /**
   * What is in the submission's files, by the id that an answer names them by. Their names are what a
   * stranger chose: never part of a path.
   */
  readonly files: ReadonlyMap<string, File>;
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

/** A form, and what takes it once it is finished. */
export interface Receiver {
  readonly form: FormDefinition;
  readonly receive: Submit;
}

/** What takes a form and, where it has equality questions, the answers to those. */
export interface Receivers {
  readonly form: Receiver;
  readonly equality?: Receiver;
}

interface Known {
  readonly digest: string;
  readonly answer: ReturnType<Submit>;
}

/**
 * Takes the answers to equality questions: counts them, keeps them. They are their own submission, and
 * the time in it is the day; nothing in it leads to a person or to a form. Called again with the same
 * `idempotencyKey` it must take nothing twice.
 * @throws where it cannot be taken now: the browser sends it again. The person is never told
 */
export type SubmitEquality = (submission: Submission) => Promise<unknown>;

/**
 * Makes what takes a form, and the answers to its equality questions.
 * @throws TypeError where there are such questions and nothing takes their answers
 */
export function createReceivers(
  definition: FormDefinition,
  submit: Submit,
  submitEquality: SubmitEquality | undefined,
): Receivers {
  const receiver = { form: definition, receive: createReceiver(submit) };
  const form = equalityForm(definition);
  if (!form) return { form: receiver };
  if (!submitEquality) {
    throw new TypeError(
      `Form "${definition.id}" has equality questions: give \`submitEquality\`, which takes their answers, or leave \`equality\` out of the definition`,
    );
  }
  const receive = createReceiver(async (submission) => {
    await submitEquality(submission);
    return { reference: submission.reference };
  });
  return { form: receiver, equality: { form, receive } };
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
