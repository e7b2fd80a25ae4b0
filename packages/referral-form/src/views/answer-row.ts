import { html, type SummaryRowOptions } from '@council-elements/govuk';
import type { SummaryRow } from '../model/summary.js';

/** A question and its answer, in a list of them. */
export function answerRow({ label, value, provided }: SummaryRow): SummaryRowOptions {
  return {
    key: { text: label },
    value: {
      html: html`<span class="council-referral__answer">${value}</span>`,
      classes: provided ? undefined : 'council-referral__not-provided',
    },
  };
}
