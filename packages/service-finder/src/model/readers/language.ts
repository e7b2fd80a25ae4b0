import type { RecordReader } from './record-reader.js';

/** Names that runtimes do not have, or have other words for than people in the United Kingdom. */
const ownNames = new Map([
  ['bfi', 'British Sign Language'],
  ['bn', 'Bengali'],
  ['isg', 'Irish Sign Language'],
]);

let names: Intl.DisplayNames | undefined;

/**
 * The English name of a language by its code, ISO 639 or a tag of BCP 47.
 *
 * @returns undefined when it is no code, or of no language known
 */
export function languageName(code: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(code)) return undefined;
  const tag = code.replaceAll('_', '-').toLowerCase();
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return ownNames.get(tag) ?? ownNames.get(tag.split('-')[0] ?? '') ?? names.of(tag);
  } catch {
    return undefined;
  }
}

/** A language's name, else what its code stands for. v1 has either in `language`. */
export function readLanguage(source: RecordReader): string | undefined {
  const text = source.text('name', 'language');
  // Lower case only: Twi, Ewe and Lao are names.
  if (text !== undefined) return (/^[a-z-]+$/.test(text) && languageName(text)) || text;
  const code = source.text('code');
  if (code === undefined) return undefined;
  const name = languageName(code);
  if (name === undefined) {
    source.problem(source.pathOf('code'), `"${code}" is no language's code`, 'value kept as text');
  }
  return name ?? code;
}
