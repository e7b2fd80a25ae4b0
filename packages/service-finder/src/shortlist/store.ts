const prefix = 'council-shortlist:';

/** Services that a shortlist holds, as many as an address does. */
export const maximumSaved = 50;

/** Where the device keeps the shortlist of a directory: one for each, on every page of the site. */
export function keyOf(directory: string): string {
  return `${prefix}${directory}`;
}

/** The ids kept under a key; none where the browser keeps nothing or somebody else wrote there. */
export function readSaved(key: string): string[] {
  try {
    return toIds(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps it: storage may be full or forbidden */
export function writeSaved(key: string, ids: readonly string[]): boolean {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Takes every shortlist off the device, whatever directory it is of. */
export function forgetSaved(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // What the browser does not let us read it does not keep for us either.
  }
}

function toIds(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && id !== '');
  return [...new Set(ids)].slice(0, maximumSaved);
}
