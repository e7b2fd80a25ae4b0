import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Query, SearchResult } from '../model/directory-types.js';
import type { Chip } from './chips.js';
import type { FinderContext, FinderState, PlaceOutcome } from './context.js';
import { plainLink } from './remarks.js';

/** What a place is called in a sentence. */
export function placeWords(
  { name, precision }: PlaceOutcome & { kind: 'found' },
  t: Translate<Messages>,
): string {
  return precision === 'device' ? t('whereYouAre') : name;
}

/** The place that is searched from, and how far around it, among what is chosen. */
export function placeChips(
  query: Query,
  { place }: Pick<FinderState, 'place'>,
  { t }: FinderContext,
): Chip[] {
  if (place?.kind !== 'found') return [];
  const { scope, radius } = query;
  const where = t(scope === 'serves' ? 'scopeServes' : 'scopeNear', {
    place: placeWords(place, t),
  });
  const chips = [{ label: where, without: withoutPlace(query) }];
  if (radius !== undefined) {
    const without = { ...query, radius: undefined };
    chips.push({ label: t('withinMiles', { count: radius }), without });
  }
  return chips;
}

function withoutPlace(query: Query): Query {
  return {
    ...query,
    place: undefined,
    position: undefined,
    located: undefined,
    scope: undefined,
    radius: undefined,
    sort: query.sort === 'distance' ? undefined : query.sort,
  };
}

const remarks = {
  unknown: 'placeUnknown',
  terminated: 'placeTerminated',
  sector: 'placeArea',
  district: 'placeArea',
} as const;

/** What to know of a place that was looked up. */
export function placeRemark(
  { query, place }: Pick<FinderState, 'query' | 'place'>,
  { t }: FinderContext,
): string | undefined {
  const kind = place?.kind === 'found' ? place.precision : place?.kind;
  if (kind === undefined || !(kind in remarks)) return undefined;
  const name = place?.kind === 'found' ? place.name : (query.place ?? '');
  return t(remarks[kind as keyof typeof remarks], { place: name });
}

/** How many of the results need no journey, and the way to those alone. */
export function anywhere(
  query: Query,
  { anywhere = 0, total }: SearchResult,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (anywhere === 0 || anywhere === total || query.attendance) return nothing;
  const { t } = context;
  const attendance = ['online', 'phone', 'home'] as const;
  return html`<p class="govuk-body">
    ${t('anywhere', { count: anywhere })}
    ${plainLink({ ...query, page: undefined, attendance }, t('anywhereOnly'), context)}
  </p>`;
}

/** To the next larger circle, with how many more it has; of a list of things to do where there are none. */
export function widerLink(
  query: Query,
  { wider, total }: SearchResult,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (!wider) return nothing;
  const { t } = context;
  const { radius } = wider;
  const where = radius === undefined ? t('anywhereAtAll') : t('milesAround', { count: radius });
  return plainLink(
    { ...query, page: undefined, radius },
    t(total === 0 ? 'widerFirst' : 'wider', { count: wider.total - total, where }),
    context,
  );
}
