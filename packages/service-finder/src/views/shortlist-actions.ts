import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../model/directory-types.js';
import type { Service } from '../model/types.js';
import type { FinderContext } from './context.js';
import { link } from './link.js';
import { shortlistEmail } from './shortlist-email.js';

/** What can be done with the whole list. */
export function shortlistActions(
  services: readonly Service[],
  query: Query,
  context: FinderContext,
  { shared }: { shared: boolean },
): TemplateResult {
  const { t, shortlist, settings } = context;
  const email = shortlistEmail(services, context);
  const press = (action: 'print' | 'share' | 'csv' | 'clear', words: string) =>
    html`<li>
      <button
        type="button"
        class="govuk-link council-finder__link council-finder__action"
        data-council-shortlist=${action}
      >
        ${words}
      </button>
    </li>`;
  return html`<ul class="govuk-list council-finder__actions council-finder__screen">
      ${shortlist ? press('print', t('shortlistPrint')) : nothing}
      ${shortlist && !settings.keepPrivate ? press('share', t('shortlistShare')) : nothing}
      <li>
        <a class="govuk-link council-finder__action" href=${email.href}>${t('shortlistEmail')}</a>
      </li>
      ${
        shortlist
          ? press('csv', t('shortlistCsv'))
          : html`<li>
              ${link(query, t('shortlistCsv'), context, {
                classes: 'council-finder__action',
                format: 'csv',
              })}
            </li>`
      }
      ${
        shared
          ? nothing
          : shortlist
            ? press('clear', t('shortlistClear'))
            : html`<li>
                ${link({ ...query, saved: [] }, t('shortlistClear'), context, {
                  classes: 'council-finder__action',
                })}
              </li>`
      }
    </ul>
    ${
      email.left > 0
        ? html`<p class="govuk-body council-finder__screen">
            ${t('shortlistEmailCut', { count: services.length - email.left, total: services.length })}
          </p>`
        : nothing
    }`;
}
