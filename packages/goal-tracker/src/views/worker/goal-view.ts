import { button, html, insetText, summaryList } from '@council-elements/govuk';
import { nothing } from 'lit';
import { mayUse } from '../../forms/may-use.js';
import type { Agreement, GoalAgreed } from '../../model/events.js';
import { goalWeight } from '../../model/gas.js';
import type { Goal } from '../../model/plan.js';
import type { GoalProgress } from '../../model/progress.js';
import type { FormName } from '../../place.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { choicesView, levelsInLine } from '../goal/choices-view.js';
import { levelsView } from '../goal/levels-view.js';
import { stepView } from '../goal/step-view.js';
import { partyWords, summaryWords } from '../words.js';

const AGREEMENT_KEYS = {
  agreed: 'agreed',
  'not-agreed': 'notAgreed',
  'could-not-answer': 'couldNotAnswer',
} as const satisfies Readonly<Record<Agreement, string>>;

/** One goal: what it is, how it is going, what is being done. */
export function goalView(progress: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const { goal, differs, summary } = progress;
  const { importance, confidence, scale } = goal;
  const isOpen = !state.plan.ended;
  const hidden = html`<span class="govuk-visually-hidden"
    >${t('forGoal', { goal: goal.text })}</span
  >`;
  const isWorker = state.author.role === 'worker';
  const link = (view: FormName, text: string) =>
    isOpen && mayUse(view, { view, goal: goal.id }, state.author, state.plan)
      ? html`<a class="govuk-link council-goals__actions" href=${href({ view, goal: goal.id })}
          >${text} ${hidden}</a
        >`
      : nothing;
  const outOfTen = (value: number) => ({ text: t('outOfTen', { value }) });

  return html`<section class="council-goals__goal" aria-labelledby=${id(`goal-${goal.id}`)}>
    ${summaryList({
      card: {
        title: {
          html: html`<span class="council-goals__words" id=${id(`goal-${goal.id}`)} tabindex="-1"
            >${goal.text}</span
          >`,
          headingLevel: 3,
        },
      },
      rows: [
        goal.choices.length > 0 && {
          key: { text: t('importantTitle') },
          value: {
            html: html`${choicesView(t, t('wordingsDiffer'), goal.choices, ({ value }) => value, state)}
            ${link('words', t('toDoSettleWords'))}`,
          },
        },
        {
          key: { text: t('howItIsGoing') },
          value: { html: html`<p class="govuk-body">${summaryWords(t, summary)}</p>` },
        },
        importance !== undefined && {
          key: { text: t('importance') },
          value: outOfTen(importance),
        },
        confidence !== undefined && {
          key: { text: t('confidence') },
          value: outOfTen(confidence),
        },
        {
          key: { text: t('agreement') },
          value: {
            html: html`<p class="govuk-body">
                ${agreementWords(t, goal.agreement, state.plan.person ?? '')}
                ${goal.changedSinceAgreed ? t('agreedBefore') : nothing}
              </p>
              ${link('agree', t(goal.changedSinceAgreed ? 'askAgain' : 'askAgreed'))}`,
          },
        },
        isWorker && {
          key: { text: t('weight') },
          value: {
            html: html`<p class="govuk-body">${weightWords(t, goal.weight)}</p>
              ${link('weight', t('setWeight'))}`,
          },
        },
        goal.scaleChoices.length > 0 && {
          key: { text: t('importantTitle') },
          value: {
            html: html`${choicesView(t, t('levelsDiffer'), goal.scaleChoices, levelsInLine, state)}
            ${link('levels', t('toDoSettleLevels'))}`,
          },
        },
        {
          key: { text: t('levels') },
          value: {
            html: scale
              ? html`${levelsView(scale, progress, t)} ${link('levels', t('changeTheLevels'))}`
              : html`<p class="govuk-body">${t('noLevels')}</p>
                  ${link('levels', t('describeLevels'))}`,
          },
        },
        {
          key: { text: t('steps') },
          value: {
            html: html`${
              goal.steps.length > 0
                ? html`<ul class="govuk-list council-goals__steps">
                    ${goal.steps.map((step) => stepView(step, goal.id, isOpen, state, context))}
                  </ul>`
                : html`<p class="govuk-body">${t('noSteps')}</p>`
            }${link('add-step', t('addStep'))}`,
          },
        },
      ],
    })}
    ${state.parts.ways?.goalWaysView(goal, state, context)}
    ${differs ? insetText({ text: t('differInset') }) : nothing}
    ${state.parts.chart?.ratingChartView(progress, state, context)}
    ${state.parts.chart?.helpChartView(progress, state, context)}
    ${state.parts.chart?.recordedView(goal, state, context)}
    ${
      isOpen
        ? html`<div class="govuk-button-group council-goals__actions">
            ${
              isWorker
                ? button({
                    html: html`${t('recordVisit')} ${hidden}`,
                    href: href({ view: 'visit', goal: goal.id }),
                  })
                : nothing
            }
            ${button({
              html: html`${t('rate')} ${hidden}`,
              href: href({ view: 'rate', goal: goal.id }),
              classes: 'govuk-button--secondary',
            })}
            ${link('words', t('changeWords'))}
          </div>`
        : nothing
    }
  </section>`;
}

/** What the person answered, and who wrote it down where that was somebody else. */
function agreementWords(t: Words, agreement: GoalAgreed | undefined, person: string): string {
  if (!agreement) return t('agreementUnknown');
  const { answer, author, reason = '' } = agreement;
  const values = { name: person, reason };
  const said = t(AGREEMENT_KEYS[answer], values);
  if (author.role === 'person') return said;
  const by = t('writtenDownBy', { who: partyWords(t, author) });
  return /[.!?]$/.test(said) ? `${said} ${by}` : `${said}. ${by}`;
}

function weightWords(t: Words, weight: Goal['weight']): string {
  if (!weight) return t('weightNone');
  const { importance, difficulty } = weight;
  return t('weightValue', { weight: goalWeight(importance, difficulty), importance, difficulty });
}
