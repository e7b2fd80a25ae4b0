import { html, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import type { TryResult, WayTried } from '../../model/events.js';
import type { Words } from '../context.js';
import { momentWords, partyWords } from '../words.js';
import { RESULT_KEYS } from './words.js';

const COLOURS: Readonly<Record<TryResult, string>> = {
  worked: 'govuk-tag--green',
  partly: 'govuk-tag--yellow',
  no: 'govuk-tag--grey',
};

/**
 * How a way went, the last time that it was tried.
 * @param tries of the way, oldest first
 */
export function triedView(t: Words, tries: readonly WayTried[]) {
  const last = tries.at(-1);
  if (!last) return nothing;
  const { result, author, given, confidence, note } = last;
  return html`${tag({ text: t(RESULT_KEYS[result]), classes: `${COLOURS[result]} council-goals__tag` })}
    <span class="govuk-hint council-ways__by"
      >${t('wayTriedBy', {
        who: partyWords(t, author),
        date: momentWords(t, given),
        count: tries.length,
      })}${confidence === undefined ? nothing : html` ${t('wayConfidence', { value: confidence })}`}</span
    >${note === undefined ? nothing : html`<span class="council-goals__words">${note}</span>`}`;
}
