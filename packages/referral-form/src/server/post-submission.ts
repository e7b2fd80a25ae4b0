import { takeSubmission } from './submission-handler.js';
import { logFailure, type Visit } from './visit.js';

/** Answers what the element sends. A session that began without script ends with it. */
export async function postSubmission(visit: Visit): Promise<Response> {
  const { definition, options, receive, request, language, session } = visit;
  const response = await takeSubmission(definition, receive, request, language);
  if (response.status === 201 && session !== undefined) {
    const { reference } = (await response.clone().json()) as { reference: string };
    // It was taken, whatever becomes of the session.
    await options.store
      .save(session, { sent: reference })
      .catch((error: unknown) => logFailure(visit, 'end of the session', error));
  }
  return response;
}
