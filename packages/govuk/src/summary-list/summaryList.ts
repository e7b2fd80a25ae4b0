import { nothing, type TemplateResult } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, heading, html } from '../html.js';
import { classNames } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';
import { safeUrl } from '../safeUrl.js';

export interface SummaryActionOptions extends Content, Styled {
  /** Where the answer is changed. */
  href: string;
  /** Says which answer the action is for: "Change" needs "name". */
  visuallyHiddenText?: string | undefined;
}

export interface SummaryActionsOptions {
  /** The links. */
  items?: readonly SummaryActionOptions[] | undefined;
  /** More classes, separated by spaces. */
  classes?: string | undefined;
}

export interface SummaryRowOptions {
  /** Name of the fact. */
  key: Content & Pick<Styled, 'classes'>;
  /** The fact. */
  value: Content & Pick<Styled, 'classes'>;
  /** Links to what can be done with it. */
  actions?: SummaryActionsOptions | undefined;
  /** More classes, separated by spaces. */
  classes?: string | undefined;
}

export interface SummaryCardOptions extends Styled {
  /** Title of the card. */
  title?:
    | (Content &
        Pick<Styled, 'classes'> & {
          /** 1 to 6; defaults to 2. */
          headingLevel?: number | undefined;
        })
    | undefined;
  /** Links to what can be done with it. */
  actions?: SummaryActionsOptions | undefined;
}

export interface SummaryListOptions extends Styled {
  /** Empty rows are left out. */
  rows: Items<SummaryRowOptions>;
  /** Puts the list on a card with a title. */
  card?: SummaryCardOptions | undefined;
}

/** Facts as names and values, such as the answers to check. */
export function summaryList(options: SummaryListOptions) {
  checkOptions('summaryList', options);
  const title = options.card?.title;
  const rows = itemsOf(options.rows).filter((row) => !!row);
  const anyActions = rows.some((row) => row.actions?.items?.length);
  const list = html`<dl
    class=${classNames('govuk-summary-list', options.classes)}
    ${attributes(options.attributes)}
  >
    ${rows.map(
      (row) =>
        html`<div
          class=${classNames(
            'govuk-summary-list__row',
            anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
            row.classes,
          )}
        >
          <dt class=${classNames('govuk-summary-list__key', row.key?.classes)}>
            ${content(row.key)}
          </dt>
          <dd class=${classNames('govuk-summary-list__value', row.value?.classes)}>
            ${content(row.value)}
          </dd>
          ${
            row.actions?.items?.length
              ? html`<dd class=${classNames('govuk-summary-list__actions', row.actions.classes)}>
                  ${rowActions(row.actions.items, title)}
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
  return options.card ? card(options.card, list) : list;
}

function rowActions(given: readonly SummaryActionOptions[], title: Content | undefined) {
  const items = itemsOf(given).filter((item) => !!item);
  const [only] = items;
  if (only && items.length === 1) return action(only, title);
  return html`<ul class="govuk-summary-list__actions-list">
    ${items.map(
      (item) => html`<li class="govuk-summary-list__actions-list-item">${action(item, title)}</li>`,
    )}
  </ul>`;
}

function card(options: SummaryCardOptions, list: TemplateResult) {
  const { title, actions } = options;
  return html`<div
    class=${classNames('govuk-summary-card', options.classes)}
    ${attributes(options.attributes)}
  >
    <div class="govuk-summary-card__title-wrapper">
      ${
        title
          ? heading(
              title.headingLevel || 2,
              attributes({ class: classNames('govuk-summary-card__title', title.classes) }),
              content(title),
            )
          : nothing
      }
      ${actions?.items?.length ? cardActions(actions, title) : nothing}
    </div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`;
}

function cardActions(options: SummaryActionsOptions, title: Content | undefined) {
  const items = itemsOf(options.items).filter((item) => !!item);
  const className = classNames('govuk-summary-card__actions', options.classes);
  const [only] = items;
  if (only && items.length === 1) {
    return html`<div class=${className}>${action(only, title)}</div>`;
  }
  return html`<ul class=${className}>
    ${items.map((item) => html`<li class="govuk-summary-card__action">${action(item, title)}</li>`)}
  </ul>`;
}

function action(item: SummaryActionOptions, title: Content | undefined) {
  const hidden =
    item.visuallyHiddenText || title
      ? html`<span class="govuk-visually-hidden"
          >${item.visuallyHiddenText ? html` ${item.visuallyHiddenText}` : nothing}${
            title ? html` (${content(title)})` : nothing
          }</span
        >`
      : nothing;
  return html`<a
    class=${classNames('govuk-link', item.classes)}
    href=${safeUrl(item.href ?? '')}
    ${attributes(item.attributes)}
    >${content(item)}${hidden}</a
  >`;
}
