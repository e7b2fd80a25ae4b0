import {
  describeError,
  problemResponse,
  refuse,
  type Handler,
} from '@council-elements/core/server';
import { createFormTranslate, type FormTranslate } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';
import { wholeMegabytes } from '../model/files.js';
import { entriesOf } from '../model/entries-of.js';
import { readSubmissionAnswers } from '../model/read-submission.js';
import { toSubmission, type Submission } from '../model/submission.js';
import { checkSubmission } from './check-submission.js';
import { problemWith } from './problem-with.js';
import type { CheckFile } from './inspect-file.js';
import { uploadLimitOf } from './post-files.js';
import { MULTIPART, readSent, type Sent } from './read-sent.js';
import { Refusal } from './refusal.js';
import { collectFiles } from './submitted-files.js';
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
  /** Looks at each file before it is passed on: a virus scanner, say. */
  readonly checkFile?: CheckFile;
  /** MB (1,048,576 bytes) that the files of a form may have together. Default: 50. */
  readonly uploadLimit?: number;
}

/** How files are taken with a submission. */
export interface Uploads {
  readonly checkFile?: CheckFile | undefined;
  readonly uploadLimit?: number | undefined;
  /** What is in a file that was not sent along, where it is kept. */
  loadFile?(id: string): Promise<Uint8Array | undefined>;
  readonly t: FormTranslate;
}

/**
 * Takes what `<council-referral-form action="…">` sends: POST, JSON, `Idempotency-Key`; with files
 * `multipart/form-data`, whose part `submission` is that JSON, and each file a part named by its id.
 * Checks it against the form as the browser did, and passes on only what the form asks.
 *
 * Answers 201 with `{ reference }`, the same for the same key; else Problem Details with `problems`
 * ({@link SubmissionProblem}): 400, 405, 409 (with the `reference` of what the key was taken with),
 * 413, 415, 422, 429 (with `Retry-After`); 503 where `submit` failed, so that the browser tries again.
 * @throws TypeError where the form has equality questions and there is no `submitEquality`
 */
export function createSubmissionHandler(
  definition: FormDefinition,
  { submit, submitEquality, ...uploads }: SubmissionHandlerOptions,
): Handler {
  const receivers = createReceivers(definition, submit, submitEquality);
  return async (request, { language }) => {
    const t = createFormTranslate(language);
    return (await takeSubmission(receivers, { ...uploads, t }, request, language)).response;
  };
}

/** What was answered, and which form was taken. */
export interface Taken {
  readonly response: Response;
  readonly form?: FormDefinition;
}

/** As {@link createSubmissionHandler}, with receivers that another handler shares. */
export async function takeSubmission(
  { form, equality }: Receivers,
  uploads: Uploads,
  request: Request,
  language: string,
): Promise<Taken> {
  const sent = await readRequest(form.form, uploads, request);
  if (sent instanceof Response) return { response: sent };
  const { details: read } = sent;
  const receiver = [form, ...(equality ? [equality] : [])].find(
    (each) => each.form.id === read.form && each.form.version === read.version,
  );
  if (!receiver) {
    const { id, version } = form.form;
    const reason = `This takes form "${id}" version "${version}"`;
    return { response: problemResponse(422, [{ path: '/form', reason }]) };
  }
  const response = await pass(receiver, uploads, sent, language);
  return response.ok ? { response, form: receiver.form } : { response };
}

/** What was sent, or why it is none. */
async function readRequest(
  definition: FormDefinition,
  uploads: Uploads,
  request: Request,
): Promise<SentSubmission | Response> {
  if (request.method !== 'POST') {
    return refuse(405, 'Only POST is taken', { headers: { allow: 'POST' } });
  }
  const limit = uploadLimitOf(uploads);
  let sent: Sent;
  try {
    sent = await readSent(request, 'submission', { json: LONGEST, files: limit });
  } catch (error) {
    if (error instanceof Refusal) return unread(definition, error, limit, uploads.t);
    throw error;
  }
  const details = readSubmission(sent.body);
  if (!details) return refuse(400, 'The body is not a submission');
  if (details.idempotencyKey !== request.headers.get('idempotency-key')) {
    return refuse(400, 'Idempotency-Key is missing, or not the key in the body');
  }
  return { details, files: sent.files };
}

/** A submission, and what is in the files that came with it. */
interface SentSubmission {
  readonly details: SubmissionParts;
  readonly files: Sent['files'];
}

/** It was not read: too large, or not what is taken. */
function unread(
  definition: FormDefinition,
  { status, reason }: Refusal,
  limit: number,
  t: FormTranslate,
): Response {
  if (status === 415) return refuse(415, `Only application/json and ${MULTIPART} are taken`);
  if (status === 400) return refuse(400, 'The parts cannot be read');
  const components = definition.pages.flatMap((page) => page.components);
  const question = components.find(({ type }) => type === 'file');
  if (reason !== 'filesTooLarge' || !question) return refuse(413, `Longer than ${LONGEST} bytes`);
  const text = t('filesTooLarge', { size: wholeMegabytes(limit) });
  return problemResponse(413, [problemWith(definition, question.id, text)]);
}

/** Passes on what is right, and says what is wrong. */
async function pass(
  { form: definition, receive }: Receiver,
  { checkFile, uploadLimit, loadFile, t }: Uploads,
  { details, files: sent }: SentSubmission,
  language: string,
): Promise<Response> {
  const answers = readSubmissionAnswers(definition, details.answers);
  const problems = checkSubmission(definition, answers, language);
  if (problems.length > 0) return problemResponse(422, problems);
  try {
    const submission = toSubmission(definition, answers, details);
    const { files, problems: wrong } = await collectFiles(
      definition,
      answers,
      async (id) => sent.get(id) ?? loadFile?.(id),
      uploadLimitOf({ uploadLimit }),
      { checkFile, t },
    );
    if (wrong.length > 0) return problemResponse(422, wrong);
    const { reference } = await receive(submission, { language, files });
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
    return problemResponse(409, problems, { members: { reference: error.reference } });
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
