import type { Result } from './result.js';

/** Why a text is not an NHS number. */
export type NhsNumberProblem =
  'empty' | 'nationalInsurance' | 'letters' | 'tooShort' | 'tooLong' | 'checkDigit';

const LENGTH = 10;

/**
 * Reads an NHS number, however it is spaced. The value is its ten digits.
 *
 * The tenth digit is 11 less the weighted sum (10, 9 … 2) of the first nine modulo 11, where 11
 * counts as 0 and 10 is never issued. Ten zeros satisfy that but are nobody's number.
 * Source: https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function nhsNumber(text: string): Result<string, NhsNumberProblem> {
  const digits = text.replace(/[\s.()\p{Pd}]/gu, '');
  if (digits === '') return { ok: false, reason: 'empty' };
  if (/^[a-z]{2}\d{6}[a-d]?$/i.test(digits)) return { ok: false, reason: 'nationalInsurance' };
  if (/\D/.test(digits)) return { ok: false, reason: 'letters' };
  if (digits.length < LENGTH) return { ok: false, reason: 'tooShort' };
  if (digits.length > LENGTH) return { ok: false, reason: 'tooLong' };
  const sum = Array.from(digits.slice(0, -1)).reduce(
    (total, digit, index) => total + Number(digit) * (LENGTH - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits.at(-1)) && /[1-9]/.test(digits)
    ? { ok: true, value: digits }
    : { ok: false, reason: 'checkDigit' };
}

/** Ten digits as they are read aloud, 3-3-4, with spaces that do not break. */
export function formatNhsNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1\u00a0$2\u00a0$3');
}
