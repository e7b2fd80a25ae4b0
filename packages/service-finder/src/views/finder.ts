import { html, noChange, nothing, type TemplateResult } from 'lit';
import { attributes, heading } from '@council-elements/govuk';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Outcome } from '../outcome.js';
import type { Query } from '../model/directory-types.js';
import type { FinderSettings } from '../settings.js';
import type { FinderContext, FinderState } from './context.js';
import { errors } from './errors.js';
import { chosenFilters } from './chips.js';
import { filters } from './filters.js';
import { parts } from './parts.js';
import { resultsPart } from './results.js';
import { searchForm } from './search.js';

/** The whole finder: a service's page, or the search with its results. */
export function finder(state: FinderState, context: FinderContext): TemplateResult {
  const { outcome, query } = state;
  const { service, shortlist, crisis } = parts;
  if (outcome?.kind === 'service')
    return service.loaded.servicePage(outcome.service, state, context);
  if (outcome?.kind === 'no-service') return service.loaded.serviceMissing(query, context);
  if (outcome?.kind === 'shortlist') return shortlist.loaded.shortlistPage(outcome, state, context);
  return html`
    ${errors(state, context)}
    ${
      context.headingLevel === 1
        ? heading(1, attributes({ class: 'govuk-heading-xl' }), context.t('title'))
        : nothing
    }
    ${searchForm(state, context)} ${crisis.here?.crisis({ query }, context) ?? nothing}
    <div class="council-finder__layout">
      ${filters(state, context)}
      <div class="council-finder__results">
        ${
          state.stale
            ? noChange
            : html`${chosenFilters(state, context)} ${resultsPart(state, context)}`
        }
      </div>
    </div>
  `;
}

/**
 * The title of the page, without the council's name. Browsers keep titles: a private finder's says
 * nothing of what is asked for.
 */
export function pageTitle(
  {
    query,
    outcome,
    place,
    rejected,
  }: Pick<FinderState, 'query' | 'outcome' | 'place' | 'rejected'>,
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
