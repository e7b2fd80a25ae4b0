import { html, type TemplateResult } from 'lit';
import { summaryList, type Html } from '@council-elements/govuk';
import type { Service } from '../model/types.js';
import type { FinderContext } from './context.js';
import { digits, phoneLink } from './phone.js';

/** How to reach a service: each once, though the source may say it twice. */
export function contactDetails(service: Service, context: FinderContext): TemplateResult {
  const { t } = context;
  const phones = distinct(service.phones, ({ number }) => digits(number));
  const row = (key: string, lines: readonly TemplateResult[]) =>
    lines.length > 0 && { key: { text: key }, value: { html: paragraphs(lines) } };
  const rows = [
    row(
      t('phone'),
      phones.map((phone) => phoneLink(phone, context)),
    ),
    row(t('email'), service.email ? [emailLink(service.email)] : []),
    row(t('website'), service.url ? [website(service.url)] : []),
    ...service.contacts.map(({ name, title, email, phones }) =>
      row(name ?? title ?? t('contact'), [
        ...(name && title ? [html`${title}`] : []),
        ...phones.map((phone) => phoneLink(phone, context)),
        ...(email ? [emailLink(email)] : []),
      ]),
    ),
  ].filter((row) => row !== false);
  return rows.length > 0
    ? summaryList({ rows })
    : html`<p class="govuk-body">${t('contactNotGiven')}</p>`;
}

function emailLink(email: string): TemplateResult {
  return html`<a class="govuk-link" href="mailto:${email}">${email}</a>`;
}

/** Shown without what only machines need. */
function website(url: string): TemplateResult {
  const shown = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return html`<a class="govuk-link" href=${url}>${shown}</a>`;
}

function paragraphs(lines: readonly TemplateResult[]): Html {
  return lines.map((line) => html`<p class="govuk-body">${line}</p>`);
}

function distinct<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
