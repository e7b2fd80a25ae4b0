import { checkboxes, dateInput, html, input, radios, textarea } from '@council-elements/govuk';
import { partyValue } from '../forms/answers.js';
import { PROMPT_KEYS } from '../messages/keys.js';
import { LEVELS, PROMPTS, ROLES, type Party } from '../model/events.js';
import type { Goal, Plan } from '../model/plan.js';
import type { TrackerState, ViewContext, Words } from './context.js';
import { choiceOf, choicesOf, fieldOf, formPage } from './form-page.js';
import { reviewName } from './reviews-view.js';
import { levelWords, partyWords, roleWords } from './words.js';

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });

/** Starts a plan. */
export function startView(state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const start = fieldOf('start-day', state, context);
  const part = (name: 'day' | 'month' | 'year', label: string) => {
    const { id: partId, value } = fieldOf(`start-${name}`, state, context);
    return { id: partId, name, label, value };
  };
  return formPage(
    {
      view: 'start',
      title: t('startTitle'),
      text: t('startText'),
      button: t('startButton'),
      fields: html`${input({
        ...fieldOf('person', state, context),
        label: { text: t('startPerson'), classes: 'govuk-label--m' },
        hint: { text: t('startPersonHint') },
        autocomplete: 'off',
        spellcheck: false,
      })}
      ${dateInput({
        id: id('start'),
        namePrefix: 'start',
        fieldset: legend(t('startDate')),
        hint: { text: t('startDateHint') },
        errorMessage: start.errorMessage,
        items: [
          part('day', t('startDay')),
          part('month', t('startMonth')),
          part('year', t('startYear')),
        ],
      })}`,
    },
    state,
    context,
  );
}

/** Adds a step to a goal. */
export function addStepView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'add-step',
      title: t('stepTitle'),
      caption: goal.text,
      button: t('saveStep'),
      fields: html`${textarea({
        ...fieldOf('step', state, context),
        label: { text: t('stepText'), classes: 'govuk-label--m' },
        hint: { text: t('stepTextHint') },
        rows: 2,
      })}
      ${radios({
        ...choiceOf('who', state, context),
        fieldset: legend(t('stepWho')),
        items: partyItems(state, t),
      })}`,
    },
    state,
    context,
  );
}

/** Rates a goal: three taps, and a note for those who want. */
export function rateView(goal: Goal, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'rate',
      title: t('rateTitle'),
      caption: goal.text,
      button: t('saveRating'),
      fields: html`${radios({
        ...choiceOf('level', state, context),
        fieldset: legend(t('rateLevel')),
        items: [...LEVELS].reverse().map((one) => {
          const words = levelWords(t, one);
          const described = goal.scale?.texts[one + 2];
          return {
            value: String(one),
            text: described ?? words,
            hint: described ? { text: words } : undefined,
          };
        }),
      })}
      ${radios({
        ...choiceOf('prompt', state, context),
        fieldset: legend(t('ratePrompt')),
        items: PROMPTS.map((one) => ({ value: one, text: t(PROMPT_KEYS[one]) })),
      })}
      ${textarea({
        ...fieldOf('note', state, context),
        label: { text: t('optional', { label: t('rateNote') }), classes: 'govuk-label--m' },
        rows: 3,
      })}`,
    },
    state,
    context,
  );
}

/** Holds a review. */
export function reviewFormView(day: number, state: TrackerState, context: ViewContext) {
  const { t } = context;
  const text = (name: string, label: string) =>
    textarea({
      ...fieldOf(name, state, context),
      label: { text: label, classes: 'govuk-label--m' },
      rows: 4,
    });
  return formPage(
    {
      view: 'review',
      title: reviewName(t, day),
      caption: t('planOf', { name: state.plan.person ?? '' }),
      button: t('saveReview'),
      fields: html`${checkboxes({
        ...choicesOf('present', state, context),
        fieldset: legend(t('reviewPresent')),
        hint: { text: t('reviewPresentHint') },
        items: partyItems(state, t),
      })}
      ${text('personView', t('reviewPersonView', { name: state.plan.person ?? '' }))}
      ${text('carerView', t('optional', { label: t('reviewCarerView') }))}
      ${text('next', t('reviewNext'))}`,
    },
    state,
    context,
  );
}

function partyItems({ plan, author }: TrackerState, t: Words) {
  return partiesOf(plan, author, t).map((party) => ({
    value: partyValue(party),
    text: partyWords(t, party),
  }));
}

/** Everybody the plan knows, and somebody for each role that it knows nobody of. */
function partiesOf({ person, goals, reviews }: Plan, author: Party, t: Words): readonly Party[] {
  const known: readonly Party[] = [
    ...(person === undefined ? [] : [{ role: 'person' as const, name: person }]),
    ...goals.flatMap(({ ratings, steps }) => [
      ...ratings.map((rating) => rating.author),
      ...steps.map(({ who }) => who),
    ]),
    ...reviews.flatMap(({ present }) => present),
    author,
  ];
  return ROLES.flatMap((role) => {
    const names = new Set(known.flatMap((one) => (one.role === role ? one.name : [])));
    return [...(names.size > 0 ? names : [roleWords(t, role)])].map((name) => ({ role, name }));
  });
}
