import { html, input, select } from '@council-elements/govuk';
import { nothing } from 'lit';
import { CARE_KEYS, OUTCOME_KEYS } from '../../messages/outcome-keys.js';
import type { CareChange } from '../../model/care.js';
import { schedule } from '../../model/schedule.js';
import type { TrackerState, ViewContext } from '../context.js';
import { fieldOf, formPage } from '../form-page.js';
import { momentWords } from '../words.js';
import { choiceFrom, dateOf, planCaption, question } from './fields.js';

/** Hours of care in a week. */
export function hoursView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const week = schedule(state.plan, state.today)?.week;
  return formPage(
    {
      view: 'hours',
      title: t('hoursTitle'),
      caption: planCaption(state, t),
      text: t('hoursText'),
      button: t('saveHours'),
      fields: html`${input({
        ...fieldOf('week', state, context, week === undefined ? undefined : String(week)),
        label: question(t('hoursWeek')),
        hint: { text: t('hoursWeekHint') },
        inputmode: 'numeric',
        classes: 'govuk-input--width-2',
      })}
      ${input({
        ...fieldOf('hours', state, context),
        label: question(t('hoursHours')),
        hint: { text: t('hoursHoursHint') },
        inputmode: 'decimal',
        classes: 'govuk-input--width-4',
      })}`,
    },
    state,
    context,
  );
}

/** What changed in a person's care, in the plan or after it. */
export function careView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'care',
      title: t('careTitle'),
      caption: planCaption(state, t),
      text: t('careText'),
      button: t('saveCare'),
      fields: html`${choiceFrom(
        { name: 'change', label: t('careChange') },
        (Object.keys(CARE_KEYS) as CareChange[]).map((value) => ({
          value,
          text: t(CARE_KEYS[value]),
        })),
        state,
        context,
      )}
      ${dateOf({ name: 'care', label: t('careDate') }, state, context)}
      ${dateOf({ name: 'ended', label: t('careEnded'), hint: t('careEndedHint') }, state, context)}
      ${select({
        ...fieldOf('outcome', state, context),
        label: question(t('careOutcome')),
        hint: { text: t('careOutcomeHint') },
        items: [
          { value: '', text: t('careOutcomeChoose') },
          ...Object.entries(OUTCOME_KEYS).map(([value, key]) => ({ value, text: t(key) })),
        ],
      })}`,
    },
    state,
    context,
  );
}

/** What national figures are reckoned from. */
export function circumstancesView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { birthDate, discharged, longTermSupportEnded } = state.plan.circumstances;
  return formPage(
    {
      view: 'circumstances',
      title: t('circumstancesTitle'),
      caption: planCaption(state, t),
      text: t('circumstancesText'),
      button: t('saveCircumstances'),
      fields: html`${dateOf(
        {
          name: 'birth',
          label: t('circumstancesBirth'),
          hint: t('circumstancesBirthHint'),
          first: birthDate,
        },
        state,
        context,
      )}
      ${dateOf(
        {
          name: 'discharged',
          label: t('circumstancesDischarged'),
          hint: t('circumstancesDischargedHint'),
          first: discharged,
        },
        state,
        context,
      )}
      ${dateOf(
        {
          name: 'support',
          label: t('circumstancesSupport'),
          hint: t('circumstancesSupportHint'),
          first: longTermSupportEnded,
        },
        state,
        context,
      )}`,
    },
    state,
    context,
  );
}

/** The Barthel index as a number: its wording belongs to its publisher. */
export function barthelView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { measures } = state.plan;
  return formPage(
    {
      view: 'barthel',
      title: t('barthelTitle'),
      caption: planCaption(state, t),
      text: t('barthelText'),
      button: t('saveBarthel'),
      fields: html`${
        measures.length > 0
          ? html`<h2 class="govuk-heading-s">${t('barthelEarlier')}</h2>
              <ul class="govuk-list govuk-list--bullet">
                ${measures.map(
                  ({ score, given }) =>
                    html`<li>${t('barthelLine', { score, date: momentWords(t, given) })}</li>`,
                )}
              </ul>`
          : nothing
      }
      ${input({
        ...fieldOf('score', state, context),
        label: question(t('barthelScore')),
        inputmode: 'numeric',
        classes: 'govuk-input--width-2',
      })}`,
    },
    state,
    context,
  );
}
