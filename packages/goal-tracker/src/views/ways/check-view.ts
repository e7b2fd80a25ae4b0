import { html, warningText } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { Way, WaysLibrary } from '../../model/ways/library.js';
import { isReviewOverdue, isSignedOff } from '../../model/ways/ways.js';
import type { TrackerState, ViewContext } from '../context.js';
import { dateWords } from '../words.js';
import { PROFESSION_KEYS } from './words.js';

/** Says that no occupational therapist has signed a way off; nothing where one has. */
export function checkNotice(way: Way, { sample }: WaysLibrary, { t }: ViewContext) {
  if (isSignedOff(way)) return nothing;
  return warningText({ text: t(sample ? 'waySample' : 'wayUnchecked') });
}

/** Who checked a way and when; workers are told where that was too long ago. */
export function checkedView(way: Way, { author, today }: TrackerState, { t }: ViewContext) {
  const { checked } = way;
  if (!checked) return nothing;
  const { name, profession, on, reviewBy } = checked;
  const isOverdue = author.role === 'worker' && isReviewOverdue(way, today);
  return html`<h2 class="govuk-heading-m">${t('wayChecked')}</h2>
    <p class="govuk-body">
      ${t('wayCheckedBy', {
        name,
        profession: t(PROFESSION_KEYS[profession]),
        date: dateWords(t, on),
        reviewBy: dateWords(t, reviewBy),
      })}
    </p>
    ${isOverdue ? warningText({ text: t('wayOverdue', { date: dateWords(t, reviewBy) }) }) : nothing}`;
}
