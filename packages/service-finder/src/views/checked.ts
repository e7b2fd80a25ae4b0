import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '@council-elements/core/messages';
import { tag } from '@council-elements/govuk';
import type { Service } from '../model/types.js';
import { todayOf, type FinderContext } from './context.js';
import { costInShort } from './cost.js';

/** How long ago a record was checked, as Open Referral UK asks: within three months. */
export type Age = 'fresh' | 'months' | 'year' | 'unknown';

/** @param today `YYYY-MM-DD` */
export function ageOf({ assuredDate }: Service, today: string): Age {
  if (!assuredDate) return 'unknown';
  if (assuredDate < monthsBefore(today, 12)) return 'year';
  return assuredDate < monthsBefore(today, 3) ? 'months' : 'fresh';
}

/** When the record was checked, and a tag where that is too long ago. */
export function checked(service: Service, context: FinderContext): TemplateResult {
  const { t } = context;
  const age = ageOf(service, todayOf(context));
  if (!service.assuredDate) return html`${t('neverChecked')}`;
  const stale = {
    fresh: nothing,
    unknown: nothing,
    months: tag({ text: t('uncheckedMonths'), classes: 'govuk-tag--yellow' }),
    year: tag({ text: t('uncheckedYear'), classes: 'govuk-tag--orange' }),
  }[age];
  return html`${t('checked', { date: dateInWords(service.assuredDate, t.language) })} ${stale}`;
}

/** What to know before reading on. */
export function statusTags(service: Service, context: FinderContext): TemplateResult {
  const { t } = context;
  const cost = costInShort(service, context);
  const online =
    service.locations.some(({ type }) => type === 'virtual') ||
    service.schedules.some(({ attendingType = '' }) => /^(online|virtual)$/i.test(attendingType));
  return html`${
    service.status === 'temporarily closed'
      ? tag({ text: t('temporarilyClosed'), classes: 'govuk-tag--red' })
      : nothing
  }
  ${
    cost
      ? tag({
          text: cost.text,
          classes: cost.kind === 'paid' ? 'govuk-tag--grey' : 'govuk-tag--green',
        })
      : nothing
  }
  ${online ? tag({ text: t('online') }) : nothing}`;
}

/** The same day of an earlier month, or the last there is. */
function monthsBefore(date: string, months: number): string {
  const day = new Date(`${date}T00:00Z`);
  const dayOfMonth = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months + 1, 0);
  if (dayOfMonth < day.getUTCDate()) day.setUTCDate(dayOfMonth);
  return day.toISOString().slice(0, 10);
}
