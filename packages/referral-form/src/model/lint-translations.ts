import { own } from './answers.js';
import type {
  Component,
  FormDefinition,
  Item,
  ItemTranslations,
  Page,
  PageTranslation,
} from './definition.js';
import type { LintFinding } from './lint.js';
import { withRevealed } from './questions.js';

/** The language every form must have besides English. */
const REQUIRED = 'cy';

const WORDS = [
  'label',
  'shortLabel',
  'subject',
  'hint',
  'text',
  'statement',
  'summary',
  'yes',
  'no',
  'points',
] as const;

type Texts = Partial<Record<(typeof WORDS)[number] | 'messages', unknown>>;

/** Texts that a language leaves in English, and translations of what is not there. */
export function lintTranslations(definition: FormDefinition): LintFinding[] {
  const { translations = {} } = definition;
  const missing = Object.hasOwn(translations, REQUIRED)
    ? []
    : [finding(`/translations/${REQUIRED}`, 'The form has no Welsh')];
  return [
    ...missing,
    ...Object.keys(translations).flatMap((language) => lintLanguage(definition, language)),
  ];
}

function lintLanguage(definition: FormDefinition, language: string): LintFinding[] {
  const texts = own(definition.translations, language);
  if (texts === undefined) return [];
  const root = `/translations/${language}`;
  const { pages, sections = [], lists = {} } = definition;
  const components = pages.flatMap((page) => withRevealed(page.components));
  return [
    ...needs(definition, texts, ['submitLabel', 'confirmation'], root),
    ...sections.flatMap(({ id }) =>
      own(texts.sections, id) === undefined ? [finding(`${root}/sections/${id}`)] : [],
    ),
    ...Object.entries(lists).flatMap(([id, items]) =>
      lintItems(items, own(texts.lists, id), `${root}/lists/${id}`),
    ),
    ...pages.flatMap((page) =>
      lintPage(page, own(texts.pages, page.id), `${root}/pages/${page.id}`),
    ),
    ...components.flatMap((component) =>
      lintComponent(definition, component, language, `${root}/components/${component.id}`),
    ),
    ...unknown(texts.pages, pages, `${root}/pages`),
    ...unknown(texts.components, components, `${root}/components`),
    ...unknown(texts.sections, sections, `${root}/sections`),
  ];
}

function lintPage(page: Page, texts: PageTranslation | undefined, path: string): LintFinding[] {
  return [
    ...needs(page, texts, ['title'], path),
    ...needs(page.repeat ?? {}, texts, ['itemTitle', 'itemsTitle'], path),
    ...(page.variants ?? []).flatMap(({ condition }) =>
      own(texts?.variants, condition) === undefined
        ? [finding(`${path}/variants/${condition}`)]
        : [],
    ),
  ];
}

function lintComponent(
  definition: FormDefinition,
  component: Component,
  language: string,
  path: string,
): LintFinding[] {
  const texts = own(own(definition.translations, language)?.components, component.id);
  const items = 'items' in component ? (component.items ?? []) : [];
  return [
    ...lintTexts(component, texts, path),
    ...lintItems(items, texts?.items, `${path}/items`),
    ...(component.variants ?? []).flatMap((variant) =>
      lintTexts(
        variant,
        own(texts?.variants, variant.condition),
        `${path}/variants/${variant.condition}`,
      ),
    ),
  ];
}

function lintTexts(base: Texts, texts: Texts | undefined, path: string): LintFinding[] {
  const messages = Object.keys(base.messages ?? {});
  return [
    ...needs(base, texts, WORDS, path),
    ...needs(base.messages ?? {}, texts?.messages ?? {}, messages, `${path}/messages`),
  ];
}

function lintItems(
  items: readonly Item[],
  texts: ItemTranslations | undefined,
  path: string,
): LintFinding[] {
  return items.flatMap((item) =>
    needs(item, own(texts, item.value), ['text', 'hint'], `${path}/${item.value}`),
  );
}

/** The keys that the English has and the translation has not. */
function needs(
  base: object,
  texts: object | undefined,
  keys: readonly string[],
  path: string,
): LintFinding[] {
  const has = (record: object | undefined, key: string) =>
    Object.entries(record ?? {}).some(([name, text]) => name === key && text !== undefined);
  return keys
    .filter((key) => has(base, key) && !has(texts, key))
    .map((key) => finding(`${path}/${key}`));
}

function unknown(
  texts: object | undefined,
  things: readonly { readonly id: string }[],
  path: string,
): LintFinding[] {
  return Object.keys(texts ?? {})
    .filter((id) => !things.some((thing) => thing.id === id))
    .map((id) => ({
      path: `${path}/${id}`,
      rule: 'unknown-translation',
      reason: `Translates “${id}”, which is not in the form`,
    }));
}

function finding(path: string, reason = 'The text is not translated'): LintFinding {
  return { path, rule: 'missing-translation', reason };
}
