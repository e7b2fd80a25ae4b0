import type { OutboxEntry } from '@council-elements/core/storage';
import type { Delivery } from './state.js';

/**
 * How it stands with what was sent, in the form's terms.
 * @param reference the one that was sent, where the server gives none of its own
 * @param kept the entry stays on this device until it is sent
 */
export function deliveryOf(entry: OutboxEntry, reference: string, kept: boolean): Delivery {
  const { state, answer, attempts } = entry;
  if (state === 'refused') return { state };
  if (state === 'sent') return { state, reference: referenceIn(answer?.body) ?? reference };
  if (!navigator.onLine) return { state, reason: 'offline', kept };
  if (attempts === 0) return { state: 'sending' };
  return { state, reason: answer ? 'server' : 'unreachable', kept };
}

function referenceIn(body: unknown): string | undefined {
  const found =
    typeof body === 'object' && body !== null && 'reference' in body ? body.reference : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}
