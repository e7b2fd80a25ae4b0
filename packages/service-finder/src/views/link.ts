import type { TemplateResult } from 'lit';
import { attributes, html, type Attributes } from '@council-elements/govuk';
import type { Query } from '../model/directory-types.js';
import { writeQuery } from '../model/query.js';
import type { FinderContext } from './context.js';

/** Name of the button in a private finder that asks for the query in its value. */
export const goName = 'go';

/** The address of a query, on whatever page the finder stands. */
export function hrefOf(query: Query, { parameters }: FinderContext): string {
  return `?${writeQuery(query, parameters)}`;
}

/**
 * Leads to another query: a link, or in a private finder, where no address may tell what is asked
 * for, a button of the search form that looks like one.
 */
export function link(
  query: Query,
  content: unknown,
  context: FinderContext,
  { classes = '', attributes: given }: { classes?: string; attributes?: Attributes } = {},
): TemplateResult {
  if (!context.settings.keepPrivate) {
    return html`<a class="govuk-link ${classes}" href=${hrefOf(query, context)} ${attributes(given)}
      >${content}</a
    >`;
  }
  return html`<button
    class="govuk-link council-finder__link ${classes}"
    form=${context.id('search')}
    name=${goName}
    value=${writeQuery(query).toString()}
    ${attributes(given)}
  >
    ${content}
  </button>`;
}
