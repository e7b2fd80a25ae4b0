import { html, nothing, type TemplateResult } from 'lit';
import { insetText } from '@council-elements/govuk';
import type { Query, SearchResult } from '../model/directory-types.js';
import type { FinderContext } from './context.js';
import { link } from './link.js';
import { parts } from './parts.js';

const notices = {
  partial: 'noticePartial',
  stale: 'noticeStale',
  offline: 'noticeOffline',
  more: 'noticeMore',
} as const;

/** What to know of an answer before reading it: that it is old, or of other words than were asked. */
export function remarks(query: Query, result: SearchResult, context: FinderContext): unknown {
  return html`${notice(query, result, context)} ${words(query, result, context)}
  ${parts.place.here?.anywhere(query, result, context) ?? nothing}`;
}

function notice(query: Query, { notice }: SearchResult, context: FinderContext) {
  if (!notice) return nothing;
  const { t } = context;
  return insetText({
    html: html`<p class="govuk-body">${t(notices[notice])}</p>
      <p class="govuk-body">${plainLink(query, t('updateResults'), context)}</p>`,
  });
}

function words(query: Query, { corrected, suggestions }: SearchResult, context: FinderContext) {
  const { t } = context;
  const { text = '' } = query;
  return html`${
    corrected === undefined
      ? nothing
      : html`<p class="govuk-body">
          ${t('showingFor')} <strong>${corrected}</strong>. ${t('searchedFor', { text })}
        </p>`
  }${otherWords(query, suggestions, context)}`;
}

/** Other words to search for, with everything else as it is. */
export function otherWords(
  query: Query,
  suggestions: readonly string[],
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  return html`<p class="govuk-body">
    ${context.t('suggestions')}
    ${suggestions.map(
      (text, index) =>
        html`${index > 0 ? ', ' : nothing}${plainLink({ ...query, page: undefined, text }, text, context)}`,
    )}
  </p>`;
}

/** A link whose colour does not tell where somebody has been. */
export function plainLink(query: Query, words: string, context: FinderContext): TemplateResult {
  return link(query, words, context, { classes: 'govuk-link--no-visited-state' });
}
