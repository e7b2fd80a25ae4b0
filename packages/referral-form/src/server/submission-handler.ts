import { describeError, type Handler } from '@council-elements/core/server';
import type { FormDefinition } from '../model/definition.js';
import { createJourney } from '../model/journey.js';
import { readSubmissionAnswers } from '../model/read-submission.js';
import { toSubmission, type Submission } from '../model/submission.js';
import { validateAll } from '../model/validate.js';
import { hasType, readBody } from './read-body.js';
import { createReceiver, type Submit } from './receiver.js';

/** Bytes. Far more than any form's answers. */
const LONGEST = 256 * 1024;

/** Settings of {@link createSubmissionHandler}. */
export interface SubmissionHandlerOptions {
  readonly submit: Submit;
}

/**
 * Takes what `<council-referral-form action="…">` sends: POST, JSON, `Idempotency-Key`. Checks it
 * against the form as the browser did, and passes on only what the form asks.
 *
 * Answers 201 with `{ reference }`, the same for the same key; 400, 405, 413, 415 or 422 with
 * `{ problems }`; 503 where `submit` failed, so that the browser tries again.
 */
export function createSubmissionHandler(
  definition: FormDefinition,
  { submit }: SubmissionHandlerOptions,
): Handler {
  const receive = createReceiver(submit);
  return (request, { language }) => takeSubmission(definition, receive, request, language);
}

/** As {@link createSubmissionHandler}, with a receiver that another handler shares. */
export async function takeSubmission(
  definition: FormDefinition,
  receive: Submit,
  request: Request,
  language: string,
): Promise<Response> {
  if (request.method !== 'POST') return refuse(405, 'Only POST is taken', { allow: 'POST' });
  if (!hasType(request, 'application/json')) return refuse(415, 'Only application/json is taken');
  const body = await readBody(request, LONGEST);
  if (body === undefined) return refuse(413, `Longer than ${LONGEST} bytes`);
  const details = readSubmission(body);
  if (!details) return refuse(400, 'The body is not a submission');
  if (details.idempotencyKey !== request.headers.get('idempotency-key')) {
    return refuse(400, 'Idempotency-Key is missing, or not the key in the body');
  }
  const { id, version } = definition;
  if (details.form !== id || details.version !== version) {
    return refuse(422, `This takes form "${id}" version "${version}"`);
  }
  const answers = readSubmissionAnswers(definition, details.answers);
  const errors = validateAll(definition, answers, language);
  if (errors.length > 0) {
    return json(422, {
      problems: errors.map(({ componentId, text }) => ({
        path: `/answers/${componentId}`,
        reason: text,
      })),
    });
  }
  const journey = createJourney(definition, answers);
  if (!journey.complete) {
    return refuse(
      422,
      `The answers end at page "${journey.firstIncomplete}": nothing is sent there`,
    );
  }
  try {
    const { reference } = await receive(toSubmission(definition, answers, details));
    return json(201, { reference });
  } catch (error) {
    const attempt = `Submission ${details.idempotencyKey} of form "${id}"`;
    console.error(`${attempt} failed:`, describeError(error));
    return refuse(503, 'It could not be taken now');
  }
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

function entriesOf(data: unknown): Map<string, unknown> {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  return json(status, { problems: [{ path: '', reason }] }, headers);
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}
