import { button, details, html } from '@council-elements/govuk';
import { dateFormat } from '@council-elements/core/messages';
import { nothing } from 'lit';
import { PLAN_TIME_ZONE } from '../model/dates.js';
import { readEvent } from '../model/read-events.js';
import { statusKey } from '../sync/status-key.js';
import type { SyncState } from '../sync/synchroniser.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { momentWords, partyWords } from './words.js';

/** How it stands with what this device keeps: sent or not, and a way to lock it. */
export function deviceView({ device }: TrackerState, context: ViewContext) {
  if (!device) return nothing;
  const { sync, canLock } = device;
  return html`${sync ? syncView(sync, context) : nothing}
  ${canLock ? lockNowView(context) : nothing}`;
}

/** What waits to be sent, what was refused, when it was last in step, and a way to do it now. */
export function syncView(state: SyncState, context: ViewContext) {
  const { t, id } = context;
  const { waiting, refused, synced } = state;
  return html`<section class="council-goals__device" aria-labelledby=${id('device')}>
    <h2 class="govuk-heading-m" id=${id('device')}>${t('deviceTitle')}</h2>
    <p class="govuk-body">${statusWords(t, state)}</p>
    ${waiting > 0 ? html`<p class="govuk-body">${t('syncWaiting', { count: waiting })}</p>` : nothing}
    <p class="govuk-body">${synced === undefined ? t('syncNever') : lastWords(t, synced)}</p>
    ${
      refused.length > 0 && statusKey(state) !== 'syncRefused'
        ? html`<p class="govuk-body">${t('syncRefused', { count: refused.length })}</p>`
        : nothing
    }
    ${refused.length > 0 ? refusedView(state, context) : nothing}
    ${deviceButton('sync', t('syncNow'), context)}
  </section>`;
}

/** How it stands, in a sentence. */
export const statusWords = (t: Words, state: SyncState): string =>
  t(statusKey(state), { count: state.refused.length });

function lastWords(t: Words, synced: number): string {
  const moment = new Date(synced);
  const time = dateFormat('en-GB', {
    timeZone: PLAN_TIME_ZONE,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  })
    .format(moment)
    .replace(/\s/g, '');
  return t('syncLast', { date: momentWords(t, moment.toISOString()), time });
}

function refusedView({ refused }: SyncState, { t }: ViewContext) {
  return details({
    summaryText: t('syncRefusedSummary'),
    html: html`<ul class="govuk-list govuk-list--bullet">
      ${refused.map(({ event: kept, message }) => {
        const { event } = readEvent(kept);
        return html`<li>
          ${event ? t('syncRefusedBy', { who: partyWords(t, event.author), date: momentWords(t, event.given) }) : nothing}
          ${message ? html`<br />${t('syncRefusedReason', { reason: message })}` : nothing}
        </li>`;
      })}
    </ul>`,
  });
}

const lockNowView = (context: ViewContext) =>
  html`<section class="council-goals__device" aria-labelledby=${context.id('lock')}>
    <h2 class="govuk-heading-m" id=${context.id('lock')}>${context.t('lockTitle')}</h2>
    <p class="govuk-body">${context.t('lockText')}</p>
    ${deviceButton('lock', context.t('lockNow'), context)}
  </section>`;

function deviceButton(what: 'sync' | 'lock', text: string, { submitDevice }: ViewContext) {
  return html`<form method="post" @submit=${submitDevice}>
    <input type="hidden" name="device" value=${what} />
    ${button({ text, classes: 'govuk-button--secondary' })}
  </form>`;
}
