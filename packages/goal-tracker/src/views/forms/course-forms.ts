import { html, insetText, table } from '@council-elements/govuk';
import { nothing } from 'lit';
import { extensionDays } from '../../forms/readers/course.js';
import { keyTo } from '../../messages/key-to.js';
import { OUTCOME_KEYS } from '../../messages/outcome-keys.js';
import type { Plan } from '../../model/plan.js';
import { progress } from '../../model/progress.js';
import { schedule } from '../../model/schedule.js';
import type { Place } from '../../place.js';
import type { TrackerState, ViewContext } from '../context.js';
import { formPage } from '../form-page.js';
import { hoursOutcomeView, measuresView } from '../outcome-view.js';
import { dateWords, summaryWords } from '../words.js';
import { choiceFrom, dateOf, planCaption, seenFields, textOf, versionsField } from './fields.js';

/** What happens when the help ends: written from day one, and settled where two people wrote it. */
export function transitionView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { text, choices, versions } = state.plan.transition;
  const isChoice = choices.length > 0;
  return formPage(
    {
      view: 'transition',
      title: t(isChoice ? 'settleTransition' : 'transitionTitle'),
      caption: planCaption(state, t),
      text: t(isChoice ? 'settleText' : keyTo(state.author, 'transitionText')),
      button: t(isChoice ? 'saveChoice' : 'saveTransition'),
      fields: html`${seenFields(versions, state)}
      ${versionsField(
        {
          choices,
          label: t('transitionLabel'),
          show: ({ value }) => String(value),
          other: textOf(
            {
              name: 'text',
              label: t(isChoice ? 'choiceOtherText' : 'transitionLabel'),
              hint: t('transitionHint'),
              rows: 6,
              first: isChoice ? undefined : text,
            },
            state,
            context,
          ),
        },
        state,
        context,
      )}`,
    },
    state,
    context,
  );
}

/** Lengthens a plan, or takes one up again that has ended. */
export function extendView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { plan } = state;
  const { after, latest } = extensionDays({ plan });
  const isEnded = plan.ended !== undefined;
  return formPage(
    {
      view: 'extend',
      title: t(isEnded ? 'reopenTitle' : 'extendTitle'),
      caption: t('planOf', { name: plan.person ?? '' }),
      text: t(isEnded ? 'reopenText' : 'extendText', {
        date: dateWords(t, after),
        latest: dateWords(t, latest),
      }),
      button: t(isEnded ? 'saveReopen' : 'saveExtend'),
      fields: html`${dateOf({ name: 'until', label: t('extendUntil') }, state, context)}
      ${textOf(
        { name: 'reason', label: t(isEnded ? 'reopenReason' : 'extendReason') },
        state,
        context,
      )}`,
    },
    state,
    context,
  );
}

/** Ends a plan: what was reached, what follows, and why. */
export function endView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { plan, today, bankHolidays } = state;
  return formPage(
    {
      view: 'end',
      title: t('endTitle'),
      caption: t('planOf', { name: plan.person ?? '' }),
      follows: true,
      button: t('saveEnd'),
      fields: html`${goalsTable(plan, context)} ${hoursOutcomeView(state, context)}
      ${transitionField(state, context)}
      ${choiceFrom(
        { name: 'outcome', label: t('endOutcome'), hint: t('endOutcomeHint') },
        (Object.keys(OUTCOME_KEYS) as (keyof typeof OUTCOME_KEYS)[]).map((value) => ({
          value,
          text: t(OUTCOME_KEYS[value]),
        })),
        state,
        context,
      )}
      ${measuresView(state, context)}
      ${textOf({ name: 'reason', label: t('endReason'), hint: t('endReasonHint') }, state, context)}
      ${insetText({
        text: t('endFollowUp', {
          date: dateWords(t, schedule(plan, today, bankHolidays)?.followUp.date ?? today),
        }),
      })}`,
    },
    state,
    context,
  );
}

/** Each goal with how each voice sees it now, never as one number. */
function goalsTable(plan: Plan, { t }: ViewContext) {
  const goals = progress(plan);
  if (goals.length === 0) return nothing;
  return table({
    caption: t('endGoals'),
    captionClasses: 'govuk-table__caption--m',
    classes: 'council-goals__table',
    firstCellIsHeader: true,
    head: [{ text: t('endGoal') }, { text: t('endGoing') }],
    rows: goals.map(({ goal, summary }) => [
      { html: html`<span class="council-goals__words">${goal.text}</span>` },
      { text: summaryWords(t, summary) },
    ]),
  });
}

/** Gone over once more; where two people wrote it apart, that is settled on its own page. */
function transitionField(state: TrackerState, context: ViewContext) {
  const { t, href } = context;
  const { text, choices, versions } = state.plan.transition;
  if (choices.length > 0) {
    const settle: Place = { view: 'transition' };
    return html`<h2 class="govuk-heading-m">${t('transitionTitle')}</h2>
      <p class="govuk-body">
        ${t('endOpenChoice')}
        <a class="govuk-link" href=${href(settle)}>${t('settleTransition')}</a>
      </p>`;
  }
  return html`${seenFields(versions, state)}
  ${textOf(
    {
      name: 'text',
      label: t('optional', { label: t('transitionLabel') }),
      hint: t('endTransitionHint'),
      rows: 6,
      first: text,
    },
    state,
    context,
  )}`;
}
