import type { Item } from '../../definition.js';
import { isObject, objectsOf, type JsonObject, type Report } from '../json.js';
import { createUniqueId } from '../slug.js';
import { wordsAt } from './words.js';

/** A list of choices as it was imported. */
export interface ImportedList {
  /** Our id of it. */
  readonly id: string;
  readonly items: readonly Item[];
  /** Where it was. */
  readonly path: string;
  /** Values, by the ids that its items had. */
  readonly values: ReadonlyMap<string, string>;
  /** What choices reveal, by their value. */
  readonly conditionals: ReadonlyMap<
    string,
    { readonly object: JsonObject; readonly path: string }
  >;
}

/** The lists of a form, by the ids and names that they had. */
export function importLists(value: unknown, report: Report): ReadonlyMap<string, ImportedList> {
  const lists = new Map<string, ImportedList>();
  const unique = createUniqueId();
  for (const { object, path } of objectsOf(value, '/lists', report)) {
    const keys = [object['id'], object['name']].filter((key) => typeof key === 'string');
    const { items, values, conditionals } = importItems(object['items'], `${path}/items`, report);
    if (items.length === 0) {
      report(path, 'The list has no choices: left out');
      continue;
    }
    const id = unique(String(object['title'] ?? keys.at(-1) ?? ''));
    const list = { id, items, values, conditionals, path };
    for (const key of keys) if (!lists.has(key)) lists.set(key, list);
  }
  return lists;
}

function importItems(
  value: unknown,
  path: string,
  report: Report,
): Pick<ImportedList, 'items' | 'values' | 'conditionals'> {
  const items: Item[] = [];
  const conditionals = new Map<string, { object: JsonObject; path: string }>();
  const values = new Map<string, string>();
  for (const { object, path: where } of objectsOf(value, path, report)) {
    const kept = String(object['value'] ?? '').trim();
    const text = wordsAt(object, 'text', where, report) || kept;
    if (kept === '') {
      report(where, 'The choice has no value: left out');
      continue;
    }
    if (typeof object['id'] === 'string') values.set(object['id'], kept);
    if (items.some((item) => item.value === kept)) {
      report(where, `“${kept}” is a choice already: left out`);
      continue;
    }
    const hint = hintOf(object, where, report);
    items.push({ value: kept, text, ...(hint === '' ? {} : { hint }) });
    const { condition, conditional } = object;
    if (isObject(conditional) && isSet(conditional)) {
      conditionals.set(kept, { object: conditional, path: `${where}/conditional` });
    }
    if (isSet(condition)) {
      report(`${where}/condition`, 'Not imported: the choice is always shown');
    }
  }
  return { items, values, conditionals };
}

function hintOf(item: JsonObject, path: string, report: Report): string {
  const { hint } = item;
  if (isObject(hint)) return wordsAt(hint, 'text', `${path}/hint`, report);
  return wordsAt(item, 'hint', path, report) || wordsAt(item, 'description', path, report);
}

function isSet(value: unknown): boolean {
  return isObject(value) ? Object.keys(value).length > 0 : value !== undefined && value !== '';
}
