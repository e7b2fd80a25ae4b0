import type { Answers } from './answers.js';

// Two people may have changed a text without knowing of each other. The page that settles it sends
// the version that was chosen, not its id: it may be settled elsewhere while the page is open.

/** Value of the radio for a version of a text. */
export const versionValue = (version: unknown): string => JSON.stringify(version);

/** Value of the radio for another text than those to choose from. */
export const OTHER = 'other';

/** Marks a form that had versions to choose from: radios that nobody chose are not sent. */
export const CHOICES = 'choices';

/** Longest text of a version that is taken, whatever was sent. */
const VERSION_MAX = 5000;

/**
 * The version that was chosen, or another; the other alone where there was nothing to choose from.
 * @param readVersion what is right about a version that was sent
 */
export function readChosen<Value>(
  answers: Answers,
  readVersion: (value: unknown) => Value | undefined,
  readOther: () => Value | undefined,
): Value | undefined {
  if (!answers.data.has(CHOICES)) return readOther();
  const chosen = answers.raw('choice');
  if (chosen === OTHER) return readOther();
  return (
    readVersion(parsed(chosen)) ?? answers.refuse({ field: 'choice', message: 'errorChoiceEmpty' })
  );
}

/** A text out of a version that was sent. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > VERSION_MAX) return undefined;
  return value.trim() === '' ? undefined : value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
