import type { FormTranslate } from './messages/index.js';
import { own, rowsOf, textOf, type Answers } from './model/answers.js';
import type { FormDefinition } from './model/definition.js';
import {
  ADD_ANOTHER,
  itemName,
  itemPlace,
  itemWords,
  limitsOf,
  pageIdOf,
  placeIn,
  repeats,
  type RepeatingPage,
} from './model/groups.js';
import { localise } from './model/localise.js';
import { midSentence } from './model/naming.js';
import { presentPage } from './model/present.js';
import { checkCount, checkPage, type FieldError } from './model/validate.js';

/** What is typed at the places of a form. */
type Typed = Readonly<Record<string, Answers>>;

/** A place of a page that repeats, and how many items it has. */
interface GroupPlace {
  readonly page: RepeatingPage;
  readonly item: number | undefined;
  readonly removing: boolean;
  readonly count: number;
}

function groupIn(
  definition: FormDefinition,
  place: string,
  answers: Answers,
): GroupPlace | undefined {
  const { page, item, removing = false } = placeIn(definition, place) ?? {};
  if (page === undefined || !repeats(page)) return undefined;
  return { page, item, removing, count: rowsOf(own(answers, page.repeat.id)).length };
}

/** What is wrong with what was typed at a place. */
export function checkPlace(
  definition: FormDefinition,
  place: string,
  values: Answers,
  answers: Answers,
  t: FormTranslate,
): FieldError[] {
  const group = groupIn(localise(definition, t.language), place, answers);
  if (group === undefined || (group.item !== undefined && !group.removing)) {
    return checkPage(definition, place, answers, t);
  }
  const { page, count, removing } = group;
  const choice = textOf(own(values, ADD_ANOTHER));
  if (removing || (choice === 'yes' && count < limitsOf(page.repeat).max)) return [];
  if (choice === 'no' || count >= limitsOf(page.repeat).max) return checkCount(page, count, t);
  const text = t(count === 0 ? 'itemsSelectAny' : 'itemsSelectAnother', itemWords(page.repeat));
  const { id: pageId, repeat } = page;
  return [{ pageId, componentId: repeat.id, rule: 'required', text, href: `#${ADD_ANOTHER}` }];
}

/** Where Continue leads at a place of a page that repeats; undefined where it leads on from there. */
export function nextInGroup(
  definition: FormDefinition,
  { page: place, answers, changing }: { page: string; answers: Answers; changing: boolean },
  values: Answers,
): string | undefined {
  const group = groupIn(definition, place, answers);
  if (group === undefined) return undefined;
  const { page, item, removing, count } = group;
  if (item === undefined) {
    const adds = textOf(own(values, ADD_ANOTHER)) === 'yes';
    return adds ? itemPlace(page.id, count + 1) : undefined;
  }
  // Who came from check answers to change an item goes back there.
  return changing && !removing && item <= count ? undefined : page.id;
}

/** What is still typed once a place was answered: after a removal the items below have moved up. */
export function typedAfter(typed: Typed, place: string, definition: FormDefinition): Typed {
  const { page, item, removing } = placeIn(definition, place) ?? {};
  if (page === undefined || item === undefined || removing !== true) {
    return Object.fromEntries(Object.entries(typed).filter(([at]) => at !== place));
  }
  return Object.fromEntries(
    Object.entries(typed).flatMap(([at, values]): [string, Answers][] => {
      const other = pageIdOf(at) === page.id ? placeIn(definition, at) : undefined;
      if (other?.item === undefined || other.item < item) return [[at, values]];
      const isGone = other.item === item || other.removing === true;
      return isGone ? [] : [[itemPlace(page.id, other.item - 1), values]];
    }),
  );
}

/** The heading of a place, as the document's title says it. */
export function headingOfPlace(
  definition: FormDefinition,
  place: string,
  answers: Answers,
  t: FormTranslate,
): string {
  const { heading } = presentPage(definition, place, answers, t.language);
  const group = groupIn(localise(definition, t.language), place, answers);
  if (group === undefined) return heading;
  const {
    page: { repeat },
    item,
    removing,
    count,
  } = group;
  if (item === undefined) {
    return count === 0 ? heading : t('itemsAdded', { ...itemWords(repeat), count });
  }
  const name = itemName(repeat, item);
  return removing
    ? t('itemRemoveTitle', { item: midSentence(name), itemTitle: name })
    : `${heading} – ${name}`;
}

/** Whether a place adds an item to a list, or removes one from it. */
export function isAddedOrRemoved(
  definition: FormDefinition,
  { page, answers }: { page: string; answers: Answers },
): boolean {
  const group = groupIn(definition, page, answers);
  return group?.item !== undefined && (group.removing || group.item > group.count);
}
