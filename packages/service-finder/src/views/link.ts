import { nothing, type TemplateResult } from 'lit';
import { attributes, html, type Attributes } from '@council-elements/govuk';
import type { Query } from '../model/directory-types.js';
import { writeQuery } from '../model/query.js';
import type { FinderContext } from './context.js';

/** Name of the button in a private finder that asks for the query in its value. */
export const goName = 'go';

/** The address of a query, on whatever page the finder stands. */
export function hrefOf(query: Query, context: FinderContext): string {
  return `?${writeQuery(withSaved(query, context), context.parameters)}`;
}

/** While there is no script to keep the shortlist, it goes from address to address. */
export function withSaved(query: Query, { saved, scripted }: FinderContext): Query {
  return scripted || query.saved !== undefined ? query : { saved, ...query };
}

interface LinkOptions {
  classes?: string;
  attributes?: Attributes;
  /** A file that a server makes of the query, in the place of a page. */
  format?: 'csv';
}

/**
 * Leads to another query: a link, or in a private finder, where no address may tell what is asked
 * for, a button of the search form that looks like one.
 */
export function link(
  query: Query,
  content: unknown,
  context: FinderContext,
  { classes = '', attributes: given, format }: LinkOptions = {},
): TemplateResult {
  const file = format ? `&format=${format}` : '';
  if (!context.settings.keepPrivate) {
    const href = `${hrefOf(query, context)}${file}`;
    return html`<a class="govuk-link ${classes}" href=${href} ${attributes(given)}>${content}</a>`;
  }
  return html`<button
    class="govuk-link council-finder__link ${classes}"
    form=${context.id('search')}
    name=${goName}
    value="${writeQuery(withSaved(query, context)).toString()}${file}"
    ${attributes(given)}
  >
    ${content}
  </button>`;
}

/**
 * Where a private finder sends its forms: to the page itself, which is said where the page's address
 * asks for something, as a link that was shared does. Else that would stay in the address.
 */
export function privateAction({ parameters, settings }: FinderContext): string | typeof nothing {
  const others = String(writeQuery({}, parameters));
  return settings.keepPrivate && others !== String(parameters) ? `?${others}` : nothing;
}
