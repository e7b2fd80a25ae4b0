import { button, html, insetText } from '@council-elements/govuk';
import { nothing } from 'lit';
import { mayUse } from '../../forms/may-use.js';
import type { Step } from '../../model/plan.js';
import type { GoalProgress } from '../../model/progress.js';
import type { Schedule } from '../../model/schedule.js';
import { thenAndNow, type ThenAndNow } from '../../model/then-and-now.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { chartDetails } from '../chart/chart-details.js';
import { choicesView } from '../goal/choices-view.js';
import { isOwn } from '../goal/own-steps.js';
import { stepView } from '../goal/step-view.js';
import { partyWords, ratingWords } from '../words.js';

const STEP_KEYS = {
  same: 'sameNow',
  'on-the-way': 'onTheWay',
  moved: 'moved',
  reached: 'reached',
  more: 'reachedMore',
} as const satisfies Record<NonNullable<ThenAndNow['step']>, string>;

/** A goal in the person's words: where they began and where they are, and what they can say of it. */
export function personGoalView(
  progress: GoalProgress,
  time: Schedule,
  state: TrackerState,
  context: ViewContext,
) {
  const { t, id, href } = context;
  const { plan, author } = state;
  const { goal, differs, voices } = progress;
  const isOpen = !plan.ended;
  const about = html`<span class="govuk-visually-hidden"
    >${t('forGoal', { goal: goal.text })}</span
  >`;
  const link = (view: 'visit' | 'agree', text: string) =>
    isOpen && mayUse(view, { view, goal: goal.id }, author, plan)
      ? html`<p class="govuk-body council-goals__actions">
          <a class="govuk-link" href=${href({ view, goal: goal.id })}>${text} ${about}</a>
        </p>`
      : nothing;
  const isAsked = !goal.agreement || goal.changedSinceAgreed;

  return html`<section class="council-goals__goal" aria-labelledby=${id(`goal-${goal.id}`)}>
    <h3 class="govuk-heading-m council-goals__words" id=${id(`goal-${goal.id}`)}>${goal.text}</h3>
    ${
      goal.choices.length > 0
        ? choicesView(t, t('wordingsDiffer'), goal.choices, ({ value }) => value, state)
        : nothing
    }
    ${progressView(progress, time, t)} ${differs ? insetText({ text: t('differInset') }) : nothing}
    ${stepsView(
      t('othersSteps'),
      goal.steps.filter((step) => !step.done && (!isOwn(step) || !isOpen)),
      goal.id,
      state,
      context,
    )}
    ${stepsView(
      t('doneSteps'),
      goal.steps.filter(({ done }) => done),
      goal.id,
      state,
      context,
    )}
    ${
      isOpen
        ? html`<div class="council-goals__actions">
            ${button({ html: html`${t('rate')} ${about}`, href: href({ view: 'rate', goal: goal.id }) })}
          </div>`
        : nothing
    }
    ${link('visit', t('triedIt'))} ${isAsked ? link('agree', t('sayAgree')) : nothing}
    ${state.parts.ways?.goalWaysView(goal, state, context)}
    ${
      voices.length > 0
        ? chartDetails(`ratings-${goal.id}`, t('chartSummary'), state, context, (shown) =>
            state.parts.chart?.ratingChartView(progress, state, shown),
          )
        : nothing
    }
    ${state.parts.chart?.helpChartView(progress, state, context)}
    ${state.parts.chart?.recordedView(goal, state, context)}
  </section>`;
}

/** Then and now in the words of the levels; what others say beside it. */
function progressView(progress: GoalProgress, { day }: Schedule, t: Words) {
  const { goal, voices } = progress;
  const { then, now, step } = thenAndNow(progress);
  const weeks = Math.floor(day / 7);
  const when = weeks > 0 ? t('weeksAgo', { count: weeks }) : t('atFirst');
  const own = voices.find(({ voice }) => voice === 'person');
  const others = voices.filter(({ voice }) => voice !== 'person');
  const said = ({ latest: { rating } }: (typeof voices)[number]) =>
    goal.scale?.texts[rating.level + 2] ?? ratingWords(t, rating);
  return html`${
    then
      ? html`<p class="govuk-body council-goals__words">${t('then', { when, text: then })}</p>`
      : nothing
  }
  ${
    own
      ? html`<p class="govuk-body-l">
          <span class="council-goals__words"
            >${step === 'same' ? t('sameNow') : t('nowYou', { text: now ?? said(own) })}</span
          >
        </p>`
      : html`<p class="govuk-body">${t('notRatedByYou')}</p>`
  }
  ${
    step && step !== 'same'
      ? html`<p class="govuk-body"><strong>${t(STEP_KEYS[step])}</strong></p>`
      : nothing
  }
  ${
    others.length > 0
      ? html`<ul class="govuk-list">
          ${others.map(
            (voice) =>
              html`<li>
                <span class="council-goals__words"
                  >${t('nowOther', {
                    who: partyWords(t, voice.latest.rating.author),
                    text: said(voice),
                  })}</span
                >
              </li>`,
          )}
        </ul>`
      : nothing
  }`;
}

function stepsView(
  title: string,
  steps: readonly Step[],
  goal: string,
  state: TrackerState,
  context: ViewContext,
) {
  return steps.length === 0
    ? nothing
    : html`<h4 class="govuk-heading-s">${title}</h4>
        <ul class="govuk-list council-goals__steps">
          ${steps.map((step) => stepView(step, goal, false, state, context))}
        </ul>`;
}
