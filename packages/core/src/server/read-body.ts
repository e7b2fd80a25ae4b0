/**
 * The text of a request's body, read no further than it may be long.
 * @param limit bytes
 * @returns undefined where it is longer
 */
export async function readBody(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined;
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

/** Whether a request's body is of a media type. */
export function hasType(request: Request, type: string): boolean {
  const [given = ''] = (request.headers.get('content-type') ?? '').split(';');
  return given.trim().toLowerCase() === type;
}
