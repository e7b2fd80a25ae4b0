import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading, insetText } from '@council-elements/govuk';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';
import type { DirectoryErrorKind, Query, SearchResult } from '../model/directory-types.js';
import { resultsLevel, type FinderContext, type FinderState } from './context.js';
import { isSearch } from './chips.js';
import { helper } from './helper.js';
import { pages } from './pages.js';
import { parts } from './parts.js';
import { shortlistLink } from './shortlist-toggle.js';
import { plainLink, remarks } from './remarks.js';
import { result } from './result.js';
import { sorting } from './sorting.js';

/** What is under the search: results, none, the wait for them, or why there are none. */
export function resultsPart(state: FinderState, context: FinderContext): TemplateResult {
  const { query, outcome, loading } = state;
  const { t } = context;
  if (outcome?.kind === 'results') {
    const { result } = outcome;
    if (result.total > 0)
      return part(countHeading(state, result, t), list(state, result, context), context);
    const title = t(isSearch(state, context) ? 'noResults' : 'emptyDirectory');
    return part(
      title,
      html`${remarks(query, { ...result, suggestions: [] }, context)}
      ${parts.nothingFound.here?.nothingFound(state, result, context) ?? nothing}`,
      context,
    );
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
  return html`${heading(resultsLevel(context), bag, title)} ${body}`;
}

/** With a place each row is a place of a service, so what is counted is results. */
function countHeading(
  { place }: FinderState,
  { total, page, pageCount }: SearchResult,
  t: Translate<Messages>,
): string {
  const values = { count: total, page, pageCount };
  if (place?.kind !== 'found') return t(page === 1 ? 'count' : 'countPage', values);
  return t(page === 1 ? 'countPlace' : 'countPlacePage', values);
}

function list(state: FinderState, found: SearchResult, context: FinderContext): TemplateResult {
  const { query } = state;
  const wider = parts.place.here?.widerLink(query, found, context) ?? nothing;
  return html`
    ${state.forgotten ? insetText({ text: context.t('forgotten') }) : nothing}
    ${shortlistLink(query, context)} ${remarks(query, found, context)}
    ${found.total > 1 ? sorting(state, context) : nothing}
    ${parts.map.here?.resultsMap(found, context) ?? nothing}
    <ol class="council-finder__list" id=${context.id('list')}>
      ${found.services.map((match) => result(match, query, context))}
    </ol>
    ${wider === nothing ? nothing : html`<p class="govuk-body">${wider}</p>`}
    ${pages(query, found, context)}
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
    <p class="govuk-body">${plainLink(query, t('tryAgain'), context)}</p>
    <p class="govuk-body">${t('tryLater')}</p>
    ${helper(context)}
  `;
}
