import { button, html, notificationBanner } from '@council-elements/govuk';
import type { StorageErrorKind } from '@council-elements/core/storage';
import { nothing } from 'lit';
import { savedWords } from '../forms/saved.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { DOWNLOAD } from './tracker-view.js';

const STORAGE_KEYS = {
  full: 'storageFull',
  forbidden: 'storageForbidden',
  'newer-version': 'storageNewerVersion',
  unknown: 'storageUnknown',
} as const satisfies Record<StorageErrorKind, string>;

/** What was saved, or why the device keeps nothing and how to keep a copy. */
export function savedView(state: TrackerState, { t, id }: ViewContext) {
  const { plan, place, storageProblem } = state;
  const saved = place.saved && savedWords(state, t, place.saved);
  const banner = { classes: 'council-goals__saved', titleId: id('saved') };
  if (!storageProblem) {
    if (!saved) return nothing;
    return notificationBanner({
      ...banner,
      type: 'success',
      titleText: t('successTitle'),
      text: saved,
    });
  }
  return notificationBanner({
    ...banner,
    titleText: t('importantTitle'),
    html: html`<p class="govuk-notification-banner__heading">${t('storageTitle')}</p>
      ${saved ? html`<p class="govuk-body">${saved} ${t('notSaved')}</p>` : nothing}
      <p class="govuk-body">${t(STORAGE_KEYS[storageProblem])}</p>
      ${plan.start === undefined ? nothing : downloadView(t)}`,
  });
}

const downloadView = (t: Words) =>
  html`<p class="govuk-body">${t('storageNext')}</p>
    ${button({
      text: t('storageDownload'),
      type: 'button',
      classes: 'govuk-button--secondary',
      attributes: { [DOWNLOAD]: '' },
    })}`;
