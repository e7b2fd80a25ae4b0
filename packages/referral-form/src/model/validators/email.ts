import type { Result } from './result.js';

/** The longest address that mail can be sent to: RFC 5321 with erratum 1690. */
const MAX_LENGTH = 254;

/**
 * Reads an email address. Only what no mail system accepts is refused; sending a mail is the one
 * real test.
 */
export function email(text: string): Result<string, 'empty' | 'tooLong' | 'format'> {
  const address = text.trim();
  if (address === '') return { ok: false, reason: 'empty' };
  if (address.length > MAX_LENGTH) return { ok: false, reason: 'tooLong' };
  return /^[^\s@,;<>()]+@[^\s@,;<>().]+(?:\.[^\s@,;<>().]+)+$/.test(address)
    ? { ok: true, value: address }
    : { ok: false, reason: 'format' };
}
