import { own, rowsOf, type Answers } from './answers.js';
import type { Component, FormDefinition, Page, Repeat } from './definition.js';
import { midSentence } from './naming.js';
import { CHECK_ANSWERS, TASK_LIST, type Path } from './path.js';
import { answersTo } from './questions.js';

/** A page that is asked once for each of several items. */
export type RepeatingPage = Page & { readonly repeat: Repeat };

/**
 * Somewhere in a form where a person can be: a page; of one that repeats its list (`household`), an
 * item (`household.2`), or the question whether to remove it (`household.2.remove`). Neither ids nor
 * addresses have full stops.
 */
export interface Place {
  readonly page: Page;
  /** Number of the item, from 1. */
  readonly item?: number;
  readonly removing?: boolean;
}

const PLACE = /^([^.]+)(?:\.([1-9]\d{0,2})(\.remove)?)?$/;

/** Reads where something is; undefined where the definition has no such place. */
export function placeIn(definition: FormDefinition, place: string): Place | undefined {
  const [, id, item, remove] = PLACE.exec(place) ?? [];
  const page = definition.pages.find((candidate) => candidate.id === id);
  if (page === undefined || item === undefined) return page && { page };
  return page.repeat && { page, item: Number(item), removing: remove !== undefined };
}

/** Where an item of a page is. */
export function itemPlace(pageId: string, item: number): string {
  return `${pageId}.${item}`;
}

/** Where it is asked whether to remove an item. */
export function removalPlace(pageId: string, item: number): string {
  return `${pageId}.${item}.remove`;
}

/** Id of the page that a place is in. */
export function pageIdOf(place: string): string {
  return place.replace(/\..*/, '');
}

/** Whether a page is asked for each of several items. */
export function repeats(page: Page): page is RepeatingPage {
  return page.repeat !== undefined;
}

/** The pages of a form that repeat. */
export function repeatingPages({ pages }: FormDefinition): readonly RepeatingPage[] {
  return pages.filter(repeats);
}

/** What an item is called on its own: “Person 2”. */
export function itemName({ itemTitle }: Repeat, item: number): string {
  return `${itemTitle} ${item}`;
}

/** Name of the question whether to add another item. */
export const ADD_ANOTHER = 'add-another';

/** How many items there were when it was asked whether to remove one. */
export const ITEM_COUNT = 'item-count';

/** What items are called, on their own and mid-sentence. */
export function itemWords({ itemTitle, itemsTitle }: Repeat) {
  return { item: midSentence(itemTitle), items: midSentence(itemsTitle), itemTitle, itemsTitle };
}

/** No page may have more items. */
export const MOST_ITEMS = 100;

/** How many items there must be and may be. */
export function limitsOf({ min = 1, max = 50 }: Repeat): { min: number; max: number } {
  return { min, max };
}

/**
 * Where a person comes to who wants to go to a place of a page that repeats: to its list, where there
 * is no such item and none can be added; to the first item, where there must be one and none was
 * asked about.
 */
export function resolvePlace({ page, item, removing }: Place, answers: Answers): string {
  if (!repeats(page)) return page.id;
  const { min, max } = limitsOf(page.repeat);
  const answer = own(answers, page.repeat.id);
  const count = rowsOf(answer).length;
  if (item !== undefined && removing === true && item <= count) return removalPlace(page.id, item);
  if (item !== undefined && removing !== true && (item <= count || item === count + 1)) {
    if (item <= Math.max(count, max)) return itemPlace(page.id, item);
  }
  return answer === undefined && min > 0 ? itemPlace(page.id, 1) : page.id;
}

/** Where a form begins: at its task list, at its first page, or at check answers where it has none. */
export function startPlace({ taskList }: FormDefinition, { steps, answers }: Path): string {
  if (taskList === true) return TASK_LIST;
  const [first] = steps;
  return first ? resolvePlace(first, answers) : CHECK_ANSWERS;
}

/** The items of a page after a place of it was answered. */
export function rowsAfter(
  { item, removing }: Place,
  components: readonly Component[],
  rows: readonly Answers[],
  values: Answers,
): Answers[] {
  if (item === undefined) return [...rows];
  const index = item - 1;
  if (removing === true) {
    const count = own(values, ITEM_COUNT) ?? String(rows.length);
    // Asked when there were more or fewer, as by a second press, it is another item that has the number.
    return rows.filter((_, position) => position !== index || count !== String(rows.length));
  }
  const after = [...rows];
  after[Math.min(index, rows.length)] = { ...rows[index], ...answersTo(components, values) };
  return after;
}
