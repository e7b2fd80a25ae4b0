import type { Category } from '../types.js';

/** The terms of a taxonomy that are in use, and which is part of which. */
export class TermTree {
  readonly #labels = new Map<string, string>();
  readonly #parents = new Map<string, string>();

  constructor(terms: Iterable<Category>) {
    const parents = new Map<string, string | undefined>();
    for (const { id, name, parentId } of terms) {
      this.#labels.set(id, name);
      parents.set(id, parentId);
    }
    for (const [id, parent] of parents) {
      if (parent !== undefined && this.#labels.has(parent) && !leadsTo(parents, parent, id)) {
        this.#parents.set(id, parent);
      }
    }
  }

  label(id: string): string | undefined {
    return this.#labels.get(id);
  }

  /** The term that a term is part of, if that is in use. A term is never part of itself. */
  parent(id: string): string | undefined {
    return this.#parents.get(id);
  }

  withParents(ids: readonly string[]): readonly string[] {
    if (!ids.some((id) => this.#parents.has(id))) return ids;
    const found = new Set(ids);
    // A set is walked over what is added to it on the way.
    for (const id of found) {
      const parent = this.#parents.get(id);
      if (parent !== undefined) found.add(parent);
    }
    return [...found];
  }
}

/** Whether a term is above another, or the same. In data any circle can be. */
function leadsTo(
  parents: ReadonlyMap<string, string | undefined>,
  from: string,
  wanted: string,
): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === wanted) return true;
    seen.add(at);
  }
  return false;
}
