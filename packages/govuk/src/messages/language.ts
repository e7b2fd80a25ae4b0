import { en } from './en.js';
import type { Messages } from './messages.js';

let current = en;

/**
 * A component's messages in the language that templates are made in now.
 *
 * @param english the component's own
 */
export function messages<Name extends keyof Messages>(
  component: Name,
  english: Messages[Name],
): Messages[Name] {
  return current[component] ?? english;
}

/**
 * The same for messages that GOV.UK Frontend's script shows, and has in English itself: `undefined`
 * for English.
 */
export function messagesOfScript<Name extends keyof Messages>(
  component: Name,
): Messages[Name] | undefined {
  return current[component];
}

/**
 * Makes templates whose defaults are in another language than English:
 * `` inLanguage(cy, () => html`${backLink({ href: '/' })} ${pagination(options)}`) ``.
 *
 * It holds while `make` runs, and no longer: a component that is called later, in a callback of
 * `repeat` or after an `await`, needs its own. What an option says wins, in any language.
 *
 * @param language `en`, `cy`, or a catalogue of your own; what it leaves out is English
 * @param make makes templates, and returns at once
 */
export function inLanguage<Result>(language: Partial<Messages>, make: () => Result): Result {
  const before = current;
  current = language;
  try {
    return make();
  } finally {
    current = before;
  }
}
