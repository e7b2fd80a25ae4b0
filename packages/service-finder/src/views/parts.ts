import type { enParts } from '../messages/en-parts.js';
import { spokenEnglish } from '../messages/spoken.js';

/** A module that comes when it is first needed. */
export interface Part<Module> {
  /** The module, once it has come. */
  readonly here: Module | undefined;
  /** The module, which has come by then. */
  readonly loaded: Module;
  /** @throws when it cannot be fetched; the next call tries again */
  load(): Promise<Module>;
}

/** A part brings its words. */
interface Spoken {
  enParts: typeof enParts;
}

/**
 * What a finder shows besides the search and its results. Few people need all of it, and nobody is to
 * wait for it: the first results come sooner without.
 */
export const parts = {
  service: part(() => import('../service-page/index.js')),
  shortlist: part(() => import('../shortlist/index.js')),
  crisis: part(() => import('../crisis/index.js')),
  map: part(() => import('../map/index.js')),
};

function part<Module extends Spoken>(fetched: () => Promise<Module>): Part<Module> {
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
      Object.assign(spokenEnglish, here.enParts);
      return here;
    },
  };
}
