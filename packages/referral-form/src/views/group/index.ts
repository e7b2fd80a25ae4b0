import type { TemplateResult } from 'lit';
import { placeIn, repeats } from '../../model/groups.js';
import { localise } from '../../model/localise.js';
import type { FormState } from '../../state.js';
import type { FormContext } from '../context.js';
import { itemList } from './list.js';
import { itemRemoval } from './removal.js';

/** The list of a page that repeats, or the question whether to remove an item. */
export function groupPage(state: FormState, context: FormContext): TemplateResult | undefined {
  const localised = localise(context.definition, context.t.language);
  const { page, item, removing } = placeIn(localised, state.page) ?? {};
  if (page === undefined || !repeats(page)) return undefined;
  if (item === undefined) return itemList(page, state, context);
  return removing === true ? itemRemoval(page, item, state, context) : undefined;
}
