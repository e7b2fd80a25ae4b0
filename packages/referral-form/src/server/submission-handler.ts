import { describeError, type Handler } from '@council-elements/core/server';
import type { FormDefinition } from '../model/definition.js';
import { entriesOf } from '../model/entries-of.js';
import { readSubmissionAnswers } from '../model/read-submission.js';
import { toSubmission, type Submission } from '../model/submission.js';
import { checkSubmission } from './check-submission.js';
import { problemResponse, problemWith, refuse } from './problem-response.js';
import { hasType, readBody } from './read-body.js';
import {
  createReceivers,
  type Receiver,
  type Receivers,
  type Submit,
  type SubmitEquality,
} from './receiver.js';
import { SubmissionConflict, SubmissionRefused, TooManySubmissions } from './submit-errors.js';

/** Bytes. Far more than any form's answers. */
const LONGEST = 256 * 1024;

/** Settings of {@link createSubmissionHandler}. */
export interface SubmissionHandlerOptions {
  readonly submit: Submit;
  /** Takes the answers to equality questions: needed where the form has some. */
  readonly submitEquality?: SubmitEquality;
}

/**
 * Takes what `<council-referral-form action="…">` sends: POST, JSON, `Idempotency-Key`. Checks it
 * against the form as the browser did, and passes on only what the form asks.
 *
 * Answers 201 with `{ reference }`, the same for the same key; else Problem Details with `problems`
 * ({@link SubmissionProblem}): 400, 405, 409 (with the `reference` of what the key was taken with),
 * 413, 415, 422, 429 (with `Retry-After`); 503 where `submit` failed, so that the browser tries again.
 * @throws TypeError where the form has equality questions and there is no `submitEquality`
 */
export function createSubmissionHandler(
  definition: FormDefinition,
  { submit, submitEquality }: SubmissionHandlerOptions,
): Handler {
  const receivers = createReceivers(definition, submit, submitEquality);
  return async (request, { language }) =>
    (await takeSubmission(receivers, request, language)).response;
}

/** What was answered, and which form was taken. */
export interface Taken {
  readonly response: Response;
  readonly form?: FormDefinition;
}

/** As {@link createSubmissionHandler}, with receivers that another handler shares. */
export async function takeSubmission(
  { form, equality }: Receivers,
  request: Request,
  language: string,
): Promise<Taken> {
  const read = await readRequest(request);
  if (read instanceof Response) return { response: read };
  const receiver = [form, ...(equality ? [equality] : [])].find(
    (each) => each.form.id === read.form && each.form.version === read.version,
  );
  if (!receiver) {
    const { id, version } = form.form;
    const reason = `This takes form "${id}" version "${version}"`;
    return { response: problemResponse(422, [{ path: '/form', reason }]) };
  }
  const response = await pass(receiver, read, language);
  return response.ok ? { response, form: receiver.form } : { response };
}

/** What was sent, or why it is none. */
async function readRequest(request: Request): Promise<SubmissionParts | Response> {
  if (request.method !== 'POST') {
    return refuse(405, 'Only POST is taken', { headers: { allow: 'POST' } });
  }
  if (!hasType(request, 'application/json')) return refuse(415, 'Only application/json is taken');
  const body = await readBody(request, LONGEST);
  if (body === undefined) return refuse(413, `Longer than ${LONGEST} bytes`);
  const details = readSubmission(body);
  if (!details) return refuse(400, 'The body is not a submission');
  if (details.idempotencyKey !== request.headers.get('idempotency-key')) {
    return refuse(400, 'Idempotency-Key is missing, or not the key in the body');
  }
  return details;
}

/** Passes on what is right, and says what is wrong. */
async function pass(
  { form: definition, receive }: Receiver,
  details: SubmissionParts,
  language: string,
): Promise<Response> {
  const answers = readSubmissionAnswers(definition, details.answers);
  const problems = checkSubmission(definition, answers, language);
  if (problems.length > 0) return problemResponse(422, problems);
  try {
    const submission = toSubmission(definition, answers, details);
    const { reference } = await receive(submission, { language });
    return Response.json({ reference }, { status: 201, headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return failureResponse(definition, error, details.idempotencyKey);
  }
}

function failureResponse(definition: FormDefinition, error: unknown, key: string): Response {
  if (error instanceof SubmissionRefused) {
    const problems = error.problems.map(({ component, reason }) =>
      problemWith(definition, component, reason),
    );
    return problems.length > 0 ? problemResponse(422, problems) : refuse(422, error.message);
  }
  if (error instanceof SubmissionConflict) {
    const problems = [{ path: '/idempotencyKey', reason: error.message }];
    return problemResponse(409, problems, { reference: error.reference });
  }
  if (error instanceof TooManySubmissions) {
    const headers = { 'retry-after': String(error.retryAfter) };
    return refuse(429, error.message, { headers });
  }
  console.error(`Submission ${key} of form "${definition.id}" failed:`, describeError(error));
  return refuse(503, 'It could not be taken now');
}

interface SubmissionParts extends Pick<
  Submission,
  'reference' | 'idempotencyKey' | 'submittedAt' | 'service'
> {
  readonly form: unknown;
  readonly version: unknown;
  readonly answers: unknown;
}

const REFERENCE = /^[\w-]{1,40}$/;
const KEY = /^[\x21-\x7e]{8,200}$/;

function readSubmission(body: string): SubmissionParts | undefined {
  const submission = entriesOf(parse(body));
  const form = entriesOf(submission.get('form'));
  const text = (key: string, pattern: RegExp): string | undefined => {
    const value = submission.get(key);
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  const reference = text('reference', REFERENCE);
  const idempotencyKey = text('idempotencyKey', KEY);
  const submittedAt = text('submittedAt', /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/);
  const service = text('service', /^.{1,200}$/u);
  if (reference === undefined || idempotencyKey === undefined || submittedAt === undefined) {
    return undefined;
  }
  return {
    reference,
    idempotencyKey,
    submittedAt,
    ...(service !== undefined && { service }),
    form: form.get('id'),
    version: form.get('version'),
    answers: submission.get('answers'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
