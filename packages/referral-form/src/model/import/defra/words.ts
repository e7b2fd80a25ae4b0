import { textAt, type JsonObject, type Report } from '../json.js';
import { isHtml, plainText, readHtml } from '../rich-text.js';

/** Whether words are put into a text from elsewhere: `{{ firstName }}`. */
export function isTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

/** A text without markup. What its markup said, and what is put into it by a template, is reported. */
export function wordsAt(object: JsonObject, key: string, path: string, report: Report): string {
  const value = object[key];
  if (typeof value === 'string' && isTemplate(value)) {
    const reason = `“${value}” takes in an answer: the short description is shown, or else the braces`;
    report(`${path}/${key}`, reason);
  }
  if (typeof value !== 'string' || !isHtml(value)) return textAt(object, key, path, report);
  report(`${path}/${key}`, 'The text has markup: shown as plain text');
  return plainText(readHtml(value));
}
