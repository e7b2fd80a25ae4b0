import { nothing, type TemplateResult } from 'lit';
import { backLink, html } from '@council-elements/govuk';
import type { Query } from '../model/directory-types.js';
import type { FinderContext } from './context.js';
import { hrefOf, link, privateAction } from './link.js';

/** The way back from a page that has no search, above all else on it. */
export function backTo(query: Query, words: string, context: FinderContext): TemplateResult {
  const back = { 'data-council-back': '' };
  if (!context.settings.keepPrivate) {
    return backLink({ text: words, href: hrefOf(query, context), attributes: back });
  }
  const options = { classes: 'govuk-back-link', attributes: back };
  return html`${emptyForm(context)} ${link(query, words, context, options)}`;
}

/**
 * The search form without its fields, for a page that has no search: what the buttons of a private
 * finder belong to. Nothing where links are links.
 */
export function emptyForm(context: FinderContext): TemplateResult | typeof nothing {
  const { id, settings } = context;
  return settings.keepPrivate
    ? html`<form id=${id('search')} method="post" action=${privateAction(context)}></form>`
    : nothing;
}
