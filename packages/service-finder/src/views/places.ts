import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading } from '@council-elements/govuk';
import type { Address, Service, ServiceLocation } from '../model/types.js';
import { phoneLink } from './phone.js';
import { level, type FinderContext, type PlaceOutcome } from './context.js';
import { hours, openLine } from './hours.js';
import { milesAway } from './miles.js';
import { nearestFirst } from './nearest.js';

/**
 * Where a service is given, as text: a map is no substitute for an address. With a place to measure
 * from the nearest is first.
 */
export function places(
  { locations }: Pick<Service, 'locations'>,
  from: PlaceOutcome | undefined,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (locations.length === 0) return nothing;
  return html`${nearestFirst(locations, from).map(({ location, miles }) => place(location, miles, context))}`;
}

function place(
  location: ServiceLocation,
  miles: number | undefined,
  context: FinderContext,
): TemplateResult {
  const { t } = context;
  const small = attributes({ class: 'govuk-heading-s' });
  const name = location.name ?? (location.type === 'virtual' ? t('online') : undefined);
  return html`
    <div class="council-finder__place">
      ${name ? heading(level(2, context), small, name) : nothing}
      ${
        miles === undefined
          ? nothing
          : html`<p class="govuk-body council-finder__miles">${milesAway(miles, context)}</p>`
      }
      ${location.type === 'postal' ? html`<p class="govuk-body">${t('postalAddress')}</p>` : nothing}
      ${location.addresses.map((given) => address(given))}
      ${
        location.description
          ? html`<p class="govuk-body">${t('howToFind')}: ${location.description}</p>`
          : nothing
      }
      ${
        location.accessibility.length > 0
          ? html`<p class="govuk-body">${t('access')}:</p>
              <ul class="govuk-list govuk-list--bullet">
                ${location.accessibility.map((means) => html`<li>${means}</li>`)}
              </ul>`
          : nothing
      }
      ${location.phones.map((phone) => html`<p class="govuk-body">${phoneLink(phone, context)}</p>`)}
      ${location.schedules.length > 0 ? openLine(location.schedules, context) : nothing}
      ${hours(location.schedules, context)}
    </div>
  `;
}

/** An address in lines, each with the number of the house where its own language has it. */
export function address({
  lines,
  city,
  region,
  stateProvince,
  postalCode,
}: Address): TemplateResult {
  const written = [...new Set([...lines, city, region, stateProvince, postalCode])].filter(Boolean);
  return html`<address class="govuk-body council-finder__address">
    ${written.map((line, index) => html`${index > 0 ? html`<br />` : nothing}<bdi>${line}</bdi>`)}
  </address>`;
}
