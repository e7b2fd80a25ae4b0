import { own } from './answers.js';
import type {
  Component,
  ComponentTranslation,
  FormDefinition,
  Item,
  ItemTranslations,
  Page,
  PageTranslation,
} from './definition.js';
import { hasChoices } from './fields.js';
import { mapRevealed } from './questions.js';

/** A definition is turned into a language once. */
const cache = new WeakMap<FormDefinition, Map<string, FormDefinition>>();

/**
 * The definition with its texts in a language. What has no translation stays as it is.
 * @param language BCP 47; `cy-GB` finds `cy`
 */
export function localise(definition: FormDefinition, language: string): FormDefinition {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const texts = own(definition.translations, base);
  if (texts === undefined) return definition;
  const known = cache.get(definition) ?? new Map<string, FormDefinition>();
  cache.set(definition, known);
  const found = known.get(base);
  if (found !== undefined) return found;

  const { title, submitLabel = definition.submitLabel, confirmation } = texts;
  const translated = <Translated extends Component>(component: Translated) =>
    localiseComponent(component, own(texts.components, component.id));
  const localised: FormDefinition = {
    ...definition,
    title,
    submitLabel,
    confirmation: confirmation ?? definition.confirmation,
    sections: definition.sections?.map((section) => ({
      ...section,
      title: own(texts.sections, section.id) ?? section.title,
    })),
    lists: Object.fromEntries(
      Object.entries(definition.lists ?? {}).map(([id, items]) => [
        id,
        localiseItems(items, own(texts.lists, id)),
      ]),
    ),
    pages: definition.pages.map((page) => ({
      ...localisePage(page, own(texts.pages, page.id)),
      components: page.components.map((component) =>
        mapRevealed(translated(component), translated),
      ),
    })),
  };
  known.set(base, localised);
  return localised;
}

function localisePage(page: Page, texts: PageTranslation = {}): Page {
  return {
    ...page,
    title: texts.title ?? page.title,
    repeat: page.repeat && {
      ...page.repeat,
      itemTitle: texts.itemTitle ?? page.repeat.itemTitle,
      itemsTitle: texts.itemsTitle ?? page.repeat.itemsTitle,
    },
    variants: page.variants?.map((variant) => ({
      ...variant,
      title: own(texts.variants, variant.condition) ?? variant.title,
    })),
  };
}

function localiseComponent<Localised extends Component>(
  component: Localised,
  texts: ComponentTranslation = {},
): Localised {
  const { items, variants, ...words } = texts;
  const localised: Localised = {
    ...component,
    ...words,
    variants: component.variants?.map((variant) => ({
      ...variant,
      ...own(variants, variant.condition),
    })),
  };
  return hasChoices(localised) && localised.items !== undefined
    ? { ...localised, items: localiseItems(localised.items, items) }
    : localised;
}

function localiseItems(items: readonly Item[], texts: ItemTranslations | undefined): Item[] {
  return items.map((item) => ({ ...item, ...own(texts, item.value) }));
}
