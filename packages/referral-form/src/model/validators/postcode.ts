import type { Result } from './result.js';

/** The patterns of BS 7666, and the one postcode outside them. */
const PATTERN = /^(?:GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/;

/**
 * Reads a full UK postcode, whatever its case, spaces and punctuation. The value is in capitals
 * with one space. Whether the postcode exists is not asked.
 */
export function postcode(text: string): Result<string, 'empty' | 'format'> {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  if (letters === '') return { ok: false, reason: 'empty' };
  return PATTERN.test(letters)
    ? { ok: true, value: `${letters.slice(0, -3)} ${letters.slice(-3)}` }
    : { ok: false, reason: 'format' };
}
