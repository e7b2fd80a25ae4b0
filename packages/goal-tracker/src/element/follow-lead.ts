import { saveCsv } from '../forms/save-file.js';
import { leadHref, readLeadPlace, type LeadPlace } from '../lead-place.js';
import { sortCaseload } from '../model/caseload.js';
import type { Service } from '../model/service.js';
import { summaryToCsv } from '../model/summary-to-csv.js';
import type { LeadState, Words } from '../views/context.js';
import { COLUMNS } from '../views/lead/caseload-view.js';

/** Where a link among the plans leads, and what a screen reader needs there: focus, or words. */
type Followed = { readonly href: string } & ({ readonly focus: string } | { readonly say: string });

/**
 * Follows a link among the plans of a service.
 * @param query `?…` of the link
 * @returns undefined where nothing else is shown: what was asked for is a file, or nothing is there yet
 */
export function followLead(
  query: string,
  { service, query: here }: LeadState,
  t: Words,
): Followed | undefined {
  if (!service) return undefined;
  const to = readLeadPlace(query);
  if (to.format === 'csv') {
    saveCsv(`outcomes-${service.today}`, summaryToCsv(service.summary));
    return undefined;
  }
  const href = leadHref(location.search, to);
  const from = readLeadPlace(here);
  if (from.view !== to.view) return { href, focus: 'h1' };
  if (from.page !== to.page && from.sort === to.sort && from.filter === to.filter) {
    return { href, focus: '.council-goals__wide' };
  }
  // Focus stays on a link that sorts or filters: somebody may press the next one.
  return { href, say: shownWords(to, service, t) };
}

function shownWords({ sort, filter }: LeadPlace, { rows }: Service, t: Words): string {
  const count = sortCaseload(rows, sort, filter).length;
  if (count === 0) return t('caseloadNone');
  const column = COLUMNS.find((one) => 'sort' in one && one.sort === sort);
  const order = column ? t('caseloadSortedBy', { column: t(column.key) }) : '';
  return `${t('caseloadCount', { count })}. ${order}`;
}
