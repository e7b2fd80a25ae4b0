import { html, nothing, type TemplateResult } from 'lit';
import { attributes, heading, summaryList, table } from '@council-elements/govuk';
import type { Query } from '../model/directory-types.js';
import type { Service } from '../model/types.js';
import { statusTags } from './checked.js';
import { level, type FinderContext, type FinderState } from './context.js';
import { link } from './link.js';
import { comparisonRows } from './shortlist-rows.js';
import { shortlistToggle } from './shortlist-toggle.js';

type Asked = Pick<FinderState, 'query' | 'place'>;

interface Options {
  /** The list is the person's own, to take services from. */
  removable: boolean;
}

/**
 * The services side by side, as a table where there is room, and one under the other on a phone, at
 * great zoom and on paper. A table of three columns is no use at 320 pixels, and one that is laid out
 * as sections is no table to a screen reader; so there are both, and a style sheet shows one.
 */
export function comparison(
  services: readonly Service[],
  asked: Asked,
  context: FinderContext,
  options: Options,
): TemplateResult {
  return html`${sideBySide(services, asked, context, options)}
  ${underEachOther(services, asked, context, options)}`;
}

function sideBySide(
  services: readonly Service[],
  { query, place }: Asked,
  context: FinderContext,
  { removable }: Options,
): TemplateResult {
  const { t } = context;
  const rows = comparisonRows(services, place, context);
  const remove = [
    { html: html`<span class="govuk-visually-hidden">${t('shortlistRemove')}</span>` },
    ...services.map((service) => ({ html: shortlistToggle(service, query, context) })),
  ];
  // It scrolls when there are many services, and so it takes focus, for the arrow keys.
  return html`<div
    class="council-finder__wide"
    role="region"
    tabindex="0"
    aria-label=${t('shortlistTable')}
  >
    ${table({
      classes: 'council-finder__comparison',
      firstCellIsHeader: true,
      head: [
        { html: html`<span class="govuk-visually-hidden">${t('shortlistWhat')}</span>` },
        ...services.map((service) => ({ html: name(service, query, context) })),
      ],
      rows: [
        ...rows.map(({ label, cells }) => [
          { text: label },
          ...cells.map((cell) => ({ html: cell })),
        ]),
        ...(removable ? [remove] : []),
      ],
    })}
  </div>`;
}

function underEachOther(
  services: readonly Service[],
  { query, place }: Asked,
  context: FinderContext,
  { removable }: Options,
): TemplateResult {
  const rows = comparisonRows(services, place, context);
  return html`<ol class="council-finder__narrow">
    ${services.map(
      (service, index) =>
        html`<li class="council-finder__item">
          ${heading(
            level(1, context),
            attributes({ class: 'govuk-heading-m' }),
            name(service, query, context),
          )}
          ${summaryList({
            rows: rows.map(({ label, cells, passing }) => ({
              classes: passing ? 'council-finder__screen' : '',
              key: { text: label },
              value: { html: cells[index] ?? nothing },
            })),
          })}
          ${
            removable
              ? html`<p class="govuk-body council-finder__screen">
                  ${shortlistToggle(service, query, context)}
                </p>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

function name(service: Service, query: Query, context: FinderContext): TemplateResult {
  return html`${link({ ...query, service: service.id }, service.name, context, {
    attributes: { 'data-council-service': service.id },
  })}
  ${statusTags(service, context)}`;
}
