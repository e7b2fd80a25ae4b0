import type { Attributes } from './html.js';

/** A text by plural form, as `Intl.PluralRules` names them; `%{count}` stands for the number. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Attributes that give GOV.UK Frontend's script a text, where there is one. */
export function i18n(key: string, message: string | Plurals | undefined): Attributes {
  if (!message) return {};
  if (typeof message === 'string') return { [`data-i18n.${key}`]: message };
  return Object.fromEntries(
    Object.entries(message).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]),
  );
}
