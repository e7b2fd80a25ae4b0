import { isObject, type JsonObject } from '../json.js';

/** The languages that a form of DEFRA's is laid over with, in `metadata.translations`. */
export function overlaysOf(form: JsonObject): readonly (readonly [string, JsonObject])[] {
  const metadata = isObject(form['metadata']) ? form['metadata'] : {};
  const translations = isObject(metadata['translations']) ? metadata['translations'] : {};
  return Object.entries(translations).flatMap(([language, texts]) =>
    isObject(texts) ? [[language, texts] as const] : [],
  );
}

/** The form with the texts of an overlay in it, by the ids of pages, components and items. */
export function withOverlay(form: JsonObject, texts: JsonObject): JsonObject {
  const lay = (thing: JsonObject, kind: string): JsonObject => {
    const byId = texts[kind];
    const id = thing['id'] ?? thing['name'];
    const over = isObject(byId) && typeof id === 'string' && Object.hasOwn(byId, id) && byId[id];
    if (!isObject(over)) return thing;
    // A choice keeps its help in an object.
    const isInner = isObject(thing['hint']) && typeof over['hint'] === 'string';
    return { ...thing, ...over, ...(isInner && { hint: { text: over['hint'] } }) };
  };
  const each = (value: unknown, change: (object: JsonObject) => JsonObject): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? change(one) : one)) : value;
  return {
    ...form,
    ...(typeof texts['name'] === 'string' && { name: texts['name'] }),
    metadata: {},
    sections: each(form['sections'], (section) => lay(section, 'sections')),
    pages: each(form['pages'], (page) => ({
      ...lay(page, 'pages'),
      components: each(page['components'], (component) => lay(component, 'components')),
    })),
    lists: each(form['lists'], (list) => ({
      ...list,
      items: each(list['items'], (item) => lay(item, 'listItems')),
    })),
  };
}
