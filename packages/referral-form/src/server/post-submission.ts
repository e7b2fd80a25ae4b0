import { endEquality } from './equality.js';
import { takeSubmission } from './submission-handler.js';
import { forgetFiles } from './post-files.js';
import { logFailure, type Visit } from './visit.js';

/** Answers what the element sends. What a session began without script ends with it. */
export async function postSubmission(visit: Visit): Promise<Response> {
  const { definition, options, receivers, request, language, session, t } = visit;
  const uploads = {
    checkFile: options.checkFile,
    uploadLimit: options.uploadLimit,
    // Chosen before script ran, say.
    loadFile: async (id: string) =>
      session === undefined ? undefined : options.store.loadFile(session, id),
    t,
  };
  const { response, form } = await takeSubmission(receivers, uploads, request, language);
  if (form && session !== undefined) {
    const ending =
      form === definition ? endForm(visit, session, response) : endEquality(visit, session);
    // It was taken, whatever becomes of the session.
    await ending.catch((error: unknown) => logFailure(visit, 'end of the session', error));
  }
  return response;
}

async function endForm(visit: Visit, session: string, response: Response): Promise<void> {
  const { reference } = (await response.clone().json()) as { reference: string };
  await visit.options.store.save(session, { sent: reference });
  await forgetFiles(visit, session, { answers: {}, typed: {} });
}
