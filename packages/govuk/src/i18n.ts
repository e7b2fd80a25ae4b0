import type { Attributes } from './html.js';
import { messagesOfScript } from './messages/language.js';
import type { Messages } from './messages/messages.js';

/** A text by plural form, as `Intl.PluralRules` names them; `%{count}` stands for the number. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

type Texts<Name extends string> = Readonly<Partial<Record<Name, string | Plurals | undefined>>>;

/**
 * Attributes that give GOV.UK Frontend's script its texts, where an option or the language has one:
 * `hideSectionText` is `data-i18n.hide-section`.
 */
export function i18n<Name extends string>(
  component: keyof Messages,
  options: Texts<Name>,
  names: readonly Name[],
): Attributes {
  const translated = messagesOfScript(component) as Texts<Name> | undefined;
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const text: string | Plurals | undefined = options[name] ?? translated?.[name];
    const key = `data-i18n.${kebabCase(name.replace(/Text$/, ''))}`;
    if (typeof text === 'string') {
      if (text) attributes[key] = text;
    } else {
      for (const rule in text) attributes[`${key}.${rule}`] = text[rule as keyof Plurals] ?? '';
    }
  }
  return attributes;
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
