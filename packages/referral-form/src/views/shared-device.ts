import { nothing, type TemplateResult } from 'lit';
import { dateInWords } from '@council-elements/core/messages';
import { button, details, html } from '@council-elements/govuk';
import { keptUntil } from '../days-kept.js';
import { MINUTES } from '../inactivity.js';
import { createJourney } from '../model/journey.js';
import { today } from '../model/validators/date.js';
import type { Ended, FormState } from '../state.js';
import type { FormContext } from './context.js';
import { message, paragraphs } from './message.js';

/**
 * Below a page, once script runs: on the first page the choice of a person who shares the device; on
 * every page of one who does, that nothing is kept.
 */
export function sharedDevice(
  state: FormState,
  context: FormContext,
): TemplateResult | typeof nothing {
  if (!context.interactive || state.ended) return nothing;
  if (context.shared) return note(context);
  const [first] = createJourney(context.definition, state.answers).path;
  return state.page === first && !state.delivery ? choice(context) : nothing;
}

function choice({ t, now }: FormContext): TemplateResult {
  const date = dateInWords(today(keptUntil(now ?? 0)), t.language);
  return details({
    classes: 'council-referral__choice',
    summaryText: t('sharedSummary'),
    html: html`${paragraphs([t('keptOnDevice', { date }), t('sharedAdvice')])}
    ${button({
      type: 'button',
      text: t('sharedButton'),
      classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
      attributes: { 'data-action': 'share-device' },
    })}`,
  });
}

function note({ t }: FormContext): TemplateResult {
  return html`<div class="govuk-inset-text council-referral__actions">
    <p class="govuk-body">${t('sharedNote')}</p>
    ${button({
      type: 'button',
      text: t('deleteAnswers'),
      classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
      attributes: { 'data-action': 'delete-answers' },
    })}
  </div>`;
}

/** Warns that the time is nearly up. The element opens it as a modal dialog. */
export function timeOutDialog(minutes: number, { t, id }: FormContext): TemplateResult {
  return html`<dialog
    class="council-referral__dialog"
    role="alertdialog"
    aria-labelledby=${id('time-out-title')}
    aria-describedby=${id('time-out-text')}
  >
    <h2 class="govuk-heading-m" id=${id('time-out-title')}>${t('timeOutTitle')}</h2>
    <p class="govuk-body" id=${id('time-out-text')} aria-live="polite">
      ${t('timeOutText', { count: minutes })}
    </p>
    <div class="govuk-button-group">
      ${button({
        type: 'button',
        text: t('timeOutStay'),
        attributes: { 'data-action': 'stay' },
      })}
      ${button({
        type: 'button',
        text: t('deleteAnswers'),
        classes: 'govuk-button--secondary',
        attributes: { 'data-action': 'delete-answers' },
      })}
    </div>
  </dialog>`;
}

const SENT = { yes: 'endedSent', no: 'endedUnsent', unknown: 'endedUnknown' } as const;

/** The answers were deleted: why, and what became of the form. */
export function endedView({ because, sent }: Ended, { t }: FormContext): TemplateResult {
  const why = because === 'timeOut' ? t('endedTimeOut', { minutes: MINUTES }) : t('endedAsked');
  return html`${message(t('endedTitle'), [why, t(SENT[sent])])}
  ${button({
    type: 'button',
    text: t('endedStart'),
    attributes: { 'data-action': 'start-again' },
  })}`;
}
