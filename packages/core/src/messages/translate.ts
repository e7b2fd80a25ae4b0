import { numberFormat, pluralRules } from './formats.js';

/**
 * Catalogues of user-visible text, in GOV.UK Frontend's own convention: `%{name}` placeholders, and
 * plural forms chosen by `Intl.PluralRules` from the `count` value.
 * Source: https://frontend.design-system.service.gov.uk/localise-govuk-frontend/
 */

/** A counted message. `other` is always there; Welsh uses all six CLDR forms, English two. */
export type PluralMessage = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Text, or counted text. */
export type Message = string | PluralMessage;

/** Every text of a component in one language. */
export type Catalogue = Readonly<Record<string, Message>>;

/**
 * The shape another language must have to stand for `Base`: every key, no other, counted where
 * `Base` is counted. `export const cy = {…} satisfies Translation<typeof en>` makes a missing key a
 * type error.
 */
export type Translation<Base extends Catalogue> = {
  readonly [Key in keyof Base]: Base[Key] extends string ? string : PluralMessage;
};

/**
 * A component's texts by language, the default language first and at once; another may be a function
 * that loads it, so that a page brings the words of its own language only.
 */
export type Catalogues<Base extends Catalogue> = Readonly<
  Record<string, Translation<Base> | TranslationLoader<Base>>
>;
export type TranslationLoader<Base extends Catalogue> = () => Promise<Translation<Base>>;

/** What a council may put in the place of single texts, by language. */
export type MessageOverrides<Base extends Catalogue> = {
  readonly [language: string]: Partial<Translation<Base>> | undefined;
};

/** The values of a message's placeholders. `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Looks up a text.
 * @param key the message's name in the catalogue
 * @param values its placeholders; a counted message must have `count`
 */
export type Translate<Base extends Catalogue> = ((
  key: keyof Base & string,
  values?: MessageValues,
) => string) & {
  /** The language of the texts, as BCP 47: for `lang` attributes, dates and numbers. */
  readonly language: string;
};

/**
 * Makes the function that a view calls for its words.
 *
 * A language without a catalogue falls back to its base language (`cy-GB` to `cy`), then to the
 * first catalogue given. A language that only the overrides know (a council's own Arabic, say) is
 * used too; texts it leaves out come from the first catalogue.
 *
 * @param catalogues the component's texts by language, the default language first
 * @param language BCP 47 tag of the page's language
 * @param overrides a council's own wording of single texts
 */
export function createTranslate<Base extends Catalogue>(
  catalogues: Readonly<Record<string, Translation<Base>>>,
  language: string,
  overrides: MessageOverrides<Base> = {},
): Translate<Base> {
  const [first] = Object.keys(catalogues);
  if (first === undefined) throw new TypeError('createTranslate: no catalogue given');
  const base = language.toLowerCase().split('-')[0] ?? '';
  const found = base in catalogues || base in overrides ? base : first;
  // The region matters for dates and numbers: plain English here is British English.
  const tag = found === base && language.includes('-') ? language : `${found}-GB`;
  const texts = (catalogues[found] ?? catalogues[first]) as Translation<Base>;
  const own = overrides[found];

  const translate = (key: keyof Base & string, values: MessageValues = {}): string => {
    const message: Message = own?.[key] ?? texts[key];
    return fill(choose(key, message, values, tag), key, values, tag);
  };
  return Object.assign(translate, { language: tag });
}

function choose(key: string, message: Message, values: MessageValues, language: string): string {
  if (typeof message === 'string') return message;
  const { count } = values;
  if (typeof count !== 'number') {
    throw new TypeError(`Message "${key}" is counted: it needs a number as "count"`);
  }
  return message[pluralRules(language).select(count)] ?? message.other;
}

function fill(text: string, key: string, values: MessageValues, language: string): string {
  return text.replace(/%\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new TypeError(`Message "${key}" has a placeholder "${name}" that was given no value`);
    }
    return typeof value === 'number' ? numberFormat(language).format(value) : value;
  });
}
