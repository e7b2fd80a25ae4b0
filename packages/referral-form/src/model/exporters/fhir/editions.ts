import { createFormTranslate, type FormTranslate } from '../../../messages/index.js';
import type { FormDefinition } from '../../definition.js';
import { localise } from '../../localise.js';
import type { Wording } from './extensions.js';

/** A form in one of its languages. */
export interface Edition {
  /** BCP 47. */
  readonly language: string;
  readonly definition: FormDefinition;
  readonly t: FormTranslate;
}

/** The form in each of its languages, English first. */
export function editionsOf(definition: FormDefinition): Edition[] {
  const languages = ['en', ...Object.keys(definition.translations ?? {})];
  return [...new Set(languages)].map((language) => ({
    language,
    definition: localise(definition, language),
    t: createFormTranslate(language),
  }));
}

/** A text of the form, with its translations. */
export function wordingOf(
  editions: readonly Edition[],
  pick: (edition: Edition) => string | undefined,
): Wording {
  const texts = editions.flatMap((edition): [string, string][] => {
    const text = pick(edition);
    return text === undefined ? [] : [[edition.language, text]];
  });
  const [first, ...translations] = texts;
  return { text: first?.[1] ?? '', translations };
}
