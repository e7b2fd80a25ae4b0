import type { FileComponent } from './definition.js';
import { mediaType, type ChosenFile } from './files.js';

/** The types that councils ask for, by extension. Those that a browser would run are not among them. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  zip: 'application/zip',
};

/** The extension of a file's name in lower case; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type that files with an extension have, of those that we know. */
export function typeOfExtension(extension: string): string | undefined {
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/**
 * Whether the name of a file, and its media type where the name says none, are those that a question
 * accepts. What is in it, a server looks at.
 */
export function isAccepted({ accept }: FileComponent, { name, type }: ChosenFile): boolean {
  if (accept === undefined) return true;
  const extension = extensionOf(name);
  const known = typeOfExtension(extension) ?? (extension === '' ? mediaType(type) : '');
  return accept.some((each) =>
    each.startsWith('.')
      ? isSameExtension(each.slice(1).toLowerCase(), extension)
      : matches(each, known),
  );
}

/** `.jpg` and `.jpeg` are one. */
function isSameExtension(one: string, other: string): boolean {
  const type = typeOfExtension(one);
  return one === other || (type !== undefined && type === typeOfExtension(other));
}

function matches(accepted: string, type: string): boolean {
  return accepted.endsWith('/*') ? type.startsWith(accepted.slice(0, -1)) : type === accepted;
}

/** What accepted types are called, in the order of the definition: JPG, PNG, PDF. */
export function typeNames({ accept = [] }: FileComponent): string[] {
  const extensions = accept.flatMap((each) => {
    if (each.startsWith('.')) return [each.slice(1).toLowerCase()];
    const known = Object.keys(TYPES).filter((extension) => matches(each, TYPES[extension] ?? ''));
    return known.length > 0 ? known : [each];
  });
  const distinct = extensions.filter(
    (extension, index) =>
      extensions.findIndex((other) => isSameExtension(other, extension)) === index,
  );
  return distinct.map((extension) => extension.toUpperCase());
}
