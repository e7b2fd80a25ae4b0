/**
 * The body of an answer, read as it comes and no further than is allowed: a length that is announced
 * need not be true.
 *
 * @returns undefined when it is longer
 */
export async function readText(
  response: Response,
  maximumBytes: number,
): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > maximumBytes) {
    // Not waited for: it may take as long as the body.
    void response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  if (!response.body) return '';
  // Not `for await`: Safari's streams have no iterator.
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maximumBytes) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
