/** Causes of causes that are told. */
const DEEPEST = 5;

/**
 * An error for the log of a server that people trust with their answers: its class, its code and
 * where it was thrown, and the same of its causes. Its message is left out: a database's, a JSON
 * parser's or another server's may quote what somebody wrote.
 */
export function describeError(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return `a ${typeof error} that is no Error`;
  const { code } = error as { code?: unknown };
  const isCode = typeof code === 'number' || (typeof code === 'string' && /^\w{1,60}$/.test(code));
  // An error's `name` may be set to anything; that of its class stands in a program.
  const name = error.constructor.name;
  const cause =
    error.cause === undefined || depth === DEEPEST
      ? []
      : [`  caused by ${describeError(error.cause, depth + 1)}`];
  return [isCode ? `${name} ${code}` : name, ...placesOf(error), ...cause].join('\n');
}

/** The lines of a stack that name places. The message stands before them, in any number of lines. */
function placesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line));
}
