/**
 * Letters and numbers that are not taken for one another when read or said: no vowels (so no
 * words), no B/8, I/L/1, O/0, S/5, Z/2, U/V.
 */
export const REFERENCE_ALPHABET = 'CDFGHJKMNPQRTWXY34679';

const GROUPS = 2;
const GROUP_LENGTH = 4;

/**
 * Makes a reference a person can read out on the phone, such as `H7KX-3MQT`: one of 21⁸, about 38
 * thousand million, from the platform's secure random numbers. It says nothing about the person.
 */
export function createReference(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, randomLetter).join(''),
  ).join('-');
}

function randomLetter(): string {
  const size = REFERENCE_ALPHABET.length;
  // Bytes past the last whole multiple would make the first letters likelier.
  const limit = 256 - (256 % size);
  for (;;) {
    const [byte = limit] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return REFERENCE_ALPHABET.charAt(byte % size);
  }
}
