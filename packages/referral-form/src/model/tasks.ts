import { reachFrom } from './condition-parts.js';
import type { FormDefinition, Page, Section } from './definition.js';
import { pageIdOf } from './groups.js';
import { CHECK_ANSWERS, type Path, type Step } from './path.js';
import { questionsIn, withRevealed } from './questions.js';

/**
 * How far a person is with a section. `cannotStart`: what was answered in another section decides what
 * it asks.
 */
export type TaskStatus = 'completed' | 'inProgress' | 'notStarted' | 'cannotStart';

/** A section, as a task list shows it. */
export interface Task {
  readonly section: Section;
  readonly status: TaskStatus;
  /** Id of the page that it opens; none where it cannot be started. */
  readonly page?: string;
}

/** Whether every question of a page is answered, and right. */
export type IsDone = (step: Step) => boolean;

/**
 * The sections of a form with how far each is, in order. One that the answers lead past is left out,
 * once they are all there that decide it.
 * @param hasBegun whether anything of a page is answered
 */
export function tasksOf(
  definition: FormDefinition,
  path: Path,
  isDone: IsDone,
  hasBegun: IsDone,
): Task[] {
  const { sections = [], pages } = definition;
  return sections.flatMap((section): Task[] => {
    const steps = path.steps.filter(({ page }) => page.section === section.id);
    const [first] = steps;
    if (first === undefined) {
      const isSettled = pages
        .filter((page) => page.section === section.id)
        .every((page) => isDecided(definition, path, page, isDone));
      return isSettled ? [] : [{ section, status: 'cannotStart' }];
    }
    const next = steps.find((step) => !isDone(step));
    if (next === undefined) return [{ section, status: 'completed', page: first.page.id }];
    const begun = steps.some(hasBegun);
    if (!isDecided(definition, path, next.page, isDone)) {
      return begun && next !== first
        ? [{ section, status: 'inProgress', page: first.page.id }]
        : [{ section, status: 'cannotStart' }];
    }
    return [{ section, status: begun ? 'inProgress' : 'notStarted', page: next.page.id }];
  });
}

/** Whether a person may be on a page: its section is done up to it, and it is decided that it is asked. */
export function isOpen(
  definition: FormDefinition,
  path: Path,
  pageId: string,
  isDone: IsDone,
): boolean {
  const index = path.steps.findIndex(({ page }) => page.id === pageId);
  const page = path.steps[index]?.page;
  return (
    page !== undefined &&
    path.steps
      .slice(0, index)
      .every((step) => step.page.section !== page.section || isDone(step)) &&
    isDecided(definition, path, page, isDone)
  );
}

/** The page before or after another in its section; undefined at its start and its end. */
export function besideIn(path: Path, place: string, by: 1 | -1): string | undefined {
  const index = path.steps.findIndex(({ page }) => page.id === pageIdOf(place));
  const section = path.steps[index]?.page.section;
  const others = by === 1 ? path.steps.slice(index + 1) : path.steps.slice(0, index).reverse();
  return others.find(({ page }) => page.section === section)?.page.id;
}

/** Whether every answer is there that decides if a page is asked, and how. */
function isDecided(definition: FormDefinition, path: Path, page: Page, isDone: IsDone): boolean {
  const deciding = decidingPages(definition).get(page.id);
  return path.steps.every((step) => deciding?.has(step.page.id) !== true || isDone(step));
}

const cache = new WeakMap<FormDefinition, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each page the earlier ones whose answers decide if it is asked, and how, by id. */
function decidingPages(definition: FormDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const known = cache.get(definition);
  if (known) return known;
  const { pages, conditions = {} } = definition;
  const askedOn = new Map(
    pages.flatMap(({ components, repeat }, index) =>
      [...questionsIn(components), ...(repeat ? [repeat] : [])].map(
        ({ id }) => [id, index] as const,
      ),
    ),
  );
  const made = new Map(
    pages.map((page, index) => {
      const found = new Set<number>();
      const seen = new Set([index]);
      for (const at of seen) {
        const over = pagesOver(pages, at);
        const names = [
          ...namesOf(pages[at]),
          ...over.flatMap(({ next = [] }) => conditionsOf(next)),
        ];
        const asking = reachFrom(conditions, names)
          .tests.map(({ component }) => askedOn.get(component) ?? index)
          .filter((each) => each < index);
        for (const each of asking) found.add(each);
        // What decides about those decides about the page.
        for (const each of [...asking, ...over.map((one) => pages.indexOf(one))]) seen.add(each);
      }
      return [page.id, new Set([...found].map((each) => pages[each]?.id ?? ''))] as const;
    }),
  );
  cache.set(definition, made);
  return made;
}

/** The earlier pages where the form may end, or whose ways may lead past a page. */
function pagesOver(pages: readonly Page[], index: number): Page[] {
  const leadsPast = (target: string) =>
    target === CHECK_ANSWERS || pages.findIndex(({ id }) => id === target) > index;
  return pages
    .slice(0, index)
    .filter(({ end, next = [] }) => end === true || next.some(({ page }) => leadsPast(page)));
}

/** Names of the conditions that a page has for itself, its components and their words. */
function namesOf(page: Page | undefined): string[] {
  if (page === undefined) return [];
  const components = withRevealed(page.components);
  const variants = [
    ...(page.variants ?? []),
    ...components.flatMap((component) => component.variants ?? []),
  ];
  return conditionsOf([page, ...components, ...variants]);
}

function conditionsOf(all: readonly { readonly condition?: string | undefined }[]): string[] {
  return all.flatMap(({ condition }) => condition ?? []);
}
