import { hasType, refuse, type Handler, type Page } from '@council-elements/core/server';
import type { FormMessageOverrides } from '../messages/index.js';
import type { FormDefinition } from '../model/definition.js';
import { parts } from '../views/parts.js';
import { getPage } from './get-page.js';
import type { CheckFile } from './inspect-file.js';
import { postPage } from './post-page.js';
import { postSubmission } from './post-submission.js';
import { isFormPost } from './read-post.js';
import { MULTIPART } from './read-sent.js';
import { createReceivers, type Submit, type SubmitEquality } from './receiver.js';
import { Refusal } from './refusal.js';
import { answerResume } from './resume/answer.js';
import { createResume, type Resume, type ResumeOptions } from './resume/resume.js';
import { showProblem } from './show-problem.js';
import type { FormStore } from './store.js';
import { createVisit, logFailure, type Visit } from './visit.js';

/** Settings of {@link createFormHandler}. */
export interface FormHandlerOptions {
  /** Keeps the answers between pages. */
  readonly store: FormStore;
  /** Takes the finished form. */
  readonly submit: Submit;
  /** Takes the answers to equality questions: needed where the form has some. */
  readonly submitEquality?: SubmitEquality;
  /** The council's page around the form. */
  readonly page: Page;
  /** The service that the form asks for. Default: the address's `service` parameter. */
  readonly service?: string;
  /** Lets people save a form and come back to it, in another browser as well, by a link. */
  readonly resume?: ResumeOptions;
  /** Looks at each file before it is kept: a virus scanner, say. */
  readonly checkFile?: CheckFile;
  /** MB (1,048,576 bytes) that the files of a form may have together. Default: 50. */
  readonly uploadLimit?: number;
  /** A council's own wording. */
  readonly messages?: FormMessageOverrides;
}

const METHODS = ['GET', 'HEAD', 'POST'];

/**
 * Serves a form at one address, page by page, with the same views with and without script: GET shows
 * `?page=…`; POST takes a page's answers, or sends the form; POST of JSON takes what the element
 * sends. A page with errors is answered with 422, and what cannot be taken with a page that says why:
 * 403, 409, 410, 413, 415, 429, or 500 where the store fails. The element is answered as by
 * {@link createSubmissionHandler}. With `resume` there are pages to save a form and come back to it.
 * What is logged of a failure quotes no answer.
 * @throws TypeError where `resume.origin` is no origin, and where the form has equality questions and
 *   there is no `submitEquality`
 */
export function createFormHandler(
  definition: FormDefinition,
  options: FormHandlerOptions,
): Handler {
  const receivers = createReceivers(definition, options.submit, options.submitEquality);
  const resume = options.resume && createResume(options.resume);
  return async (request, context) => {
    const visit = createVisit(definition, options, receivers, request, context);
    try {
      await Promise.all([parts.file.load(), parts.groups.load()]);
      return await answer(visit, resume);
    } catch (error) {
      if (!(error instanceof Refusal)) logFailure(visit, request.method, error);
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'problem');
      return isForProgram(request)
        ? refuse(refusal.status, refusal.message)
        : showProblem(visit, refusal);
    }
  };
}

function answer(visit: Visit, resume: Resume | undefined): Response | Promise<Response> {
  const { request } = visit;
  const { method } = request;
  const resumed = resume && METHODS.includes(method) ? answerResume(visit, resume) : undefined;
  if (resumed) return resumed;
  if (method === 'GET' || method === 'HEAD') return getPage(visit);
  if (method !== 'POST') {
    return new Response(null, { status: 405, headers: { allow: METHODS.join(', ') } });
  }
  if (isSubmission(request)) return postSubmission(visit);
  if (isFormPost(visit)) return postPage(visit);
  throw new Refusal(415, 'wrongType');
}

/** Whether the element sends a form: with files it does as a page that posts its own. */
function isSubmission(request: Request): boolean {
  return (
    hasType(request, 'application/json') ||
    (hasType(request, MULTIPART) && request.headers.has('idempotency-key'))
  );
}

/** Whether the element asks, or another program: a browser that shows pages asks for HTML. */
function isForProgram(request: Request): boolean {
  return (
    isSubmission(request) || request.headers.get('accept')?.startsWith('application/json') === true
  );
}
