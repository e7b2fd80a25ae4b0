import { details, html, input, radios, textarea } from '@council-elements/govuk';
import { nothing } from 'lit';
import { PARTLY, promptField } from '../../forms/fields.js';
import { visitGoals } from '../../forms/readers/visits.js';
import { PROMPT_KEYS } from '../../messages/keys.js';
import { LEVELS, PROMPTS } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import type { TrackerState, ViewContext } from '../context.js';
import { choiceOf, fieldOf, formPage } from '../form-page.js';
import { levelWords, wordsTo } from '../words.js';
import { choiceFrom, legend, partyItems, planCaption, textOf } from './fields.js';

/** Adds a step to a goal. */
export function addStepView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'add-step',
      title: t('stepTitle'),
      caption: goal.text,
      button: t('saveStep'),
      fields: html`${textOf(
        { name: 'step', label: t('stepText'), hint: t('stepTextHint'), rows: 2 },
        state,
        context,
      )}
      ${choiceFrom({ name: 'who', label: t('stepWho') }, partyItems(state, t), state, context)}`,
    },
    state,
    context,
  );
}

/** Rates a goal: three taps, and a note for those who want. */
export function rateView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const levels = [...LEVELS].reverse().map((one) => {
    const words = levelWords(t, one);
    const described = goal.scale?.texts[one + 2];
    return {
      value: String(one),
      text: described ?? words,
      hint: described ? { text: words } : undefined,
    };
  });
  // Between −1 and 0, where the start was −1.
  if (goal.scale?.baseline === -1) {
    levels.splice(3, 0, { value: PARTLY, text: t('ratePartly'), hint: undefined });
  }
  return formPage(
    {
      view: 'rate',
      title: t('rateTitle'),
      caption: goal.text,
      button: t('saveRating'),
      fields: html`${radios({
        ...choiceOf('level', state, context),
        fieldset: legend(t('rateLevel')),
        items: levels,
      })}
      ${choiceFrom(
        { name: 'prompt', label: wordsTo(state, t, 'ratePrompt') },
        PROMPTS.map((one) => ({ value: one, text: t(PROMPT_KEYS[one]) })),
        state,
        context,
      )}
      ${textOf({ name: 'note', label: t('optional', { label: t('rateNote') }) }, state, context)}`,
    },
    state,
    context,
  );
}

/**
 * Records a visit: the goal that was tapped first, so that its level is the second tap and saving
 * the third. The other goals, a place and a note are folded away.
 */
export function visitView(goal: Goal | undefined, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { plan, author, outcome } = state;
  const goals = visitGoals({ plan, goal, author });
  const [first, ...others] = goal ? goals : [];
  const help = (one: Goal) =>
    radios({
      ...choiceOf(promptField(one.id), state, context),
      fieldset: {
        legend: {
          html: html`<span class="council-goals__words">${one.text}</span>`,
          classes: 'govuk-fieldset__legend--m',
        },
      },
      items: PROMPTS.map((prompt) => ({ value: prompt, text: t(PROMPT_KEYS[prompt]) })),
    });
  const typed = (...fields: readonly string[]) =>
    fields.some((field) => (outcome?.values[field]?.[0] ?? '') !== '');
  return formPage(
    {
      view: 'visit',
      title: wordsTo(state, t, 'visitTitle'),
      caption: planCaption(state, t),
      text: wordsTo(state, t, 'visitText'),
      button: wordsTo(state, t, 'saveVisit'),
      fields: html`${first ? help(first) : goals.map(help)}
      ${
        others.length > 0
          ? details({
              summaryText: wordsTo(state, t, 'visitOthers'),
              html: html`${others.map(help)}`,
              open: typed(...others.map(({ id }) => promptField(id))),
            })
          : nothing
      }
      ${details({
        summaryText: t('visitMore'),
        open: typed('place', 'note'),
        html: html`${input({
          ...fieldOf('place', state, context),
          label: { text: t('optional', { label: t('visitPlace') }) },
        })}
        ${textarea({
          ...fieldOf('note', state, context),
          label: { text: t('optional', { label: wordsTo(state, t, 'visitNote') }) },
          rows: 3,
        })}`,
      })}`,
    },
    state,
    context,
  );
}
