import { fileTypeFromBuffer } from 'file-type';
import { describeError } from '@council-elements/core/server';
import type { FormTranslate } from '../messages/index.js';
import type { FileComponent } from '../model/definition.js';
import { extensionOf, isAccepted, typeOfExtension } from '../model/file-types.js';
import { checkFile, refusedFile, wrongType, type FileProblem } from '../model/file-rules.js';
import type { ChosenFile } from '../model/files.js';
import type { Fault } from '../model/rules.js';

export type { FileProblem };

/**
 * Looks at a file before it is kept or sent: a virus scanner, say. Its name is what a stranger chose.
 * @returns why it is not taken; undefined where it is. What it throws is logged, and the person is
 *   asked to try again
 */
export type CheckFile = (
  file: File,
  context: { readonly language: string },
) => Promise<FileProblem | undefined>;

/** What a file is inspected with. */
export interface Inspection {
  readonly checkFile: CheckFile | undefined;
  /** In its own words for the person. */
  readonly t: FormTranslate;
}

/** Formats that others are made of, and what file-type takes those for. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  'application/x-cfb': [
    'application/msword',
    'application/vnd.ms-excel',
    'application/vnd.ms-powerpoint',
  ],
  'application/zip': [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.presentation',
  ],
  'image/heif': ['image/heic'],
  'image/heic': ['image/heif'],
  'image/heic-sequence': ['image/heic', 'image/heif'],
  'video/mp4': ['audio/mp4', 'video/quicktime'],
  'audio/x-m4a': ['audio/mp4'],
};

/** Formats without a signature: nothing but text. */
const TEXTS: readonly string[] = ['text/plain', 'text/csv'];

/** What is wrong with a file: its size and name, what is in it, and what the council's check says. */
export async function inspectFile(
  component: FileComponent,
  chosen: ChosenFile,
  content: Uint8Array,
  { checkFile: check, t }: Inspection,
): Promise<Fault[]> {
  const faults = checkFile(component, chosen, t);
  if (faults.length > 0) return faults;
  if (!(await isWhatItSays(component, chosen, content))) return [wrongType(component, chosen, t)];
  const problem = await problemWith(toFile(chosen, content), check, t.language);
  return problem === undefined ? [] : [refusedFile(component, chosen, problem, t)];
}

/** A file as the web has them. */
export function toFile({ name, type }: ChosenFile, content: Uint8Array): File {
  // Typed arrays over shared memory are no part of a Blob; a Buffer never is.
  return new File([content as Uint8Array<ArrayBuffer>], name, { type });
}

/** Whether what is in a file is what its name says, as far as its first bytes tell. */
async function isWhatItSays(
  component: FileComponent,
  { name, type }: ChosenFile,
  content: Uint8Array,
): Promise<boolean> {
  const said = typeOfExtension(extensionOf(name)) ?? type;
  // What it cannot read to an end it throws at: then it is not known.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found === undefined) {
    if (TEXTS.includes(said)) return !content.includes(0);
    // Known formats have a signature; of others only the name is known.
    return typeOfExtension(extensionOf(name)) === undefined && extensionOf(name) !== '';
  }
  const isSame =
    found.mime === said ||
    found.ext === extensionOf(name) ||
    (CONTAINERS[found.mime] ?? []).includes(said);
  return isSame && isAccepted(component, { name, type, size: content.length });
}

async function problemWith(
  file: File,
  check: CheckFile | undefined,
  language: string,
): Promise<FileProblem | undefined> {
  try {
    return await check?.(file, { language });
  } catch (error) {
    console.error('A file could not be checked:', describeError(error));
    return 'failed';
  }
}
