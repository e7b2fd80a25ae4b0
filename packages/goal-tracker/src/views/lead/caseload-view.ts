import { html, pagination, table, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import {
  CASELOAD_FILTERS,
  sortCaseload,
  type CaseloadFilter,
  type CaseloadRow,
  type CaseloadSort,
  type Directions,
} from '../../model/caseload.js';
import type { LeadPlace } from '../../lead-place.js';
import type { Words } from '../context.js';
import { dateWords, roleWords } from '../words.js';
import type { LeadContext } from './lead-view.js';

/** Plans on a page. */
const PAGE = 25;

const FILTER_KEYS = {
  current: 'filterCurrent',
  overdue: 'filterOverdue',
  ending: 'filterEnding',
  talk: 'filterTalk',
  ended: 'filterEnded',
} as const satisfies Readonly<Record<CaseloadFilter, string>>;

/** The table's columns; most can be sorted by. */
export const COLUMNS = [
  { sort: 'person', key: 'columnPerson' },
  { sort: 'day', key: 'columnDay' },
  { sort: 'review', key: 'columnReview' },
  { sort: 'visit', key: 'columnVisit' },
  { key: 'columnGoals' },
  { sort: 'talk', key: 'columnTalk' },
] as const;

/** The plans of a service as a table that links sort, filter and page, without script. */
export function caseloadView(rows: readonly CaseloadRow[], place: LeadPlace, context: LeadContext) {
  const { t, href } = context;
  const shown = sortCaseload(rows, place.sort, place.filter);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const page = Math.min(place.page, pages);
  return html`<h1 class="govuk-heading-xl">${t('caseloadTitle')}</h1>
    <p class="govuk-body">
      <a class="govuk-link" href=${href({ ...place, view: 'outcomes' })}>${t('outcomesLink')}</a>
    </p>
    <nav aria-label=${t('caseloadShow')}>
      <ul class="govuk-list">
        ${CASELOAD_FILTERS.map((filter) => {
          const count = sortCaseload(rows, 'person', filter).length;
          const current = filter === place.filter;
          return html`<li>
            <a
              class="govuk-link"
              href=${href({ ...place, filter, page: 1 })}
              aria-current=${current ? 'true' : nothing}
              >${current ? html`<strong>${t(FILTER_KEYS[filter])}</strong>` : t(FILTER_KEYS[filter])}</a
            >
            (${count})
          </li>`;
        })}
      </ul>
    </nav>
    ${
      shown.length === 0
        ? html`<p class="govuk-body">${t('caseloadNone')}</p>`
        : html`<div
              class="council-goals__wide"
              tabindex="0"
              role="region"
              aria-label=${t('caseloadTitle')}
            >
              ${caseTable(shown.slice((page - 1) * PAGE, page * PAGE), shown.length, place, context)}
            </div>
            ${pages > 1 ? pagesView(page, pages, place, context) : nothing}`
    }`;
}

function caseTable(
  rows: readonly CaseloadRow[],
  count: number,
  place: LeadPlace,
  { t, href, planHref }: LeadContext,
) {
  return table({
    caption: t('caseloadCount', { count }),
    captionClasses: 'govuk-table__caption--m',
    classes: 'council-goals__caseload govuk-table--small-text-until-tablet',
    firstCellIsHeader: true,
    head: COLUMNS.map((column) => {
      const name = t(column.key);
      if (!('sort' in column)) return { text: name };
      const isSorted = column.sort === place.sort;
      return {
        attributes: { 'aria-sort': isSorted ? sortOrder(column.sort) : 'none' },
        html: html`<a class="govuk-link" href=${href({ ...place, sort: column.sort, page: 1 })}
            >${name}<span class="govuk-visually-hidden"
              >: ${t('caseloadSortBy', { column: name })}</span
            ></a
          >${isSorted ? html` <span aria-hidden="true">${sortOrder(column.sort) === 'ascending' ? '▲' : '▼'}</span>` : nothing}`,
      };
    }),
    rows: rows.map((row) => [
      personCell(row, planHref),
      { text: dayWords(row, t) },
      {
        html: html`${row.next ? dateWords(t, row.next.date) : '–'}
        ${
          row.overdue > 0
            ? html`<br />${tag({
                  text: t('caseloadOverdue', { count: row.overdue }),
                  classes: 'govuk-tag--red',
                })}`
            : nothing
        }`,
      },
      { text: row.lastVisit === undefined ? t('caseloadNoVisit') : dateWords(t, row.lastVisit) },
      {
        html: row.directions.map(
          (one) => html`<div class="council-goals__line">${directionWords(one, t)}</div>`,
        ),
      },
      { html: talkWords(row, t) },
    ]),
  });
}

const personCell = ({ id, person }: CaseloadRow, planHref: LeadContext['planHref']) =>
  planHref
    ? { html: html`<a class="govuk-link" href=${planHref(id)}>${person}</a>` }
    : { text: person };

/** Names and dates go up; days and what is to be talked about go down. */
const sortOrder = (sort: CaseloadSort) =>
  sort === 'day' || sort === 'talk' ? 'descending' : 'ascending';

function dayWords({ time, endedOn }: CaseloadRow, t: Words): string {
  const { phase, day, days, start, end } = time;
  if (endedOn) return t('caseloadEnded', { date: dateWords(t, endedOn) });
  if (phase === 'before') return t('caseloadStarts', { date: dateWords(t, start) });
  if (phase === 'finished') return t('caseloadOver', { date: dateWords(t, end) });
  return t('caseloadDay', { day, days });
}

/** Where a voice sees its goals, without what it sees none of. */
function directionWords({ voice, up, same, down }: Directions, t: Words): string {
  const changes = [
    up > 0 ? t('caseloadUp', { count: up }) : '',
    same > 0 ? t('caseloadSame', { count: same }) : '',
    down > 0 ? t('caseloadDown', { count: down }) : '',
  ].filter(Boolean);
  return t('caseloadVoice', { voice: roleWords(t, voice), changes: changes.join(', ') });
}

function talkWords({ differing, toSettle }: CaseloadRow, t: Words) {
  return html`${differing > 0 ? html`${t('caseloadDiffer', { count: differing })}<br />` : nothing}
  ${toSettle > 0 ? t('caseloadSettle', { count: toSettle }) : nothing}`;
}

function pagesView(page: number, pages: number, place: LeadPlace, { href }: LeadContext) {
  const to = (number: number) => href({ ...place, page: number });
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  );
  return pagination({
    previous: page > 1 ? { href: to(page - 1) } : undefined,
    next: page < pages ? { href: to(page + 1) } : undefined,
    items: near.flatMap((number, index) => [
      ...(index > 0 && number - (near[index - 1] ?? number) > 1 ? [{ ellipsis: true }] : []),
      { number, href: to(number), current: number === page },
    ]),
  });
}
