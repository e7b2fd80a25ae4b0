import { readBody, hasType } from '@council-elements/core/server';
import { readMultipart } from './read-multipart.js';
import { Refusal, tooLarge } from './refusal.js';

/** How files are posted, by a page and by the element. */
export const MULTIPART = 'multipart/form-data';

/** What the element sent: JSON, and what is in the files beside it, by their ids. */
export interface Sent {
  readonly body: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What something that is sent may have, in bytes. */
export interface SentLimits {
  readonly json: number;
  readonly files: number;
}

/**
 * Reads JSON, or `multipart/form-data` with the JSON in a part of its own.
 * @param name of that part
 * @throws Refusal 413 where it is too large, 415 where it is neither, 400 where it cannot be read
 */
export async function readSent(request: Request, name: string, limits: SentLimits): Promise<Sent> {
  if (hasType(request, 'application/json')) {
    const body = await readBody(request, limits.json);
    if (body === undefined) throw tooLarge();
    return { body, files: new Map() };
  }
  if (!hasType(request, MULTIPART)) throw new Refusal(415, 'wrongType');
  const { data, files } = await readMultipart(request, limits.files + limits.json);
  const part = files.find(({ field }) => field === name)?.content;
  const body = part ? Buffer.from(part).toString('utf8') : (data.get(name) ?? '');
  if (Buffer.byteLength(body) > limits.json) throw tooLarge();
  const contents = files.filter(({ field }) => field !== name);
  return {
    body,
    files: new Map(contents.flatMap(({ field, content }) => (content ? [[field, content]] : []))),
  };
}
