import type { LeadPlace } from '../../lead-place.js';
import { sortCaseload } from '../../model/caseload.js';
import type { Service } from '../../model/service.js';
import type { Words } from '../context.js';
import { COLUMNS } from './caseload-view.js';

/** What a screen reader needs once another place is shown: where focus goes, or else what is said. */
export type Turned = { readonly focus: string } | { readonly say: string };

/**
 * What another place needs, come to from one. Focus stays on a link that sorts or filters: somebody may
 * press the next one.
 */
export function turned(from: LeadPlace, to: LeadPlace, { rows }: Service, t: Words): Turned {
  if (from.view !== to.view) return { focus: 'h1' };
  if (from.page !== to.page && from.sort === to.sort && from.filter === to.filter) {
    return { focus: '.council-goals__wide' };
  }
  const count = sortCaseload(rows, to.sort, to.filter).length;
  if (count === 0) return { say: t('caseloadNone') };
  const column = COLUMNS.find((one) => 'sort' in one && one.sort === to.sort);
  return {
    say: `${t('caseloadCount', { count })}. ${column ? t('caseloadSortedBy', { column: t(column.key) }) : ''}`,
  };
}
