import { waitUntil } from '@council-elements/core/testing';
import { createDraftStore, openStore, type LoadedDraft } from '@council-elements/core/storage';
import type { CouncilReferralForm } from '../referral-form.js';
import { hasEntered } from '../state.js';

/** Under which the small form's draft is kept. */
export const key = 'form:small:';

/** Time for what should not happen. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

/** What the device keeps of the small form. */
export async function draft(): Promise<LoadedDraft> {
  const store = await openStore();
  return createDraftStore(store)
    .load(key, '1')
    .finally(() => store.close());
}

/** What the page shows has been written, which happens in the background. */
export async function kept({ state }: CouncilReferralForm): Promise<unknown> {
  if (!state || !hasEntered(state)) return settled();
  return waitUntil(
    async () => JSON.stringify(await draft()).includes(`"saved":${state.saved}`),
    'the draft is written',
    { timeout: 5000 },
  );
}
