import type { Result } from './result.js';

/** Why a text is not a phone number. */
export type PhoneProblem = 'empty' | 'letters' | 'length' | 'format';

/**
 * Reads what has the shape of a phone number: one of the United Kingdom with its leading 0, or any
 * with its country's code. Spaces, dots, dashes, brackets, `(0)` and an extension may be in it. The
 * value is what is dialled, with ` x` before an extension.
 *
 * Lengths: 10 or 11 digits at home (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers),
 * 8 to 15 with the country's code (ITU-T E.164).
 */
export function phoneText(text: string): Result<string, PhoneProblem> {
  const [, number = '', extension] =
    /^(.*?)(?:\s*(?:extension|ext\.?|x|#)\s*(\d{1,6}))?$/i.exec(text.trim()) ?? [];
  const digits = number.replace('(0)', '').replace(/[\s.()/\p{Pd}]/gu, '');
  if (digits === '') return { ok: false, reason: 'empty' };
  if (!/^\+?\d+$/.test(digits)) return { ok: false, reason: 'letters' };
  const international = /^(?:\+|00)/.test(digits);
  if (!international && !digits.startsWith('0')) return { ok: false, reason: 'format' };
  const called = digits.replace(/^(?:\+|00)/, '');
  if (international && called.startsWith('0')) return { ok: false, reason: 'format' };
  const { length } = called;
  const [shortest, longest] = international ? [8, 15] : [10, 11];
  if (length < shortest || length > longest) return { ok: false, reason: 'length' };
  return { ok: true, value: extension === undefined ? digits : `${digits} x${extension}` };
}
