import { nothing, type TemplateResult } from 'lit';
import { button, html, panel, summaryList } from '@council-elements/govuk';
import { CHECK_ANSWERS } from '../model/path.js';
import { localise } from '../model/localise.js';
import { byItem, bySection, summary } from '../model/summary.js';
import { hasEntered, WAITING_TITLES, type Delivery, type FormState } from '../state.js';
import type { FormContext } from './context.js';
import { answerRow } from './answer-row.js';
import { message, paragraphs } from './message.js';
import { postForm } from './post-form.js';

/** How it stands with what was sent. */
export function outcome(
  state: FormState,
  delivery: Delivery,
  context: FormContext,
): TemplateResult {
  const { t, href } = context;
  switch (delivery.state) {
    case 'sending':
      return message(t('sendingTitle'), [t('sendingText')]);
    case 'sent':
      return html`${delivery.earlier ? earlier(delivery.reference, context) : confirmation(delivery.reference, context)}
      ${copies(state, context)}`;
    case 'waiting':
      return html`${waiting(delivery, context)}
      ${postForm({ ...state, page: CHECK_ANSWERS }, context, button({ text: t('tryAgain') }))}
      ${copies(state, context)}`;
    case 'refused':
      return html`${message(t('refusedTitle'), [t('refusedText'), t('refusedNext')])}
        <p class="govuk-body">
          <a class="govuk-link" href=${href(CHECK_ANSWERS)} data-page=${CHECK_ANSWERS}
            >${t('checkAnswers')}</a
          >
        </p>
        ${copies(state, context)}`;
    case 'unsent':
      return html`${message(t('unsentTitle'), [t('unsentText')])} ${copies(state, context)}`;
  }
}

function confirmation(reference: string, { definition, t }: FormContext): TemplateResult {
  const { confirmation: words } = localise(definition, t.language);
  return html`
    ${panel({
      titleText: words?.title ?? t('sent'),
      html: html`${t('referenceText')}<br /><strong>${reference}</strong>`,
    })}
    ${
      words
        ? html`<h2 class="govuk-heading-m">${t('nextTitle')}</h2>
            ${paragraphs(words.whatHappensNext)}`
        : nothing
    }
    ${
      words?.contact === undefined
        ? nothing
        : html`<h2 class="govuk-heading-m">${t('contactTitle')}</h2>
            ${paragraphs([words.contact])}`
    }
  `;
}

/** It had arrived before: not a success panel, which would say that the last changes arrived. */
function earlier(reference: string, { t }: FormContext): TemplateResult {
  return html`${message(t('earlierTitle'), [t('earlierText')])}
    <p class="govuk-body">${t('referenceText')}: <strong>${reference}</strong></p>
    ${paragraphs([t('earlierNext')])}`;
}

const WHY = {
  offline: 'offlineText',
  unreachable: 'unreachableText',
  timeout: 'timeoutText',
  busy: 'busyText',
  server: 'serverText',
} as const;

function waiting(
  { reason, kept }: Extract<Delivery, { state: 'waiting' }>,
  { t }: FormContext,
): TemplateResult {
  const later = reason === 'offline' ? t('offlineNext') : t('againLater');
  return message(t(WAITING_TITLES[reason]), [
    t(WHY[reason]),
    ...(kept ? [later, t('keptText')] : [t('keepOpen')]),
    t('urgentText'),
  ]);
}

/** The answers, for print only: the page itself does not repeat them. */
function printed({ answers }: FormState, { definition, t }: FormContext): TemplateResult {
  return html`<div class="council-referral__print">
    <h2 class="govuk-heading-m">${localise(definition, t.language).title}</h2>
    ${bySection(summary(definition, answers, t)).map(
      ({ heading, rows }) => html`
        ${heading === undefined ? nothing : html`<h3 class="govuk-heading-s">${heading}</h3>`}
        ${byItem(rows).map(({ item, rows: about }) =>
          summaryList({
            ...(item !== undefined && { card: { title: { text: item, headingLevel: 4 } } }),
            rows: about.map(answerRow),
          }),
        )}
      `,
    )}
  </div>`;
}

/** Ways to keep what was written, as long as it is here. */
function copies(state: FormState, context: FormContext): unknown {
  const { t, href, interactive, shared } = context;
  if (!hasEntered(state)) return nothing;
  return html`${printed(state, context)}
    <div class="council-referral__actions">
      <h2 class="govuk-heading-m">${t('copyTitle')}</h2>
      ${shared ? paragraphs([t('copyOnShared')]) : nothing}
      <p class="govuk-body">
        <a class="govuk-link" href=${href('copy')} data-action="copy" download>${t('saveCopy')}</a>
      </p>
      ${
        interactive
          ? button({
              type: 'button',
              text: t('print'),
              classes: 'govuk-button--secondary',
              attributes: { 'data-action': 'print' },
            })
          : nothing
      }
    </div>`;
}
