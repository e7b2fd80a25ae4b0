import { checkboxes, html } from '@council-elements/govuk';
import { nothing } from 'lit';
import { decides } from '../../forms/readers/reviews.js';
import type { TrackerState, ViewContext } from '../context.js';
import { choicesOf, formPage } from '../form-page.js';
import { reviewName } from '../reviews-view.js';
import { wordsTo } from '../words.js';
import { choiceFrom, legend, partyItems, planCaption, textOf } from './fields.js';

/** Holds a review: how it is going and what shows it, what each thinks, and what is decided. */
export function reviewFormView(day: number, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const text = (field: string, label: string) =>
    textOf({ name: field, label, rows: 4 }, state, context);
  const optional = (label: string) => t('optional', { label });
  return formPage(
    {
      view: 'review',
      title: reviewName(t, day),
      caption: planCaption(state, t),
      button: t('saveReview'),
      fields: html`${checkboxes({
        ...choicesOf('present', state, context),
        fieldset: legend(t('reviewPresent')),
        hint: { text: t('reviewPresentHint') },
        items: partyItems(state, t),
      })}
      ${text('progress', optional(t('reviewProgress')))}
      ${text('personView', wordsTo(state, t, 'reviewPersonView'))}
      ${text('carerView', optional(t('reviewCarerView')))}
      ${text('issues', optional(t('reviewIssues')))}
      ${
        decides(day, state.plan.ended !== undefined)
          ? choiceFrom(
              { name: 'decision', label: t('reviewDecision') },
              [
                { value: 'continue', text: t('decisionContinue') },
                { value: 'change', text: t('decisionChange') },
                { value: 'extend', text: t('decisionExtend') },
                { value: 'end', text: t('decisionEnd') },
              ],
              state,
              context,
            )
          : nothing
      }
      ${text('next', t('reviewNext'))}`,
    },
    state,
    context,
  );
}
