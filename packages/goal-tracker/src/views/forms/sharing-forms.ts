import { checkboxes, html, input, insetText, radios } from '@council-elements/govuk';
import { nothing } from 'lit';
import { partyValue } from '../../forms/answers.js';
import { ALL_GOALS } from '../../forms/fields.js';
import type { Consent } from '../../model/plan.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { choiceOf, choicesOf, fieldOf, formPage } from '../form-page.js';
import { momentWords, wordsTo } from '../words.js';
import {
  choiceFrom,
  familyOf,
  isPerson,
  legend,
  partyItems,
  planCaption,
  question,
  textOf,
} from './fields.js';

/** Records that the service was explained (NICE QS173, statement 1). */
export function explainedView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const name = state.plan.person ?? '';
  return formPage(
    {
      view: 'explained',
      title: t('explainedTitle'),
      caption: planCaption(state, t),
      text: t('explainedText', { name }),
      button: t('saveExplained'),
      fields: textOf(
        { name: 'note', label: t('optional', { label: t('explainedNote') }) },
        state,
        context,
      ),
    },
    state,
    context,
  );
}

/** Records that somebody was given the goals (NICE QS173, statement 3). */
export function sharedView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  return formPage(
    {
      view: 'shared',
      title: t('sharedTitle'),
      caption: planCaption(state, t),
      text: t('sharedText'),
      button: t('saveShared'),
      fields: html`${choiceFrom(
        { name: 'with', label: t('sharedWith') },
        partyItems(state, t),
        state,
        context,
      )}
      ${input({
        ...fieldOf('how', state, context),
        label: question(t('sharedHow')),
        hint: { text: t('sharedHowHint') },
      })}`,
    },
    state,
    context,
  );
}

/** Lets family or a carer see goals. */
export function consentView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { plan } = state;
  const name = plan.person ?? '';
  const family = familyOf(plan);
  const isKnown = family.length > 0;
  return formPage(
    {
      view: 'consent',
      title: wordsTo(state, t, 'consentTitle'),
      caption: planCaption(state, t),
      text: wordsTo(state, t, 'consentText'),
      button: wordsTo(state, t, 'saveConsent'),
      fields: html`${
        isKnown
          ? radios({
              ...choiceOf('to', state, context),
              fieldset: legend(t('consentTo')),
              items: [
                ...family.map((party) => ({ value: partyValue(party), text: party.name })),
                { value: 'other', text: t('consentOther') },
              ],
            })
          : nothing
      }
      ${input({
        ...fieldOf('name', state, context),
        label: isKnown ? { text: t('consentNameOther') } : question(t('consentTo')),
        hint: isKnown ? undefined : { text: t('consentName') },
        autocomplete: 'off',
        spellcheck: false,
      })}
      ${checkboxes({
        ...choicesOf('goals', state, context),
        fieldset: legend(t('consentGoals')),
        items: [
          { value: ALL_GOALS, text: t('consentAll') },
          ...plan.goals.map(({ id, text }) => ({
            value: id,
            html: html`<span class="council-goals__words">${text}</span>`,
          })),
        ],
      })}
      ${isPerson(state) ? nothing : basisFields(name, state, context)}`,
    },
    state,
    context,
  );
}

/** Whose decision it is. The person who gives consent has decided; others say how it came about. */
function basisFields(name: string, state: TrackerState, context: ViewContext) {
  const { t } = context;
  return html`${choiceFrom(
    { name: 'basis', label: t('consentBasis') },
    [
      { value: 'person', text: t('consentPerson', { name }) },
      {
        value: 'best-interests',
        text: t('consentBest', { name }),
        hint: t('consentBestHint', { name }),
      },
    ],
    state,
    context,
  )}
  ${textOf(
    {
      name: 'note',
      label: t('optional', { label: t('consentNote') }),
      hint: t('consentNoteHint', { name }),
    },
    state,
    context,
  )}`;
}

/** Takes consent back. */
export function withdrawView(state: TrackerState, context: ViewContext) {
  const { t } = context;
  const { plan } = state;
  const standing = plan.consents.filter(({ withdrawn }) => !withdrawn);
  return formPage(
    {
      view: 'withdraw',
      title: wordsTo(state, t, 'withdrawTitle'),
      caption: planCaption(state, t),
      text: standing.length > 0 ? t('withdrawText') : undefined,
      button: wordsTo(state, t, 'saveWithdraw'),
      fields:
        standing.length > 0
          ? checkboxes({
              ...choicesOf('consents', state, context),
              fieldset: legend(wordsTo(state, t, 'withdrawWhich')),
              items: standing.map((consent) => ({
                value: consent.id,
                text: consent.to.name,
                hint: { text: consentWords(t, consent) },
              })),
            })
          : insetText({ text: wordsTo(state, t, 'withdrawNone') }),
    },
    state,
    context,
  );
}

function consentWords(t: Words, { goals, given }: Consent): string {
  const date = momentWords(t, given);
  if (goals === 'all') return t('withdrawAll', { date });
  return t('withdrawSome', { count: goals.length, date });
}
