import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading } from '@council-elements/govuk';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Outcome } from '../outcome.js';
import type { Query } from '../model/directory-types.js';
import type { FinderSettings } from '../settings.js';
import type { FinderContext, FinderState } from './context.js';
import { crisis } from './crisis.js';
import { errors } from './errors.js';
import { chosenFilters } from './chips.js';
import { filters } from './filters.js';
import { resultsPart } from './results.js';
import { searchForm } from './search.js';
import { loadedShortlistPage } from './shortlist-page.js';
import { loadedServiceMissing, loadedServicePage } from './service-page.js';

/** The whole finder: a service's page, or the search with its results. */
export function finder(state: FinderState, context: FinderContext): TemplateResult {
  const { outcome, query } = state;
  if (outcome?.kind === 'service') return loadedServicePage(outcome.service, state, context);
  if (outcome?.kind === 'no-service') return loadedServiceMissing(query, context);
  if (outcome?.kind === 'shortlist') return loadedShortlistPage(outcome, state, context);
  return html`
    ${errors(state, context)}
    ${
      context.headingLevel === 1
        ? heading(1, attributes({ class: 'govuk-heading-xl' }), context.t('title'))
        : nothing
    }
    ${searchForm(state, context)} ${crisis({ query }, context)}
    <div class="council-finder__layout">
      ${filters(state, context)}
      <div class="council-finder__results">
        ${chosenFilters(state, context)} ${resultsPart(state, context)}
      </div>
    </div>
  `;
}

/**
 * The title of the page, without the council's name. Browsers keep titles: a private finder's says
 * nothing of what is asked for.
 */
export function pageTitle(
  { query, outcome, place, rejected }: FinderState,
  { keepPrivate }: FinderSettings,
  t: Translate<Messages>,
): string {
  const title = keepPrivate ? t('title') : titleOf(query, outcome, t);
  const wrong = place?.kind === 'invalid' || rejected?.age !== undefined;
  return wrong ? t('errorTitle', { title }) : title;
}

/** The title of the page that shows an outcome, without the council's name. */
export function titleOf(
  query: Query,
  outcome: Outcome | undefined,
  t: Translate<Messages>,
): string {
  switch (outcome?.kind) {
    case 'service':
      return outcome.service.name;
    case 'no-service':
      return t('noService');
    case 'shortlist':
      return t('shortlistTitle');
    case 'failed':
      return t('failedHeading');
    default:
      return query.text ? t('titleText', { text: query.text }) : t('title');
  }
}
