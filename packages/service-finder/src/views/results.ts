import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading, insetText } from '@council-elements/govuk';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { Service } from '../model/types.js';
import type { DirectoryErrorKind, Query, SearchResult } from '../model/directory-types.js';
import { checked, statusTags } from './checked.js';
import { level, type FinderContext, type FinderState } from './context.js';
import { link } from './link.js';
import { pages } from './pages.js';
import { shortlistLink, shortlistToggle } from './shortlist-toggle.js';

/** What is under the search: results, none, the wait for them, or why there are none. */
export function resultsPart(state: FinderState, context: FinderContext): TemplateResult {
  const { query, outcome, loading } = state;
  const { t } = context;
  if (outcome?.kind === 'results') {
    const { result } = outcome;
    return result.total === 0
      ? part(emptyHeading(state, t), nothingFound(state, result, context), context)
      : part(countHeading(result, t), list(query, result, context), context);
  }
  if (outcome?.kind === 'failed') {
    return part(t('failedHeading'), failure(outcome.reason, query, context), context);
  }
  return loading
    ? part(t('loading'), html`<p class="govuk-body">${t('loadingText')}</p>`, context)
    : html``;
}

/** What is said of results that have come. */
export function announcement({ total, page, pageCount }: SearchResult, t: Translate<Messages>) {
  if (total === 0) return t('noResults');
  return page === 1
    ? t('found', { count: total })
    : t('foundPage', { count: total, page, pageCount });
}

/** One heading for every state, so that focus on it survives what comes after. */
function part(title: string, body: unknown, context: FinderContext): TemplateResult {
  const bag = attributes({
    class: 'govuk-heading-l council-finder__heading',
    id: context.id('results'),
  });
  return html`${heading(Math.max(2, context.headingLevel), bag, title)} ${body}`;
}

function countHeading({ total, page, pageCount }: SearchResult, t: Translate<Messages>): string {
  return page === 1
    ? t('count', { count: total })
    : t('countPage', { count: total, page, pageCount });
}

function list(query: Query, result: SearchResult, context: FinderContext): TemplateResult {
  return html`
    ${shortlistLink(query, context)}
    <ol class="council-finder__list">
      ${result.services.map((service) => item(service, query, context))}
    </ol>
    ${pages(query, result, context)}
  `;
}

function item(service: Service, query: Query, context: FinderContext): TemplateResult {
  const place = placeOf(service);
  return html`<li class="council-finder__item">
    ${heading(
      level(Math.max(1, 3 - context.headingLevel), context),
      attributes({ class: 'council-finder__title' }),
      link({ ...query, service: service.id }, service.name, context, {
        attributes: { 'data-council-service': service.id },
      }),
    )}
    <p class="council-finder__meta">
      ${service.organisation?.name}${service.organisation && place ? ' · ' : nothing}${place}
    </p>
    ${service.summary ? html`<p class="council-finder__summary">${service.summary}</p>` : nothing}
    <p class="council-finder__meta council-finder__status">
      ${statusTags(service, context)} ${checked(service, context)}
    </p>
    <p class="council-finder__meta">${shortlistToggle(service, query, context)}</p>
  </li>`;
}

/** Where it is, in few words: a town or the name of a place, when all is in one. */
function placeOf({ locations }: Service): string | undefined {
  const places = locations
    .filter(({ type }) => type === 'physical')
    .map(({ name, addresses: [address] }) => address?.city ?? name)
    .filter((place) => place !== undefined);
  return [...new Set(places)].slice(0, 3).join(', ') || undefined;
}

function emptyHeading({ query }: FinderState, t: Translate<Messages>): string {
  return query.text || query.categories ? t('noResults') : t('emptyDirectory');
}

function nothingFound(
  { query }: FinderState,
  { suggestions }: SearchResult,
  context: FinderContext,
): unknown {
  const { t } = context;
  const { text, categories } = query;
  const ways = html`
    <p class="govuk-body">${t('noResultsLead')}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${text ? html`<li>${t('checkSpelling')}</li>` : nothing}
      ${text ? html`<li>${t('fewerWords')}</li>` : nothing}
      ${text && categories ? html`<li>${link({ text }, t('removeFilters'), context)}</li>` : nothing}
      <li>${link({}, t('seeAll'), context)}</li>
    </ul>
  `;
  const others = html`<p class="govuk-body">
    ${t('suggestions')}
    ${suggestions.map(
      (suggestion, index) =>
        html`${index > 0 ? ', ' : nothing}${link({ text: suggestion, categories }, suggestion, context)}`,
    )}
  </p>`;
  return html`
    ${suggestions.length > 0 ? others : nothing} ${text || categories ? ways : nothing}
    ${helper(context)}
  `;
}

const failures = {
  'not-found': 'failedNotFound',
  network: 'failedNetwork',
  timeout: 'failedTimeout',
  'not-json': 'failedUnreadable',
  'not-oruk': 'failedUnreadable',
} as const satisfies Record<DirectoryErrorKind, keyof Messages>;

/** "Try again" is the address itself, so that it works without script too. */
function failure(reason: DirectoryErrorKind, query: Query, context: FinderContext): TemplateResult {
  const { t } = context;
  return html`
    <p class="govuk-body">${t(failures[reason])}</p>
    <p class="govuk-body">
      ${link(query, t('tryAgain'), context, { classes: 'govuk-link--no-visited-state' })}
    </p>
    <p class="govuk-body">${t('tryLater')}</p>
    ${helper(context)}
  `;
}

/** Whom else to ask. */
export function helper({ settings: { contact } }: FinderContext): TemplateResult | typeof nothing {
  return contact ? insetText({ text: contact }) : nothing;
}
