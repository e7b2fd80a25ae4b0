import type { OutboxEntry } from '@council-elements/core/storage';
import { entriesOf } from './model/entries-of.js';
import type { RefusedAnswer } from './saved-form.js';
import type { Delivery, WaitingReason } from './state.js';

/**
 * How it stands with what was sent, in the form's terms.
 * @param reference the one that was sent, where the server gives none of its own
 * @param kept the entry stays on this device until it is sent
 */
export function deliveryOf(
  entry: OutboxEntry,
  reference: string,
  kept: boolean,
  onLine = navigator.onLine,
): Delivery {
  const { state, answer, attempts } = entry;
  if (state === 'refused') return { state, answers: refusedIn(answer?.body) };
  if (state === 'sent') {
    const given = referenceIn(answer?.body) ?? reference;
    return { state, reference: given, ...(answer?.status === 409 && { earlier: true }) };
  }
  if (attempts === 0 && onLine) return { state: 'sending' };
  return { state, reason: reasonOf(entry, onLine), kept };
}

function reasonOf({ answer, failure }: OutboxEntry, onLine: boolean): WaitingReason {
  if (failure === 'timeout') return failure;
  if (!onLine) return 'offline';
  if (failure !== undefined || !answer) return 'unreachable';
  return answer.status === 429 ? 'busy' : 'server';
}

function referenceIn(body: unknown): string | undefined {
  const reference = entriesOf(body).get('reference');
  return typeof reference === 'string' && reference !== '' ? reference : undefined;
}

/** The answers that a server refused, out of whatever it answered; those it gives no reason for too. */
function refusedIn(body: unknown): RefusedAnswer[] {
  const problems = entriesOf(body).get('problems');
  if (!Array.isArray(problems)) return [];
  return problems.map(entriesOf).flatMap((problem) => {
    const [path, reason] = [problem.get('path'), problem.get('reason')];
    const id = typeof path === 'string' ? /^\/answers\/([^/]+)/.exec(path)?.[1] : undefined;
    if (id === undefined) return [];
    // A JSON Pointer writes `/` as `~1` and `~` as `~0` (RFC 6901, 4).
    const component = id.replaceAll('~1', '/').replaceAll('~0', '~');
    return [{ component, reason: typeof reason === 'string' ? reason.trim() : '' }];
  });
}
