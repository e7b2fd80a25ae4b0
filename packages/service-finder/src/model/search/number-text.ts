/**
 * Whole numbers as text, a character for each five bits: the last of a number is one of the 32 from
 * `#`, any before it one of the 32 from `]`. None of them is escaped in JSON, and text is read from
 * JSON many times faster than a list of numbers.
 */
const ends = '#'.charCodeAt(0);
const goesOn = ']'.charCodeAt(0);

export function writeNumbers(numbers: Uint32Array | Uint8Array): string {
  const parts: string[] = [];
  const codes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 31; rest >>>= 5) codes.push(goesOn + (rest & 31));
    codes.push(ends + rest);
    // A call takes only so many arguments.
    if (codes.length > 4096) parts.push(String.fromCharCode(...codes.splice(0)));
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** @returns undefined when the text does not hold just so many numbers */
export function readNumbers(text: string, count: number): Uint32Array | undefined {
  const numbers = new Uint32Array(count);
  let read = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= goesOn && code < goesOn + 32) {
      number += (code - goesOn) << shift;
      shift += 5;
    } else if (code >= ends && code < ends + 32 && read < count && shift <= 25) {
      numbers[read++] = number + ((code - ends) << shift);
      number = shift = 0;
    } else {
      return undefined;
    }
  }
  return read === count && shift === 0 ? numbers : undefined;
}
