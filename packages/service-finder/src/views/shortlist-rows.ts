import { html, nothing, type TemplateResult } from 'lit';
import { weeklyHours } from '../model/hours/weekly-hours.js';
import type { Service } from '../model/types.js';
import type { Messages } from '../messages/en.js';
import { checked } from './checked.js';
import { phoneLink } from './phone.js';
import { todayOf, type FinderContext } from './context.js';
import { otherHours, timesOfDay } from './hours.js';
import { address } from './places.js';
import { costs } from './cost.js';
import { ages } from './service.js';

/** What is compared of the services: one cell each, in their order. */
export interface ComparisonRow {
  label: string;
  cells: readonly TemplateResult[];
}

type Cell = (service: Service, context: FinderContext) => readonly unknown[];

const rows: readonly (readonly [keyof Messages, Cell])[] = [
  ['what', ({ summary }) => [summary]],
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
  context: FinderContext,
): readonly ComparisonRow[] {
  return rows
    .map(([key, cell]) => ({
      label: context.t(key as 'what'),
      said: services.map((service) => cell(service, context).filter(Boolean)),
    }))
    .filter(({ said }) => said.some((lines) => lines.length > 0))
    .map(({ label, said }) => ({ label, cells: said.map((lines) => cellOf(lines, context)) }));
}

/** One statement a line. A cell is never empty: nobody knows what that means. */
function cellOf(lines: readonly unknown[], { t }: FinderContext): TemplateResult {
  if (lines.length === 0) return html`${t('notGiven')}`;
  return html`${lines.map((line) => html`<div class="council-finder__line">${line}</div>`)}`;
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
