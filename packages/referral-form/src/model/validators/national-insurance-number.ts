import type { Result } from './result.js';

/** Why a text is not a National Insurance number. */
export type NationalInsuranceProblem = 'empty' | 'nhsNumber' | 'format' | 'prefix';

/** Two letters, six digits, and A to D. */
const PATTERN = /^[A-Z]{2}\d{6}[A-D]$/;

/** Letters that begin no number, and pairs that are kept for other uses. */
const NEVER = /^(?:[DFIQUV]|.[DFIOQUV]|BG|GB|KN|NK|NT|TN|ZZ)/;

/**
 * Reads a National Insurance number, whatever its case, spaces and punctuation. The value is its nine
 * characters.
 * Source: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
export function nationalInsuranceNumber(text: string): Result<string, NationalInsuranceProblem> {
  const number = text.replace(/[\s./()\p{Pd}]/gu, '').toUpperCase();
  if (number === '') return { ok: false, reason: 'empty' };
  if (/^\d{10}$/.test(number)) return { ok: false, reason: 'nhsNumber' };
  if (!PATTERN.test(number)) return { ok: false, reason: 'format' };
  return NEVER.test(number) ? { ok: false, reason: 'prefix' } : { ok: true, value: number };
}

/** Nine characters in pairs, as they are printed, with spaces that do not break. */
export function formatNationalInsuranceNumber(number: string): string {
  return number.replace(/^(..)(..)(..)(..)(.)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
}
