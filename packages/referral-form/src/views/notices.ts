import { nothing, type TemplateResult } from 'lit';
import { dateInWords } from '@council-elements/core/messages';
import { html, notificationBanner } from '@council-elements/govuk';
import { keptUntil } from '../days-kept.js';
import type { FormTranslate } from '../messages/index.js';
import { today } from '../model/validators/date.js';
import type { Notice } from '../state.js';
import type { FormContext } from './context.js';

const STORAGE = {
  full: 'storageFull',
  forbidden: 'storageForbidden',
  other: 'storageOther',
} as const;

/** What the person should know before they go on, in one banner. */
export function noticesView(notices: readonly Notice[], context: FormContext): unknown {
  return notificationBanner({
    titleText: context.t('important'),
    titleId: context.id('notice'),
    html: notices.map((notice) => noticeView(notice, context)),
  });
}

function noticeView(notice: Notice, context: FormContext): TemplateResult {
  const [first = '', ...rest] = noticeTexts(notice, context);
  return html`<p class="govuk-notification-banner__heading">${first}</p>
    ${
      notice.kind === 'discarded'
        ? html`<ul class="govuk-list govuk-list--bullet">
            ${notice.labels.map((label) => html`<li>${label}</li>`)}
          </ul>`
        : rest.map((text) => html`<p class="govuk-body">${text}</p>`)
    }
    ${
      notice.kind === 'restored' || notice.kind === 'changed'
        ? html`<button
            type="button"
            class="govuk-link council-referral__link-button"
            data-action="start-again"
          >
            ${context.t('startAgain')}
          </button>`
        : nothing
    }`;
}

/** A notice in words, for the banner and for an announcement. */
export function noticeTexts(notice: Notice, { t }: Pick<FormContext, 't'>): string[] {
  switch (notice.kind) {
    case 'discarded':
      return [t('discarded', { count: notice.labels.length }), ...notice.labels];
    case 'restored':
      return [
        t('restored', { date: inWords(new Date(notice.saved), t) }),
        t('restoredUntil', { date: inWords(keptUntil(notice.saved), t) }),
      ];
    case 'changed':
      return [t('changed'), t('changedKept')];
    case 'expired':
      return [t('expired')];
    case 'unsaved':
      return [t('unsaved'), t('unsavedNext')];
    case 'shared':
      return [t('shared'), t('sharedLeaving'), t('sharedTime')];
    case 'storage':
      return [t(STORAGE[notice.problem]), t('storageNext')];
  }
}

function inWords(day: Date, t: FormTranslate): string {
  return dateInWords(today(day), t.language);
}
