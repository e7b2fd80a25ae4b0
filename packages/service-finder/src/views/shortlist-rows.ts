import { html, nothing, type TemplateResult } from 'lit';
import { facetValues } from '../model/facets.js';
import { openNow } from '../model/hours/open-now.js';
import { weeklyHours } from '../model/hours/weekly-hours.js';
import type { Attendance } from '../model/directory-types.js';
import type { Service } from '../model/types.js';
import type { Messages } from '../messages/en.js';
import { checked } from './checked.js';
import { phoneLink } from './phone.js';
import { timeZone, todayOf, type FinderContext, type PlaceOutcome } from './context.js';
import { otherHours, timesOfDay } from './hours.js';
import { milesAway } from './miles.js';
import { nearestFirst, type MeasuredLocation } from './nearest.js';
import { openWords } from './open-state.js';
import { address } from './places.js';
import { costs } from './costs.js';
import { ages } from './service.js';

/** What is compared of the services: one cell each, in their order. */
export interface ComparisonRow {
  label: string;
  cells: readonly TemplateResult[];
  /** True for a moment only: of no use on paper. */
  passing: boolean;
}

type Cell = (
  service: Service,
  context: FinderContext,
  place: PlaceOutcome | undefined,
) => readonly unknown[];

const rows: readonly (readonly [keyof Messages, Cell])[] = [
  ['what', ({ summary }) => [summary]],
  ['distance', distance],
  ['openNow', openness],
  ['whoFor', ({ eligibility }) => eligibility],
  ['ages', ages],
  ['cost', costs],
  ['when', when],
  ['where', where],
  ['access', access],
  ['contact', contact],
  ['shortlistChecked', (service, context) => [checked(service, context)]],
];

/** The rows that any of the services has something to say in. */
export function comparisonRows(
  services: readonly Service[],
  place: PlaceOutcome | undefined,
  context: FinderContext,
): readonly ComparisonRow[] {
  return rows
    .map(([key, cell]) => ({
      label: context.t(key as 'what'),
      passing: key === 'openNow',
      said: services.map((service) => cell(service, context, place).filter(Boolean)),
    }))
    .filter(({ said }) => said.some((lines) => lines.length > 0))
    .map(({ said, ...row }) => ({ ...row, cells: said.map((lines) => cellOf(lines, context)) }));
}

/** One statement a line. A cell is never empty: nobody knows what that means. */
function cellOf(lines: readonly unknown[], { t }: FinderContext): TemplateResult {
  if (lines.length === 0) return html`${t('notGiven')}`;
  return html`${lines.map((line) => html`<div class="council-finder__line">${line}</div>`)}`;
}

const ways: Partial<Record<string, keyof Messages>> = {
  online: 'online',
  phone: 'byPhone',
  home: 'atHome',
} satisfies Partial<Record<Attendance, keyof Messages>>;

/** How far the nearest of its places is, and how it is used without a journey. */
function distance(service: Service, context: FinderContext, place: PlaceOutcome | undefined) {
  if (place?.kind !== 'found') return [];
  const nearest = nearestOf(service, place);
  const { attendance } = facetValues(service, undefined, todayOf(context));
  return [
    nearest?.miles !== undefined && named(service, nearest, milesAway(nearest.miles, context)),
    ...attendance.map((way) => ways[way] && context.t(ways[way] as 'online')),
  ];
}

/** As in the results: at the place that is nearest, where one is. */
function openness(service: Service, context: FinderContext, place: PlaceOutcome | undefined) {
  if (service.status === 'temporarily closed') return [context.t('temporarilyClosed')];
  const nearest = nearestOf(service, place);
  const locations = nearest ? [nearest.location] : service.locations;
  const schedules = [...service.schedules, ...locations.flatMap(({ schedules }) => schedules)];
  const state = openNow(schedules, context.now, timeZone, context.settings.holidays);
  if (state.kind === 'not-given') return [];
  const words = openWords(state, context);
  return [
    html`<span class="council-finder__open council-finder__open--${state.kind}"
      >${nearest ? named(service, nearest, words) : words}</span
    >`,
  ];
}

function nearestOf({ locations }: Service, place: PlaceOutcome | undefined) {
  const visited = locations.filter(({ type }) => type !== 'virtual');
  const [nearest] = nearestFirst(visited, place);
  return nearest?.miles === undefined ? undefined : nearest;
}

/** Says which of its places is meant, of a service that has several. */
function named({ locations }: Service, { location }: MeasuredLocation, words: string): string {
  return locations.length > 1 && location.name ? `${location.name}: ${words}` : words;
}

function when({ schedules, locations }: Service, context: FinderContext): unknown[] {
  const all = [...schedules, ...locations.flatMap(({ schedules }) => schedules)];
  const { days, others } = weeklyHours(all, todayOf(context));
  return [
    ...days
      .filter(({ openings }) => openings.length > 0)
      .map(({ day, openings }) => {
        const times = openings.map((opening) => timesOfDay(opening, context)).join(', ');
        return `${context.t(day)}: ${times}`;
      }),
    ...others.map((schedule) => otherHours(schedule, context)),
  ];
}

function where({ locations }: Service, context: FinderContext): unknown[] {
  return locations.flatMap((location) =>
    location.type === 'virtual'
      ? [context.t('online')]
      : [location.name, ...location.addresses.map((given) => address(given))],
  );
}

function access({ locations }: Service): readonly string[] {
  return [...new Set(locations.flatMap(({ accessibility }) => accessibility))];
}

function contact(service: Service, context: FinderContext): unknown[] {
  const phones = [...service.phones, ...service.locations.flatMap(({ phones }) => phones)];
  const distinct = [...new Map(phones.map((phone) => [phone.number, phone])).values()];
  return [
    ...distinct.map((phone) => phoneLink(phone, context)),
    service.email
      ? html`<a class="govuk-link" href="mailto:${service.email}">${service.email}</a>`
      : nothing,
    service.url ? html`<a class="govuk-link" href=${service.url}>${service.url}</a>` : nothing,
  ].filter((line) => line !== nothing);
}
