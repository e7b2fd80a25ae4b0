import { button, html, insetText, summaryList, tag } from '@council-elements/govuk';
import { nothing } from 'lit';
import { mayUse } from '../../forms/may-use.js';
import { LEVELS, type Agreement, type GoalAgreed, type Scale } from '../../model/events.js';
import { goalWeight } from '../../model/gas.js';
import type { Goal, Step } from '../../model/plan.js';
import type { GoalProgress } from '../../model/progress.js';
import type { Version } from '../../model/versions.js';
import type { FormName } from '../../place.js';
import { helpChartView, ratingChartView } from '../chart/charts-view.js';
import { recordedView } from '../chart/recorded-view.js';
import { voiceKey } from '../chart/voice-key.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { levelWords, momentWords, partyWords, summaryWords } from '../words.js';

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
            html: html`${choicesView(t, t('wordingsDiffer'), goal.choices, ({ value }) => value)}
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
            html: html`${choicesView(t, t('levelsDiffer'), goal.scaleChoices, ({ value }) =>
              [...value.texts].reverse().join(' · '),
            )}
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
    ${ratingChartView(progress, state, context)} ${helpChartView(progress, state, context)}
    ${recordedView(goal, state, context)}
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

/** The five levels, highest first as on the chart, with where people are. */
export function levelsView({ texts, baseline }: Scale, { voices }: GoalProgress, t: Words) {
  return html`<ol class="govuk-list council-goals__levels">
    ${[...LEVELS].reverse().map((level) => {
      const here = voices.filter(({ latest }) => latest.level === level);
      return html`<li class="council-goals__level">
        <strong>${levelWords(t, level)}</strong><br />
        <span class="council-goals__words">${texts[level + 2]}</span>
        ${level === baseline ? tag({ text: t('start'), classes: 'govuk-tag--grey' }) : nothing}
        ${here.map(
          ({ voice, latest: { rating } }) =>
            html`<span class="council-goals__here"
              >${voiceKey(voice)} ${t('latestOf', { who: partyWords(t, rating.author) })}</span
            >`,
        )}
      </li>`;
    })}
  </ol>`;
}

export function stepView(
  { id: step, text, who, done }: Step,
  goal: string,
  isOpen: boolean,
  { formKey }: TrackerState,
  { t, id, href, submit }: ViewContext,
) {
  const status = done
    ? tag({
        text: t('stepDone', { date: momentWords(t, done.given) }),
        classes: 'govuk-tag--green council-goals__tag',
      })
    : isOpen
      ? html`<form
          class="council-goals__actions"
          method="post"
          action=${href({ view: 'done', goal, step })}
          @submit=${submit}
        >
          <input type="hidden" name="key" value=${formKey} />
          ${button({
            html: html`${t('markDone')} <span class="govuk-visually-hidden">(${text})</span>`,
            classes: 'govuk-button--secondary council-goals__small-button',
          })}
        </form>`
      : nothing;
  return html`<li class="council-goals__step" id=${id(`step-${goal}-${step}`)}>
    <span class="council-goals__words">${text}</span><br />
    <span class="govuk-hint">${t('stepBy', { who: partyWords(t, who) })}</span>
    ${status}
  </li>`;
}

export function choicesView<Value>(
  t: Words,
  text: string,
  choices: readonly Version<Value>[],
  show: (choice: Version<Value>) => string,
) {
  return html`<p class="govuk-body">${text}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${choices.map(
        (choice) =>
          html`<li>
            <span class="council-goals__words">“${show(choice)}”</span><br />
            <span class="govuk-hint"
              >${t('wordingBy', {
                who: partyWords(t, choice.author),
                date: momentWords(t, choice.given),
              })}</span
            >
          </li>`,
      )}
    </ul>`;
}
