import type { Attributes } from './html.js';

/** What almost every component takes. */
export interface Styled {
  /** More classes, separated by spaces. */
  classes?: string | undefined;
  /** More attributes, such as `data-` ones. */
  attributes?: Attributes | undefined;
}

/** What a list option takes: empty items are left out. */
export type Items<Item> = readonly (Item | null | false | undefined | '')[];

/** A list's items, with `undefined` in the place of what is none; empty for what is no list. */
export function itemsOf<Item extends object>(list: Items<Item> | undefined): (Item | undefined)[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) =>
    typeof item === 'object' && item ? (item as Item) : undefined,
  );
}
