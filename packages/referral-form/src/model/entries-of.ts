/** What data has by name, whatever it is: nothing where it is no record. Finds nothing inherited. */
export function entriesOf(data: unknown): Map<string, unknown> {
  return new Map(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}
