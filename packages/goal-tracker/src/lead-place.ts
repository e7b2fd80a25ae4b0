import {
  CASELOAD_FILTERS,
  CASELOAD_SORTS,
  type CaseloadFilter,
  type CaseloadSort,
} from './model/caseload.js';

/** Where whoever leads a service is in its plans, as the address says it. */
export interface LeadPlace {
  readonly view: 'plans' | 'outcomes';
  readonly sort: CaseloadSort;
  readonly filter: CaseloadFilter;
  /** From 1. */
  readonly page: number;
  /** Asks for the figures as a file. */
  readonly format?: 'csv';
}

/** The address of a plan on a page that has its own parameters. */
export function planHref(page: string, plan: string): string {
  return `${page}${page.includes('?') ? '&' : '?'}${new URLSearchParams({ plan })}`;
}

/** Where nothing is asked for: the plans that run, what is most pressing first. */
const START: LeadPlace = { view: 'plans', sort: 'review', filter: 'current', page: 1 };

/**
 * Reads the place from an address; what says nothing is the start.
 * @param query `?…` of the page
 */
export function readLeadPlace(query: string): LeadPlace {
  const params = new URLSearchParams(query);
  const page = Number(params.get('page'));
  return {
    view: params.get('view') === 'outcomes' ? 'outcomes' : START.view,
    sort: CASELOAD_SORTS.find((one) => one === params.get('sort')) ?? START.sort,
    filter: CASELOAD_FILTERS.find((one) => one === params.get('show')) ?? START.filter,
    page: Number.isInteger(page) && page > 0 ? page : START.page,
    ...(params.get('format') === 'csv' && { format: 'csv' }),
  };
}

/**
 * The address of a place, relative to the page. The page's own parameters stay.
 * @param query `?…` of the page
 */
export function leadHref(query: string, place: LeadPlace): string {
  const params = new URLSearchParams(query);
  const own = {
    view: place.view === START.view ? undefined : place.view,
    sort: place.sort === START.sort ? undefined : place.sort,
    show: place.filter === START.filter ? undefined : place.filter,
    page: place.page === START.page ? undefined : String(place.page),
    format: place.format,
  };
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  return `?${params}`;
}
