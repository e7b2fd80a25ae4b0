import type { FormDefinition, Page, Section } from '../../definition.js';
import { isQuestion } from '../../fields.js';
import { CHECK_ANSWERS } from '../../path.js';
import type { Problem } from '../../read-definition.js';
import {
  createReport,
  isObject,
  metaOf,
  objectsOf,
  textAt,
  type JsonObject,
  type Report,
} from '../json.js';
import { mergeTranslation } from '../merge-translation.js';
import { createUniqueId, slug } from '../slug.js';
import { Conditions } from './conditions.js';
import { readContent, toComponent } from './content.js';
import { Pages } from './pages.js';
import { layOutPages } from './routes.js';
import { overlaysOf, withOverlay } from './overlay.js';
import { wordsAt } from './words.js';

/** What becomes part of the form; the rest is kept as `meta`. */
const KNOWN = ['name', 'pages', 'lists', 'sections', 'conditions', 'startPage', 'declaration'];

/** Where answers go, and what is paid: a form that browsers read must not say it. */
const PRIVATE = [
  'outputs',
  'output',
  'outputEmail',
  'fees',
  'feeOptions',
  'payApiKey',
  'specialPages',
];

/**
 * Imports a form of DEFRA's or XGov's builder. In engine V2 pages follow one another and have
 * conditions; in V1 each says which comes next. Conditions are read in every version of theirs.
 * Sources: https://github.com/DEFRA/forms-designer, https://github.com/XGovFormsCommunity/digital-form-builder
 */
export function importDefra(form: JsonObject): { definition: FormDefinition; problems: Problem[] } {
  const { problems, report } = createReport();
  const definition = importLanguage(form, report);
  const overlays = overlaysOf(form);
  if (overlays.length === 0) return { definition, problems };
  definition.translations = Object.fromEntries(
    overlays.map(([language, texts]) => {
      // What is wrong with the form was said already.
      const other = importLanguage(withOverlay(form, texts), () => undefined);
      return [language, mergeTranslation(definition, other, true, report)];
    }),
  );
  return { definition, problems };
}

function importLanguage(form: JsonObject, report: Report): FormDefinition {
  const title = wordsAt(form, 'name', '', report) || 'Untitled form';
  const { sections, sectionOf } = importSections(form['sections'], report);
  const imported = new Pages(form, sectionOf, report);
  const conditions = new Conditions(form['conditions'], report);
  conditions.read({
    question: (name) => imported.question(name),
    itemValue: (list, item) => imported.lists.get(list)?.values.get(item),
  });
  giveConditions(imported, conditions, report);

  for (const key of PRIVATE.filter((name) => isSet(form[name]))) {
    report(`/${key}`, 'Not imported: where answers go is not part of a form');
  }
  const { meta } = metaOf(form, [...KNOWN, ...PRIVATE]);
  const lists = Object.fromEntries(
    [...new Set(imported.lists.values())]
      .filter(({ id, path }) => {
        const isUsed = imported.components.some(
          ({ component }) => 'list' in component && component.list === id,
        );
        if (!isUsed && !imported.inlined.has(id))
          report(path, 'No question has these choices: left out');
        return isUsed;
      })
      .map(({ id, items }) => [id, [...items]]),
  );
  const unfinished: FormDefinition = {
    id: slug(title),
    version: '1',
    title,
    sections,
    pages: [],
    conditions: conditions.conditions,
    lists,
    meta: { ...meta, conditionIds: conditions.origins },
  };
  const isV2 = form['engine'] === 'V2';
  const pages = isV2
    ? imported.pages
        .filter(({ controller }) => controller !== 'Summary')
        .map(({ page, controller }) => (controller === 'Terminal' ? { ...page, end: true } : page))
    : layOutPages(imported.pages, form['startPage'], conditions, unfinished, report);
  return { ...unfinished, pages: closeWith(closingPage(form, imported, report), pages) };
}

function importSections(value: unknown, report: Report) {
  const sections: Section[] = [];
  const ids = new Map<string, string>();
  const unique = createUniqueId();
  for (const { object, path } of objectsOf(value, '/sections', report)) {
    const title = textAt(object, 'title', path, report) || 'Untitled';
    const id = unique(title);
    sections.push({ id, title, ...metaOf(object, ['title']) });
    for (const key of [object['id'], object['name']]) {
      if (typeof key === 'string' && !ids.has(key)) ids.set(key, id);
    }
  }
  return { sections, sectionOf: (key: unknown) => ids.get(String(key)) };
}

/** Names the conditions of pages and components. What lost its condition is shown, and optional. */
function giveConditions(imported: Pages, conditions: Conditions, report: Report): void {
  const lost = (path: string) =>
    report(path, 'There is no such condition: always shown, and optional');
  for (const { page, source, path } of imported.pages) {
    const key = source['condition'];
    if (!isSet(key)) continue;
    const condition = conditions.nameOf(key);
    if (condition !== undefined) page.condition = condition;
    else {
      lost(`${path}/condition`);
      for (const component of page.components.filter(isQuestion)) component.optional = true;
    }
  }
  for (const { component, source, path } of imported.components) {
    const options = isObject(source['options']) ? source['options'] : {};
    if (!isSet(options['condition'])) continue;
    const condition = conditions.nameOf(options['condition']);
    if (condition !== undefined) component.condition = condition;
    else {
      lost(`${path}/options/condition`);
      if (isQuestion(component)) component.optional = true;
    }
  }
}

/** What the summary says besides the answers, on a page of its own before check answers. */
function closingPage(form: JsonObject, imported: Pages, report: Report): Page | undefined {
  const summary = imported.pages.find(({ controller }) => controller === 'Summary');
  const components = [...(summary?.page.components ?? [])];
  const declaration = readContent(form['declaration'], false, '/declaration', report);
  for (const block of declaration.blocks) {
    components.push(toComponent(block, imported.componentId('declaration text')));
  }
  if (components.length === 0) return undefined;
  const path = declaration.blocks.length > 0 ? '/declaration' : (summary?.path ?? '');
  report(path, 'Shown on a page of its own, before check answers');
  const title = 'Before you send';
  const id = imported.pageId(title);
  return { id, path: id, title, components };
}

/** The pages with one after them, where every way to check answers leads. */
function closeWith(closing: Page | undefined, pages: readonly Page[]): Page[] {
  if (closing === undefined) return [...pages];
  return [
    ...pages.map((page) =>
      page.next === undefined
        ? page
        : {
            ...page,
            next: page.next.map((route) =>
              route.page === CHECK_ANSWERS ? { ...route, page: closing.id } : route,
            ),
          },
    ),
    closing,
  ];
}

function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '' && value !== null && value !== false;
}
