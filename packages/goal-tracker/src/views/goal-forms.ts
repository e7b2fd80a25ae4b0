import { fieldset, html, input, radios, textarea } from '@council-elements/govuk';
import { levelField } from '../forms/read-form.js';
import { LEVELS } from '../model/events.js';
import type { Goal } from '../model/plan.js';
import type { TrackerState, ViewContext } from './context.js';
import { choiceOf, fieldOf, formPage } from './form-page.js';
import { levelWords } from './words.js';

/** Adds a goal. */
export function addGoalView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const tenth = (name: string, label: string, hint: string) =>
    input({
      ...fieldOf(name, state, context),
      label: { text: t('optional', { label }) },
      hint: { text: hint },
      inputmode: 'numeric',
      classes: 'govuk-input--width-2',
    });
  return formPage(
    {
      view: 'add-goal',
      title: t('addGoal'),
      button: t('saveGoal'),
      fields: html`${textarea({
        ...fieldOf('goal', state, context),
        label: { text: t('goalWords'), classes: 'govuk-label--m' },
        hint: { text: t('goalWordsHint') },
        rows: 2,
      })}
      ${tenth('importance', t('goalImportance'), t('goalImportanceHint'))}
      ${tenth('confidence', t('goalConfidence'), t('goalConfidenceHint'))}
      ${levelFields(t('levelsHint'), state, context)}`,
    },
    state,
    context,
  );
}

/** Describes the levels of a goal that has none. */
export function levelsFormView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'levels',
      title: t('describeLevels'),
      caption: goal.text,
      button: t('saveLevels'),
      fields: levelFields(t('levelsHintNeeded'), state, context),
    },
    state,
    context,
  );
}

function levelFields(hint: string, state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const levels = [...LEVELS].reverse();
  return html`${fieldset({
    legend: { text: t('levelsLegend'), classes: 'govuk-fieldset__legend--m' },
    describedBy: id('levels-hint'),
    html: html`<p class="govuk-hint" id=${id('levels-hint')}>${hint}</p>
      ${levels.map((level) =>
        textarea({
          ...fieldOf(levelField(level), state, context),
          label: { text: levelWords(t, level) },
          rows: 2,
        }),
      )}`,
  })}
  ${radios({
    ...choiceOf('baseline', state, context),
    fieldset: { legend: { text: t('baselineLegend'), classes: 'govuk-fieldset__legend--m' } },
    items: levels.map((level) => ({ value: String(level), text: levelWords(t, level) })),
  })}`;
}
