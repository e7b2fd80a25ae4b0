import type { FormError } from './answers.js';

/**
 * Characters that a passphrase needs where nothing else protects what it opens.
 * Source: NIST SP 800-63B-4, 3.1.1.1.
 */
export const SHORTEST_PASSPHRASE = 15;

/** A passphrase to set or to open with, or the wish to start afresh without. */
type LockForm = 'choose' | 'open' | 'afresh';

/** Reads a form of the lock, and the first thing that is wrong with it. */
export function readPassphrase(data: FormData): {
  readonly kind: LockForm;
  readonly passphrase: string;
  readonly error?: FormError | undefined;
} {
  const kind = kindOf(data.get('device'));
  // Its spaces are part of it.
  const passphrase = textOf(data, 'passphrase');
  return { kind, passphrase, error: errorOf(kind, passphrase, data) };
}

function kindOf(value: unknown): LockForm {
  return value === 'choose' || value === 'afresh' ? value : 'open';
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

function errorOf(kind: LockForm, passphrase: string, data: FormData): FormError | undefined {
  if (kind === 'afresh') {
    return data.has('confirm') ? undefined : { field: 'confirm', message: 'errorAfreshConfirm' };
  }
  const field = 'passphrase';
  if (kind === 'open') {
    return passphrase === '' ? { field, message: 'errorPassphraseOpen' } : undefined;
  }
  if (passphrase === '') return { field, message: 'errorPassphraseEmpty' };
  // Characters as people count them, however they were typed.
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE) {
    return { field, message: 'errorPassphraseShort', values: { min: SHORTEST_PASSPHRASE } };
  }
  return textOf(data, 'again') === passphrase
    ? undefined
    : { field: 'again', message: 'errorPassphraseAgain' };
}
