import type { Catalogue } from '../messages/index.js';

/** A module of a component that comes when it is first needed. */
export interface Part<Module> {
  /** The module, once it has come. */
  readonly here: Module | undefined;
  /** The module, which has come by then. */
  readonly loaded: Module;
  /** @throws when it cannot be fetched; the next call tries again */
  load(): Promise<Module>;
}

/** A part brings the English texts that it says. */
interface Spoken {
  readonly texts: Catalogue;
}

/**
 * A part of a component, for what few people need, or need only later: the first view comes sooner
 * without.
 *
 * @param fetched imports the module
 * @param spoken the component's English, to which the part adds its own
 */
export function createPart<Module extends Spoken>(
  fetched: () => Promise<Module>,
  spoken: object,
): Part<Module> {
  let here: Module | undefined;
  return {
    get here() {
      return here;
    },
    get loaded() {
      if (here === undefined) throw new Error('load() has not been awaited');
      return here;
    },
    load: async () => {
      here ??= await fetched();
      Object.assign(spoken, here.texts);
      return here;
    },
  };
}
