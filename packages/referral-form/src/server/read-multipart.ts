import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { fileName, mediaType, wholeMegabytes } from '../model/files.js';
import { Refusal } from './refusal.js';

/** Fields of a post, and bytes of one. A page, or a submission, has far less. */
const MOST_FIELDS = 1000;
const LONGEST_FIELD = 256 * 1024;
/** Files of a post. A question takes no more. */
const MOST_FILES = 100;
/** A body is read on past its limit, so that the other fields are known, but no more times than this. */
const PATIENCE = 4;

/** A file out of a post. Nothing that is said of it is to be believed. */
export interface PostedFile {
  /** Name of its part. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  /** Bytes, also of what was not kept. */
  readonly size: number;
  /** None where the post had more than its limit. */
  readonly content: Uint8Array | undefined;
}

/** What was posted as `multipart/form-data` (RFC 7578). */
export interface Multipart {
  readonly data: URLSearchParams;
  readonly files: readonly PostedFile[];
}

/**
 * Reads a body with files, and holds no more of them than the limit. Empty file inputs are left out.
 * @param limit bytes of all files
 * @throws Refusal 413 where it is far more, or has too many parts; 400 where it is not what it says
 */
export async function readMultipart(request: Request, limit: number): Promise<Multipart> {
  const most = limit * PATIENCE + LONGEST_FIELD;
  if (Number(request.headers.get('content-length')) > most) throw tooLargeFiles(limit);
  const data = new URLSearchParams();
  const files: PostedFile[] = [];
  const reader = createReader(request);
  // What failed once is answered; what comes after is let go.
  let stop: (refusal: Refusal) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (stop = reject));
  let held = 0;
  let read = 0;

  reader.on('field', (name, value, nameTruncated, valueTruncated) => {
    if (nameTruncated || valueTruncated) stop(new Refusal(413, 'tooLarge'));
    data.append(name, value);
  });
  reader.on('file', (field, stream, name: string | undefined, _, type) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (held + chunk.length > limit) return void chunks.splice(0);
      held += chunk.length;
      chunks.push(chunk);
    });
    stream.on('error', () => stop(unreadable()));
    stream.on('end', () => {
      const content = Buffer.concat(chunks);
      // A browser posts an input without a file as one without a name.
      if (size === 0 && !name) return;
      const isWhole = content.length === size;
      files.push({
        field,
        name: fileName(name ?? ''),
        type: mediaType(type),
        size,
        content: isWhole ? content : undefined,
      });
    });
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    reader.on(event, () => stop(new Refusal(413, 'tooLarge')));
  }
  const finished = new Promise<void>((resolve, reject) => {
    reader.on('finish', resolve);
    reader.on('error', () => reject(unreadable()));
  });
  const body = Readable.from(chunksOf(request));
  body.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > most) stop(tooLargeFiles(limit));
  });
  body.on('error', () => stop(unreadable()));
  body.pipe(reader);
  try {
    await Promise.race([finished, failed]);
    return { data, files };
  } finally {
    body.unpipe(reader);
    body.destroy();
    finished.catch(() => undefined);
    failed.catch(() => undefined);
  }
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function createReader(request: Request) {
  try {
    return new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: {
        fields: MOST_FIELDS,
        fieldSize: LONGEST_FIELD,
        files: MOST_FILES,
        parts: MOST_FIELDS + MOST_FILES,
        headerPairs: 20,
      },
    });
  } catch {
    // No boundary, say.
    throw unreadable();
  }
}

const unreadable = () => new Refusal(400, 'wrongType');

/** More than a form's files may have together. */
export const tooLargeFiles = (limit: number) =>
  new Refusal(413, 'filesTooLarge', { values: { size: wholeMegabytes(limit) } });
