import type { FormDefinition } from '../model/definition.js';
import { readSavedForm, type SavedForm } from '../saved-form.js';
import { CONFIRMATION, startState, type FormState } from '../state.js';
import { stateFrom } from '../way.js';
import { tooLarge } from './refusal.js';
import type { Visit } from './visit.js';

/** Bytes of a draft: as much as a submission may have. A session has one. */
const LONGEST = 256 * 1024;

/** The form as a session left it; as new where there is no session. */
export async function loadDraft(visit: Visit, session = visit.session): Promise<SavedForm> {
  const { definition, options, url } = visit;
  const data = session === undefined ? undefined : await options.store.load(session);
  const form = readSavedForm(definition, data);
  const asked = options.service ?? url.searchParams.get('service')?.slice(0, 200);
  return { ...form, service: asked ?? form.service };
}

/**
 * Keeps where a person is and what they answered.
 * @throws Refusal where it is more than can be sent
 */
export async function saveDraft(
  { options }: Visit,
  session: string,
  form: SavedForm,
  { page, answers, typed, changing, notices }: FormState,
): Promise<void> {
  const removed = notices.flatMap((notice) => (notice.kind === 'discarded' ? notice.labels : []));
  const saved: SavedForm = { ...form, page, answers, typed, changing, removed, saved: Date.now() };
  if (Buffer.byteLength(JSON.stringify(saved)) > LONGEST) throw tooLarge();
  await options.store.save(session, saved);
}

/** What a draft's pages are shown from. */
export function stateOf(
  definition: FormDefinition,
  { answers, typed, saved }: SavedForm,
): FormState {
  return { ...stateFrom(definition, answers), typed, ...(saved > 0 && { saved }) };
}

/** The form once it was sent. */
export function sentState(
  definition: FormDefinition,
  { answers, sent = '' }: SavedForm,
): FormState {
  const delivery = { state: 'sent', reference: sent } as const;
  return { ...startState(definition), answers, page: CONFIRMATION, delivery };
}
