import type { FileComponent } from '../model/definition.js';
import { extensionOf, typeNames, typeOfExtension } from '../model/file-types.js';
import type { FileReference } from '../model/files.js';

/** A file that a question takes. */
export function fileFor(component: FileComponent, id: string, size = 4): FileReference {
  const name = `${id}.${(typeNames(component)[0] ?? 'PDF').toLowerCase()}`;
  return { id, name, type: typeOfExtension(extensionOf(name)) ?? '', size };
}

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A picture of one pixel. */
export function png(name = 'door.png'): File {
  return new File([Uint8Array.from(atob(PNG), (character) => character.charCodeAt(0))], name, {
    type: 'image/png',
  });
}

/** Something that begins as a PDF does. */
export function pdf(name = 'letter.pdf', size = 100): File {
  return new File(['%PDF-1.7\n'.padEnd(size, ' ')], name, { type: 'application/pdf' });
}
