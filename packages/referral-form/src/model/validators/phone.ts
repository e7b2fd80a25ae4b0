import parsePhoneNumber from 'libphonenumber-js/core';
import { phoneMetadata } from './phone-metadata.js';
import { phoneText, type PhoneProblem } from './phone-text.js';
import type { Result } from './result.js';

/**
 * Numbers that nobody has, for drama and so for examples, as they are dialled at home.
 * Source: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const DRAMA =
  /^0(?:11[3-8]4960|1[2-6]14960|1914980|2079460|2896496|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}$/;

/**
 * Reads a phone number: one of the United Kingdom, Jersey, Guernsey or the Isle of Man that is in use
 * there, by libphonenumber’s metadata, or is kept for drama; or one with another country's code, of a
 * length that there is. The value is what is dialled, with ` x` before an extension.
 */
export function phone(text: string): Result<string, PhoneProblem> {
  const result = phoneText(text);
  if (!result.ok) return result;
  const [digits = ''] = result.value.split(' ');
  const home = digits.replace(/^(?:\+|00)440?/, '0');
  if (!home.startsWith('0') || home.startsWith('00')) return result;
  const isUsed = parsePhoneNumber(home, 'GB', phoneMetadata)?.isValid() === true;
  return isUsed || DRAMA.test(home) ? result : { ok: false, reason: 'format' };
}
