import { own } from '../answers.js';
import { componentsOf } from '../component-paths.js';
import type {
  Component,
  ComponentTranslation,
  FormDefinition,
  Item,
  ItemTranslations,
  Meta,
  Page,
  PageTranslation,
  Translation,
} from '../definition.js';
import { withRevealed } from '../questions.js';
import type { Report } from './json.js';

const TEXTS = [
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
  'messages',
] as const;

interface Identified {
  readonly id: string;
  readonly meta?: Meta;
}

/**
 * The texts of a form in another language, by the ids of this one. What is the same thing in both
 * is told by the id or name that both had before they were imported; without one, by its id. The
 * order tells choices apart, and the parts of a text: their values may be translated too.
 * @param onlyChanged leave out texts that are the same in both
 */
export function mergeTranslation(
  definition: FormDefinition,
  other: FormDefinition,
  onlyChanged: boolean,
  report: Report,
): Translation {
  const keep = (text: unknown, base: unknown) =>
    text !== undefined && !(onlyChanged && JSON.stringify(text) === JSON.stringify(base));
  const found = groupByKey(other.pages.flatMap(({ components }) => withRevealed(components)));
  const seen = new Map<string, number>();
  const components: Record<string, ComponentTranslation> = {};
  const lists: Record<string, ItemTranslations> = {};
  const pages: Record<string, PageTranslation> = {};
  const sections: Record<string, string> = {};

  for (const page of definition.pages) {
    const { title, repeat } = pageLike(page, other) ?? {};
    const { itemTitle, itemsTitle } = repeat ?? {};
    const texts: PageTranslation = {
      ...(keep(title, page.title) && { title }),
      ...(keep(itemTitle, page.repeat?.itemTitle) && { itemTitle, itemsTitle }),
    };
    if (Object.keys(texts).length > 0) pages[page.id] = texts;
  }
  for (const { component, path } of componentsOf(definition)) {
    const key = keyOf(component);
    const part = seen.get(key) ?? 0;
    seen.set(key, part + 1);
    const like = found.get(key)?.[part];
    if (like === undefined || like.type !== component.type) {
      report(path, `“${component.id}” is not in the other language: not translated`);
      continue;
    }
    const texts = textsOf(component, like, keep);
    const [items, theirs] = [ownItems(component), ownItems(like)];
    if (items !== undefined) {
      const translated = itemsOf(items, theirs ?? [], keep, `${path}/items`, report);
      if (Object.keys(translated).length > 0) texts.items = translated;
    }
    if (Object.keys(texts).length > 0) components[component.id] = texts;
    const [list, theirList] = [listOf(component), listOf(like)];
    if (list === undefined || theirList === undefined || Object.hasOwn(lists, list)) continue;
    const [base, choices] = [own(definition.lists, list), own(other.lists, theirList)];
    lists[list] = itemsOf(base ?? [], choices ?? [], keep, `/lists/${list}`, report);
  }
  const theirSections = groupByKey(other.sections ?? []);
  for (const section of definition.sections ?? []) {
    const title = theirSections.get(keyOf(section))?.[0]?.title;
    if (title !== undefined && keep(title, section.title)) sections[section.id] = title;
  }
  const { submitLabel, confirmation } = other;
  return {
    title: other.title,
    ...(keep(submitLabel, definition.submitLabel) && { submitLabel }),
    ...(keep(confirmation, definition.confirmation) && { confirmation }),
    sections,
    lists,
    pages,
    components,
  };
}

type Keep = (text: unknown, base: unknown) => boolean;

function textsOf(base: Component, like: Component, keep: Keep): ComponentTranslation {
  const [english, translated] = [new Map(Object.entries(base)), new Map(Object.entries(like))];
  return Object.fromEntries(
    TEXTS.filter((name) => english.has(name) && keep(translated.get(name), english.get(name))).map(
      (name) => [name, translated.get(name) as unknown],
    ),
  );
}

function itemsOf(
  items: readonly Item[],
  theirs: readonly Item[],
  keep: Keep,
  path: string,
  report: Report,
): ItemTranslations {
  if (items.length !== theirs.length) {
    report(path, `There are ${theirs.length} choices in the other language: not translated`);
    return {};
  }
  const texts: ItemTranslations = {};
  items.forEach(({ value, text, hint }, index) => {
    const like = theirs[index];
    if (like === undefined || !(keep(like.text, text) || keep(like.hint, hint))) return;
    texts[value] = { text: like.text, ...(like.hint !== undefined && { hint: like.hint }) };
  });
  return texts;
}

/** The page that is this one: of the same id, or with the same first component. */
function pageLike(page: Page, other: FormDefinition): Page | undefined {
  const key = keyOf(page);
  const [first] = page.components;
  const wanted = first && keyOf(first);
  return (
    other.pages.find((candidate) => keyOf(candidate) === key) ??
    other.pages.find(({ components }) => components[0] && keyOf(components[0]) === wanted)
  );
}

function keyOf({ id, meta }: Identified): string {
  const origin = meta?.['id'] ?? meta?.['name'];
  return typeof origin === 'string' ? origin : id;
}

function groupByKey<Thing extends Identified>(things: readonly Thing[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}

function ownItems(component: Component): readonly Item[] | undefined {
  return 'items' in component ? component.items : undefined;
}

function listOf(component: Component): string | undefined {
  return 'list' in component ? component.list : undefined;
}
