import type { FileComponent } from './definition.js';
import { entriesOf } from './entries-of.js';

/** A file of an answer. What is in it is kept, and sent, apart, by its id. */
export interface FileReference {
  /** Unique in the form. */
  readonly id: string;
  /** As the person's device calls it, without folders. */
  readonly name: string;
  /** Media type, as the device says; empty where it knows none. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** A file that was chosen, as far as the rules look at it. */
export type ChosenFile = Omit<FileReference, 'id'>;

/** Bytes of what is called a MB. */
export const MEGABYTE = 1024 * 1024;

/** Bytes as whole MB, for words. */
export function wholeMegabytes(bytes: number): number {
  return Math.floor(bytes / MEGABYTE);
}

/** Bytes that the files of a form may have together, where a server does not say otherwise. */
export const UPLOAD_LIMIT = 50 * MEGABYTE;

/** No answer has more files. */
const MOST_FILES = 100;
const LONGEST_NAME = 200;
const ID = /^[\w-]{1,64}$/;
const TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** How large each file may be, in MB, and how few and how many there may be. */
export function fileLimits({ maxSize = 10, min = 1, max = 1 }: FileComponent) {
  return { maxSize, min, max };
}

/**
 * The name of a file, wherever it came from: without folders, and without characters that nobody sees
 * or that turn what is shown, as `gpj.exe` to `exe.jpg`.
 */
export function fileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const shown = base.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  if (shown === '' || /^\.+$/.test(shown)) return 'file';
  const characters = Array.from(shown);
  if (characters.length <= LONGEST_NAME) return shown;
  const [extension = ''] = /\.\w{1,10}$/.exec(shown) ?? [];
  return characters.slice(0, LONGEST_NAME - extension.length).join('') + extension;
}

/** The references among something that may be the answer to a question for files. */
export function readFiles(data: unknown): FileReference[] {
  if (!Array.isArray(data)) return [];
  const files = data.map(readFile).filter((file) => file !== undefined);
  return files
    .filter(({ id }, index) => files.findIndex((file) => file.id === id) === index)
    .slice(0, MOST_FILES);
}

function readFile(data: unknown): FileReference | undefined {
  const record = entriesOf(data);
  const [id, name, type, size] = ['id', 'name', 'type', 'size'].map((key) => record.get(key));
  if (typeof id !== 'string' || !ID.test(id) || typeof name !== 'string') return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { id, name: fileName(name), type: mediaType(type), size };
}

/** A media type without parameters; empty where it is none. */
export function mediaType(type: unknown): string {
  const [given = ''] = typeof type === 'string' ? type.split(';') : [];
  return TYPE.test(given.trim()) ? given.trim().toLowerCase() : '';
}

/** A size as people read it: `350KB`, `1.2MB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes}KB` : `${Math.ceil((bytes / MEGABYTE) * 10) / 10}MB`;
}

/** A file as people read of it: `plan.pdf (1.2MB)`. */
export function fileInWords({ name, size }: ChosenFile): string {
  return `${name} (${sizeInWords(size)})`;
}
