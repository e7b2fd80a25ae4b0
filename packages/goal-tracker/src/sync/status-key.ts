import type { enDevice } from '../messages/en-device.js';
import type { SyncState } from './synchroniser.js';

const KEYS = {
  done: 'syncDone',
  'read-only': 'syncReadOnly',
  unreachable: 'syncUnreachable',
  busy: 'syncBusy',
  'signed-out': 'syncSignedOut',
  'not-yours': 'syncNotYours',
  broken: 'syncBroken',
} as const satisfies Record<NonNullable<SyncState['outcome']>, keyof typeof enDevice>;

/** The text that says how it stands with a plan and its server. */
export function statusKey({ isBusy, outcome, refused }: SyncState) {
  if (isBusy || !outcome) return 'syncSending';
  return outcome === 'done' && refused.length > 0 ? 'syncRefused' : KEYS[outcome];
}
