import { describeError } from '../server/describe-error.js';

/** What was kept as JSON; undefined, and logged, where its key is gone or it was changed. */
export function readable(what: string, decrypt: () => string): unknown {
  const text = opened(what, decrypt);
  return text === undefined ? undefined : JSON.parse(text);
}

/** What was kept; undefined, and logged, where its key is gone or it was changed. */
export function opened<Content>(what: string, decrypt: () => Content): Content | undefined {
  try {
    return decrypt();
  } catch (error) {
    console.error(`A ${what} cannot be read:`, describeError(error));
    return undefined;
  }
}
