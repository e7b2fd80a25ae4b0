import { nothing, type TemplateResult } from 'lit';
import { button, html, summaryList, type SummaryRowOptions } from '@council-elements/govuk';
import { CHECK_ANSWERS } from '../model/journey.js';
import { localise } from '../model/localise.js';
import { bySection, summary, type SummaryRow } from '../model/summary.js';
import type { FormState } from '../state.js';
import type { FormContext } from './context.js';
import { postForm } from './post-form.js';

/** Every answer that counts, by section, each with a way to change it; and the button that sends. */
export function checkAnswers(state: FormState, context: FormContext): TemplateResult {
  const { definition, t, sends } = context;
  const { submitLabel } = localise(definition, t.language);
  return html`
    <h1 class="govuk-heading-l">${t('checkAnswers')}</h1>
    ${bySection(summary(definition, state.answers, t)).map(
      ({ heading, rows }) => html`
        ${heading === undefined ? nothing : html`<h2 class="govuk-heading-m">${heading}</h2>`}
        ${summaryList({
          classes: 'govuk-!-margin-bottom-9',
          rows: rows.map((row) => rowOf(row, context)),
        })}
      `,
    )}
    ${postForm(
      { ...state, page: CHECK_ANSWERS, changing: false },
      context,
      html`${sends ? nothing : html`<p class="govuk-body">${t('finishHint')}</p>`}
      ${button({
        text: sends ? (submitLabel ?? t('submit')) : t('finish'),
        preventDoubleClick: true,
      })}`,
    )}
  `;
}

function rowOf(
  { pageId, label, value, provided }: SummaryRow,
  { t, href }: FormContext,
): SummaryRowOptions {
  return {
    key: { text: label },
    value: {
      html: html`<span class="council-referral__answer">${value}</span>`,
      classes: provided ? undefined : 'council-referral__not-provided',
    },
    actions: {
      items: [
        {
          href: href(pageId, true),
          text: t('change'),
          visuallyHiddenText: t('changeAnswer', { label }),
          attributes: { 'data-page': pageId, 'data-changing': '' },
        },
      ],
    },
  };
}
