import type { Problem } from '../read-definition.js';

/** An object of the JSON that is imported; nothing is known of what it holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Says what could not be imported as it was. */
export type Report = (path: string, reason: string) => void;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Collects problems. */
export function createReport(): { readonly problems: Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (path, reason) => void problems.push({ path, reason }) };
}

/** The objects of a list, with their paths; what is no list, and what in it is no object, is reported. */
export function objectsOf(
  value: unknown,
  path: string,
  report: Report,
): { readonly object: JsonObject; readonly path: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(path, 'This is not a list: it was left out');
    return [];
  }
  return value.flatMap((object: unknown, index) => {
    const where = `${path}/${index}`;
    if (isObject(object)) return [{ object, path: where }];
    report(where, 'This is not an object: it was left out');
    return [];
  });
}

/** A text without spaces around it; stray ones, and HTML entities, are reported. */
export function textAt(object: JsonObject, key: string, path: string, report: Report): string {
  const value = object[key];
  if (value === undefined) return '';
  if (typeof value !== 'string') {
    report(`${path}/${key}`, 'This is not a text: it was left out');
    return '';
  }
  const text = value.trim();
  if (text !== value) report(`${path}/${key}`, `“${value}” begins or ends with a space: removed`);
  if (/&#?\w+;/.test(text))
    report(`${path}/${key}`, `“${text}” has an HTML entity, shown as it is`);
  return text;
}

/** The entries with something in them that are not among the known ones, to be kept as `meta`. */
export function metaOf(object: JsonObject, known: readonly string[]): { meta?: JsonObject } {
  const rest = Object.entries(object).filter(
    ([key, value]) => !known.includes(key) && value !== '' && value !== undefined,
  );
  return rest.length === 0 ? {} : { meta: Object.fromEntries(rest) };
}
