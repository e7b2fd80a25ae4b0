import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading } from '@council-elements/govuk';
import type { Query, ServiceMatch } from '../model/directory-types.js';
import type { Service, ServiceLocation } from '../model/types.js';
import { checked, statusTags } from './checked.js';
import { resultsLevel, type FinderContext } from './context.js';
import { link } from './link.js';
import { openWords } from './open-state.js';
import { parts } from './parts.js';
import { shortlistToggle } from './shortlist-toggle.js';

/** A row of the results: a service, at one of its places where it has several near. */
export function result(match: ServiceMatch, query: Query, context: FinderContext): TemplateResult {
  const { id, name, organisation, at, summary } = match;
  const here = at && match.locations[at.location];
  const place = here ? placeName(here) : townsOf(match);
  return html`<li class="council-finder__item">
    <div class="council-finder__title-row">
      ${heading(
        resultsLevel(context) + 1,
        attributes({ class: 'council-finder__title' }),
        link({ ...query, service: id }, name, context, {
          attributes: {
            'data-council-service': id,
            'data-council-location': { value: at?.location, optional: true },
          },
        }),
      )}
      ${
        at
          ? html`<p class="council-finder__miles">
              ${parts.place.here?.milesAway(at.miles, context)}
            </p>`
          : nothing
      }
    </div>
    <p class="council-finder__meta">
      ${organisation?.name}${organisation && place ? ' · ' : nothing}${place}
    </p>
    ${summary ? html`<p class="council-finder__summary">${summary}</p>` : nothing}
    <p class="council-finder__status">${openness(match, context)} ${statusTags(match, context)}</p>
    <p class="council-finder__meta council-finder__status">${checked(match, context)}</p>
    <p class="council-finder__meta">${shortlistToggle(match, query, context)}</p>
  </li>`;
}

/** Of one that is closed for now its hours say nothing. */
function openness({ status, hours }: ServiceMatch, context: FinderContext) {
  if (!hours || status === 'temporarily closed') return nothing;
  return html`<span class="council-finder__open council-finder__open--${hours.kind}"
    >${openWords(hours, context)}</span
  >`;
}

function placeName({ name, addresses: [address] }: ServiceLocation): string | undefined {
  return [...new Set([name, address?.city])].filter(Boolean).join(', ') || undefined;
}

/** Where it is, in few words: a town or the name of a place, when all is in one. */
function townsOf({ locations }: Service): string | undefined {
  const places = locations
    .filter(({ type }) => type === 'physical')
    .map(({ name, addresses: [address] }) => address?.city ?? name)
    .filter((place) => place !== undefined);
  return [...new Set(places)].slice(0, 3).join(', ') || undefined;
}
