import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../model/types.js';
import type { FinderContext } from './context.js';
import { hrefOf } from './link.js';

/** Whoever answers for the record hears of a mistake in it, and of which record. */
export function mistake(
  { id, name, assurerEmail, organisation, email }: Service,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const to = assurerEmail ?? organisation?.email ?? email;
  if (!to) return nothing;
  const { t, address, settings } = context;
  const lines = [
    t('mistakeBody'),
    '',
    '',
    name,
    id,
    ...(address === undefined || settings.keepPrivate
      ? []
      : [`${address}${hrefOf({ service: id }, context)}`]),
  ];
  const subject = encodeURIComponent(t('mistakeSubject', { name }));
  // Line breaks as RFC 6068 has them.
  const body = encodeURIComponent(lines.join('\r\n'));
  return html`<p class="govuk-body council-finder__mistake">
    ${t('wrong')}
    <a class="govuk-link" href=${`mailto:${to}?subject=${subject}&body=${body}`}>${t('tellUs')}</a>
  </p>`;
}
