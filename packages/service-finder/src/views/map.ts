import { html, nothing, type TemplateResult } from 'lit';
import { button, skipLink } from '@council-elements/govuk';
import type { SearchResult } from '../model/directory-types.js';
import type { FinderContext } from './context.js';

/** What a view knows of the map. */
export interface MapState {
  open: boolean;
  /** It could not be drawn, or not all of it. */
  failed: boolean;
}

/**
 * A map of the results on this page, over their list: where a council has tiles, script can draw and
 * there is something to see. Script draws into the empty element, and Lit leaves that alone.
 */
export function resultsMap(
  { services }: SearchResult,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { t, id, map, settings } = context;
  const placed = services.filter(({ locations }) => locations.some(({ position }) => position));
  if (!map || !settings.map || placed.length === 0) return nothing;
  return html`<div class="council-finder__map">
    ${button({
      type: 'button',
      text: t(map.open ? 'mapHide' : 'mapShow'),
      classes: 'govuk-button--secondary',
      attributes: {
        'data-council-map': 'toggle',
        'aria-expanded': String(map.open),
        'aria-controls': map.open ? id('map') : undefined,
      },
    })}
    ${map.open ? opened(services.length - placed.length, map, context) : nothing}
  </div>`;
}

function opened(
  without: number,
  { failed }: MapState,
  { t, id, settings }: FinderContext,
): TemplateResult {
  return html`
    ${skipLink({
      href: `#${id('list')}`,
      text: t('mapSkip'),
      attributes: { 'data-council-map': 'skip' },
    })}
    ${failed ? html`<p class="govuk-body">${t('mapFailed')}</p>` : nothing}
    <div
      class="council-finder__canvas"
      id=${id('map')}
      role="region"
      aria-label=${t('mapLabel')}
      dir="ltr"
    ></div>
    ${
      settings.mapAttribution
        ? html`<p class="govuk-body-s council-finder__attribution">${settings.mapAttribution}</p>`
        : nothing
    }
    ${without > 0 ? html`<p class="govuk-body">${t('mapWithout', { count: without })}</p>` : nothing}
  `;
}
