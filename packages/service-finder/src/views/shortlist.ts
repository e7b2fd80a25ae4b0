import { html, nothing, type TemplateResult } from 'lit';
import { attributes, button, heading, insetText } from '@council-elements/govuk';
import type { Query } from '../model/directory-types.js';
import type { Outcome } from '../outcome.js';
import { shownServices } from '../shortlist/shown-services.js';
import { backTo } from './back-to.js';
import { inFigures, type FinderContext, type FinderState } from './context.js';
import { link } from './link.js';
import { shortlistActions } from './shortlist-actions.js';
import { comparison } from './shortlist-comparison.js';
import { shortlistNotice, shortlistToggle } from './shortlist-toggle.js';

/** The services that a person keeps, or that somebody shared with them, side by side. */
export function shortlistPage(
  outcome: Extract<Outcome, { kind: 'shortlist' }>,
  { query, place }: Pick<FinderState, 'query' | 'place'>,
  context: FinderContext,
): TemplateResult {
  const { t, shortlist, saved } = context;
  // Before there is script every list is the address's.
  const shared = shortlist !== undefined && query.saved !== undefined;
  const ids = query.saved ?? saved;
  const services = shownServices(outcome.services, ids);
  const gone = ids.filter(
    (id) => outcome.ids.includes(id) && !services.some((service) => service.id === id),
  );
  return html`
    ${backTo(
      { ...query, view: undefined, saved: shared ? undefined : query.saved },
      t('backToResults'),
      context,
    )}
    <div class="council-finder__shortlist">
      ${heading(
        context.headingLevel,
        attributes({ class: 'govuk-heading-l', id: context.id('heading') }),
        shared ? t('shortlistShared') : t('shortlistTitle'),
      )}
      ${shortlistNotice(context)} ${shared ? keep(context) : undo(context)}
      ${
        services.length > 0
          ? html`
              ${
                shortlist
                  ? html`<p class="govuk-body council-finder__screen">
                      ${shared ? nothing : t('shortlistKept')}
                    </p>`
                  : nothing
              }
              ${comparison(services, { query, place }, context, { removable: !shared })}
              ${shortlistActions(services, query, context, { shared })}
              ${shortlist && !context.settings.keepPrivate ? address(shortlist.address, context) : nothing}
            `
          : empty(query, gone, context)
      }
      ${shared ? nothing : missing(gone, query, context)}
    </div>
  `;
}

/** Somebody else's list becomes the person's own only when they say so. */
function keep({ t }: FinderContext): TemplateResult {
  return html`${insetText({ text: t('shortlistSharedText') })}
  ${button({
    type: 'button',
    text: t('shortlistKeep'),
    attributes: { 'data-council-shortlist': 'keep' },
  })}`;
}

function undo({ t, shortlist }: FinderContext): TemplateResult | typeof nothing {
  return shortlist?.undo
    ? html`<p class="govuk-body council-finder__screen">
        ${t('shortlistTakenAway')}
        <button type="button" class="govuk-link council-finder__link" data-council-shortlist="undo">
          ${t('undo')}
        </button>
      </p>`
    : nothing;
}

function empty(query: Query, gone: readonly string[], context: FinderContext): TemplateResult {
  const { t } = context;
  const results = { ...query, view: undefined, saved: query.saved && [] };
  return html`
    ${gone.length > 0 ? nothing : html`<p class="govuk-body">${t('shortlistEmpty')}</p>`}
    <p class="govuk-body">${link(results, t('shortlistFind'), context)}</p>
  `;
}

/** Services that were kept and are not listed any more. */
function missing(
  gone: readonly string[],
  query: Query,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (gone.length === 0) return nothing;
  const { t } = context;
  return html`<div class="council-finder__screen">
    <p class="govuk-body">${t('shortlistGone', { count: gone.length })}</p>
    <ul class="govuk-list">
      ${gone.map(
        (id, index) =>
          html`<li>
            ${shortlistToggle(
              { id, name: t('shortlistGoneName', { number: inFigures(index + 1, context) }) },
              query,
              context,
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** On paper: where the list is to be found again. */
function address(url: string, { t }: FinderContext): TemplateResult {
  return html`<p class="govuk-body council-finder__paper">${t('shortlistAddress')} ${url}</p>`;
}
