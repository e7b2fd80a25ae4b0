import { endEquality } from './equality.js';
import { takeSubmission } from './submission-handler.js';
import { logFailure, type Visit } from './visit.js';

/** Answers what the element sends. What a session began without script ends with it. */
export async function postSubmission(visit: Visit): Promise<Response> {
  const { definition, receivers, request, language, session } = visit;
  const { response, form } = await takeSubmission(receivers, request, language);
  if (form && session !== undefined) {
    const ending =
      form === definition ? endForm(visit, session, response) : endEquality(visit, session);
    // It was taken, whatever becomes of the session.
    await ending.catch((error: unknown) => logFailure(visit, 'end of the session', error));
  }
  return response;
}

async function endForm({ options }: Visit, session: string, response: Response): Promise<void> {
  const { reference } = (await response.clone().json()) as { reference: string };
  await options.store.save(session, { sent: reference });
}
