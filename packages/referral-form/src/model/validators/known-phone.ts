import { phoneText } from './phone-text.js';

let read = phoneText;

/**
 * Reads a phone number as `phone` does, once that is here. It is a third of what a form's first
 * view may have, so it comes to a browser with the first page that needs it; should it not come, a
 * number of the right shape is taken, and the server says whether it is one.
 */
export function readPhone(text: string): ReturnType<typeof phoneText> {
  return read(text);
}

/** From now on phone numbers are read by `phone`. */
export function usePhone(phone: typeof phoneText): void {
  read = phone;
}
