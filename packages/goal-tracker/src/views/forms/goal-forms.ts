import {
  details,
  fieldset,
  html,
  input,
  insetText,
  radios,
  table,
  textarea,
} from '@council-elements/govuk';
import { nothing } from 'lit';
import { levelField } from '../../forms/fields.js';
import { CHOICES, OTHER, versionValue } from '../../forms/versions.js';
import { isSameParty } from '../../model/consent.js';
import { AGREEMENTS, LEVELS, type Scale } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import type { TrackerState, ViewContext } from '../context.js';
import { choiceOf, fieldOf, formPage } from '../form-page.js';
import { levelWords, momentWords, partyWords, whoWords, wordsTo } from '../words.js';
import { choiceFrom, isPerson, legend, seenFields, textOf, versionsField } from './fields.js';

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
      fields: html`${textOf(
        {
          name: 'goal',
          label: wordsTo(state, t, 'goalWords'),
          hint: wordsTo(state, t, 'goalWordsHint'),
          rows: 2,
        },
        state,
        context,
      )}
      ${tenth('importance', t('goalImportance'), t('goalImportanceHint'))}
      ${tenth('confidence', wordsTo(state, t, 'goalConfidence'), t('goalConfidenceHint'))}
      ${levelFields(t('levelsHint'), undefined, state, context)}`,
    },
    state,
    context,
  );
}

