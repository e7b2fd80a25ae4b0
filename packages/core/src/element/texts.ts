import type { Catalogue, Catalogues, Translation, TranslationLoader } from '../messages/index.js';

type Loader = TranslationLoader<Catalogue>;

const loaded = new WeakMap<Loader, Translation<Catalogue>>();
const loading = new WeakMap<Loader, Promise<void>>();

/**
 * Loads the texts of a language, once for all elements.
 * @returns undefined where there is nothing to load: they are here, or there are none
 */
export function loadTexts<Texts extends Catalogue>(
  catalogues: Catalogues<Texts>,
  language: string,
): Promise<void> | undefined {
  const texts = catalogues[language.toLowerCase().split('-')[0] ?? ''];
  if (typeof texts !== 'function' || loaded.has(texts as Loader)) return undefined;
  const load = texts as Loader;
  let promise = loading.get(load);
  if (!promise) {
    promise = load()
      .then((translation) => void loaded.set(load, translation))
      // What failed is tried again when it is asked for again.
      .finally(() => loading.delete(load));
    loading.set(load, promise);
  }
  return promise;
}

/** The texts that can be spoken now, the default language first. */
export function textsAtHand<Texts extends Catalogue>(
  catalogues: Catalogues<Texts>,
): Readonly<Record<string, Translation<Texts>>> {
  return Object.fromEntries(
    Object.entries(catalogues).flatMap(([language, texts]) => {
      const at = typeof texts === 'function' ? loaded.get(texts as Loader) : texts;
      return at ? [[language, at as Translation<Texts>]] : [];
    }),
  );
}
