import type { QuestionComponent } from '../../fields.js';
import type { FormDefinition, Page, Section } from '../../definition.js';
import { questionsIn } from '../../questions.js';

/** Pages one after another that are of the same section, or of none. */
export interface Run {
  readonly section?: Section;
  readonly pages: readonly Page[];
}

/** The groups that a questionnaire has: its pages, in runs of sections. */
export function runsOf(definition: FormDefinition, pages: readonly Page[]): Run[] {
  const runs: { section?: Section; pages: Page[] }[] = [];
  for (const page of pages) {
    const section = definition.sections?.find(({ id }) => id === page.section);
    const last = runs.at(-1);
    if (last !== undefined && last.section === section) last.pages.push(page);
    else runs.push({ ...(section && { section }), pages: [page] });
  }
  return runs;
}

/** The pages that hold something, as a group must. */
export function filledPages({ pages }: FormDefinition): Page[] {
  return pages.filter(({ components }) => components.length > 0);
}

/**
 * The `linkId` of a part of a form. Questions keep their ids, which have no colon and no full stop:
 * what is around and in them cannot be taken for one.
 */
export const linkId = {
  /** A run of a section, which may come again later, by its first page. */
  section: (firstPageId: string) => `section:${firstPageId}`,
  page: (pageId: string) => `page:${pageId}`,
  /** The part of a name or an address. */
  field: (componentId: string, field: string) => `${componentId}.${field}`,
  hint: (componentId: string) => `${componentId}.hint`,
};

/**
 * A question, and where its item is: the `linkId` of each group around it, and its own. Of a page that
 * repeats the group, whose items are counted.
 */
export interface Placed {
  readonly component: QuestionComponent | undefined;
  readonly path: readonly string[];
}

/** Where the items of questions are, by id. */
export function placesOf(definition: FormDefinition): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  for (const { section, pages } of runsOf(definition, filledPages(definition))) {
    const [first] = pages;
    const around = section === undefined || first === undefined ? [] : [linkId.section(first.id)];
    for (const { id, components, repeat } of pages) {
      if (repeat !== undefined) {
        const path = [...around, linkId.page(id), repeat.id];
        places.set(repeat.id, { component: undefined, path });
        continue;
      }
      for (const component of questionsIn(components)) {
        const path = [...around, linkId.page(id), component.id];
        places.set(component.id, { component, path });
      }
    }
  }
  return places;
}
