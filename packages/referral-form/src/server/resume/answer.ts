import type { Visit } from '../visit.js';
import { getContinuePage, postContinuePage } from './continue-page.js';
import { RESUME } from './link.js';
import type { Resume } from './resume.js';
import { postAnswers, SAVE } from './save-answers.js';
import { getSavePage, postSavePage } from './save-page.js';

/** Answers what is about saving a form and coming back to it; undefined where it is not. */
export function answerResume(visit: Visit, resume: Resume): Promise<Response> | undefined {
  const { request, url } = visit;
  const isPost = request.method === 'POST';
  if (url.searchParams.has(RESUME)) {
    return isPost ? postContinuePage(visit) : getContinuePage(visit);
  }
  const step = url.searchParams.get(SAVE);
  if (step === null) return undefined;
  if (!isPost) return getSavePage(visit, resume);
  return step === 'answers' ? postAnswers(visit) : postSavePage(visit, resume);
}