/** Changes the words of a goal, or chooses between those of two people. */
export function wordsView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const isChoice = goal.choices.length > 0;
  return formPage(
    {
      view: 'words',
      title: t(isChoice ? 'settleWords' : 'wordsTitle'),
      caption: goal.text,
      text: isChoice ? t('settleText') : undefined,
      button: t(isChoice ? 'saveChoice' : 'saveWords'),
      fields: html`${seenFields(goal.textVersions, state)}
      ${versionsField(
        {
          choices: goal.choices,
          label: wordsTo(state, t, 'wordsNew'),
          show: ({ value }) => String(value),
          other: textOf(
            {
              name: 'words',
              label: isChoice ? t('choiceOtherText') : wordsTo(state, t, 'wordsNew'),
              hint: wordsTo(state, t, 'goalWordsHint'),
              rows: 2,
              first: isChoice ? undefined : goal.text,
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

/** Describes the levels of a goal, changes them, or chooses between those of two people. */
export function levelsFormView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { scale, scaleChoices } = goal;
  const isChoice = scaleChoices.length > 0;
  const isNew = !scale && !isChoice;
  const fields = levelFields(t('levelsHintNeeded'), isChoice ? undefined : scale, state, context);
  return formPage(
    {
      view: 'levels',
      title: t(isChoice ? 'settleLevels' : isNew ? 'describeLevels' : 'changeLevels'),
      caption: goal.text,
      text: isChoice ? t('settleText') : undefined,
      button: t(isChoice ? 'saveChoice' : 'saveLevels'),
      fields: html`${seenFields(goal.scaleVersions, state)}
      ${isChoice ? html`${scalesView(goal, state, context)} ${otherLevels(fields, state, t)}` : fields}`,
    },
    state,
    context,
  );
}

/** Asks the person whether a goal is theirs, in the words of the prison and probation service’s plans. */
export function agreeView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const name = state.plan.person ?? '';
  const isTheirs = isPerson(state);
  const texts = {
    agreed: { text: wordsTo(state, t, 'agreeYes') },
    'not-agreed': { text: wordsTo(state, t, 'agreeNo') },
    'could-not-answer': {
      text: t('agreeNoAnswer', { name }),
      hint: t('agreeNoAnswerHint', { name }),
    },
  };
  return formPage(
    {
      view: 'agree',
      title: wordsTo(state, t, 'agreeTitle'),
      caption: goal.text,
      text: isTheirs ? undefined : t('agreeHint', { name }),
      button: t('saveAgree'),
      fields: html`${goal.changedSinceAgreed ? insetText({ text: t('agreeChanged') }) : nothing}
      ${choiceFrom(
        {
          name: 'answer',
          isTitle: true,
          label: wordsTo(state, t, 'agreeTitle'),
        },
        // Who answers for themselves can answer.
        AGREEMENTS.filter((one) => !isTheirs || one !== 'could-not-answer').map((one) => ({
          value: one,
          ...texts[one],
        })),
        state,
        context,
      )}
      ${textOf(
        {
          name: 'reason',
          label: t('agreeReason'),
          hint: wordsTo(state, t, 'agreeReasonHint'),
        },
        state,
        context,
      )}`,
    },
    state,
    context,
  );
}

/** What a goal counts in the T-score. */
export function weightView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const points = (name: 'importance' | 'difficulty', label: string) =>
    choiceFrom(
      { name, label, first: goal.weight && String(goal.weight[name]) },
      ([0, 1, 2, 3] as const).map((one) => ({ value: String(one), text: t(`weight${one}`) })),
      state,
      context,
    );
  return formPage(
    {
      view: 'weight',
      title: t('weightTitle'),
      caption: goal.text,
      text: t('weightText'),
      button: t('saveWeight'),
      fields: html`${points('importance', t('weightImportance'))}
      ${points('difficulty', t('weightDifficulty'))}`,
    },
    state,
    context,
  );
}

/** Two descriptions of the levels, side by side, and which to keep. */
function scalesView({ scaleChoices }: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const values = scaleChoices.map((version) => ({
    value: version.value,
    by: t('wordingBy', {
      who: whoWords(t, version.author, state.author),
      date: momentWords(t, version.given),
    }),
  }));
  return html`${table({
      firstCellIsHeader: true,
      classes: 'govuk-table--small-text-until-tablet council-goals__table',
      head: [{ text: t('levels') }, ...values.map(({ by }) => ({ text: by }))],
      rows: [
        ...[...LEVELS]
          .reverse()
          .map((level) => [
            { text: levelWords(t, level) },
            ...values.map(({ value }) => ({ text: value.texts[level + 2] })),
          ]),
        [
          { text: t('levelsStart') },
          ...values.map(({ value }) => ({ text: levelWords(t, value.baseline) })),
        ],
      ],
    })}
    <input type="hidden" name=${CHOICES} value="" />
    ${radios({
      ...choiceOf('choice', state, context),
      fieldset: legend(t('settleLevels')),
      items: [
        ...scaleChoices.map((version) => ({
          value: versionValue(version.value),
          text: t(isSameParty(version.author, state.author) ? 'choiceOfYou' : 'choiceOf', {
            who: partyWords(t, version.author),
            date: momentWords(t, version.given),
          }),
        })),
        { value: OTHER, text: t('choiceOther') },
      ],
    })}`;
}

/** Folded away: mostly one of the two is kept. */
const otherLevels = (fields: unknown, { outcome }: TrackerState, t: ViewContext['t']) =>
  details({
    summaryText: t('choiceOtherLevels'),
    html: html`${fields}`,
    open: outcome?.values['choice']?.[0] === OTHER,
  });

function levelFields(
  hint: string,
  first: Scale | undefined,
  state: TrackerState,
  context: ViewContext,
) {
  const { t, id } = context;
  const levels = [...LEVELS].reverse();
  return html`${fieldset({
    legend: { text: t('levelsLegend'), classes: 'govuk-fieldset__legend--m' },
    describedBy: id('levels-hint'),
    html: html`<p class="govuk-hint" id=${id('levels-hint')}>${hint}</p>
      ${levels.map((level) =>
        textarea({
          ...fieldOf(levelField(level), state, context, first?.texts[level + 2]),
          label: { text: levelWords(t, level) },
          rows: 2,
        }),
      )}`,
  })}
  ${choiceFrom(
    {
      name: 'baseline',
      label: wordsTo(state, t, 'baselineLegend'),
      first: first && String(first.baseline),
    },
    levels.map((level) => ({ value: String(level), text: levelWords(t, level) })),
    state,
    context,
  )}`;
}
