/** Joins class names, or ids, leaving out what is empty. */
export function classNames(...names: readonly (string | false | undefined | null)[]): string {
  let joined = '';
  for (const name of names) if (name) joined += joined ? ` ${name}` : name;
  return joined;
}

/** Whether the classes that an option gives hold a text, such as the first part of a class. */
export function hasClass(classes: string | undefined, text: string): boolean {
  return String(classes).includes(text);
}
