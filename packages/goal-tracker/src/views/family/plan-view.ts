import { button, details, html, insetText } from '@council-elements/govuk';
import { nothing } from 'lit';
import { mayUse } from '../../forms/may-use.js';
import { LEVEL_KEYS } from '../../messages/keys.js';
import { consentsFor, isSameParty, maySee } from '../../model/consent.js';
import type { Party } from '../../model/events.js';
import type { Goal } from '../../model/plan.js';
import { progress, type GoalProgress, type ProgressSummary } from '../../model/progress.js';
import { schedule } from '../../model/schedule.js';
import type { TrackerState, ViewContext, Words } from '../context.js';
import { heldView, reviewName } from '../reviews-view.js';
import { takeAwayView } from '../take-away-view.js';
import { whereWords } from '../time-words.js';
import { choicesView, levelsInLine } from '../goal/choices-view.js';
import { levelsView } from '../goal/levels-view.js';
import { ownOpenSteps } from '../goal/own-steps.js';
import { stepView } from '../goal/step-view.js';
import { dateWords, voiceWords } from '../words.js';

const OWN_KEYS = { up: 'youSayUp', down: 'youSayDown', same: 'youSaySame' } as const;

/** The plan as family or a carer reads it: what the person lets them see, and that it is so. */
export function familyPlanView(state: TrackerState, context: ViewContext) {
  const { t, id } = context;
  const { plan, author, today } = state;
  const time = schedule(plan, today, state.bankHolidays);
  const consents = consentsFor(plan, author);
  if (!time || consents.length === 0) return consentNeededView(context);
  const name = plan.person ?? '';
  const { ended } = plan;
  const goals = progress(plan).filter(({ goal }) => maySee(plan, goal.id, author));
  const isAll = consents.some(({ goals }) => goals === 'all');
  const isBestInterests = consents.every(({ basis }) => basis === 'best-interests');
  const reviews = plan.reviews.filter(({ present }) =>
    present.some((one) => isSameParty(one, author)),
  );
  return html`<div class="council-plan">
    <span class="govuk-caption-xl">${t('caption')}</span>
    <h1 class="govuk-heading-xl">${t('planOf', { name })}</h1>
    <p class="govuk-body-l">${whereWords(t, time)}</p>
    <p class="govuk-body">
      ${t('dates', { start: dateWords(t, time.start), end: dateWords(t, time.end) })}
      ${ended ? t('endedBecause', { reason: ended.reason }) : nothing}
    </p>
    ${insetText({
      text: isBestInterests
        ? t('bestInterests', { name })
        : isAll
          ? t('letsSeeAll', { name })
          : t('letsSeeSome', { name, count: goals.length }),
    })}
    ${ended || goals.length === 0 ? nothing : todayView(goals, name, context)}
    <section aria-labelledby=${id('goals')}>
      <h2 class="govuk-heading-l" id=${id('goals')}>${t('familyGoals')}</h2>
      ${goals.length === 0 ? html`<p class="govuk-body">${t('familyNoGoals')}</p>` : nothing}
      ${goals.map((goal) => familyGoalView(goal, state, context))}
    </section>
    ${
      reviews.length > 0
        ? html`<section aria-labelledby=${id('reviews')}>
            <h2 class="govuk-heading-m" id=${id('reviews')}>${t('familyReviews')}</h2>
            ${reviews.map((review) =>
              details({ summaryText: reviewName(t, review.day), html: heldView(review, state, t) }),
            )}
          </section>`
        : nothing
    }
    ${takeAwayView(plan, context)} ${carersView(context)}
  </div>`;
}

/** What the person has to do for these goals, to read: it is theirs to mark. */
function todayView(goals: readonly GoalProgress[], name: string, { t, id }: ViewContext) {
  const steps = ownOpenSteps(goals.map(({ goal }) => goal));
  return html`<section aria-labelledby=${id('today')}>
    <h2 class="govuk-heading-l" id=${id('today')}>${t('familyToday', { name })}</h2>
    ${
      steps.length > 0
        ? html`<ul class="govuk-list">
            ${steps.map(
              ({ goal, step }) =>
                html`<li class="council-goals__step">
                  <span class="council-goals__words">${step.text}</span>
                  <span class="govuk-hint council-goals__words"
                    >${t('stepFor', { goal: goal.text })}</span
                  >
                </li>`,
            )}
          </ul>`
        : html`<p class="govuk-body">${t('familyTodayNothing')}</p>`
    }
  </section>`;
}

/** Says nothing of the plan, not even whether there is one. */
function consentNeededView(context: ViewContext) {
  const { t } = context;
  return html`<h1 class="govuk-heading-xl">${t('consentNeeded')}</h1>
    <p class="govuk-body">${t('consentNeededText')}</p>
    ${carersView(context)}`;
}

const carersView = ({ t, id }: ViewContext) =>
  html`<section aria-labelledby=${id('carers')}>
    <h2 class="govuk-heading-m" id=${id('carers')}>${t('carersTitle')}</h2>
    <p class="govuk-body">${t('carersText')}</p>
  </section>`;

function familyGoalView(progress: GoalProgress, state: TrackerState, context: ViewContext) {
  const { t, id, href } = context;
  const { goal, differs, summary } = progress;
  const isOpen = !state.plan.ended;
  const about = html`<span class="govuk-visually-hidden"
    >${t('forGoal', { goal: goal.text })}</span
  >`;
  return html`<section class="council-goals__goal" aria-labelledby=${id(`goal-${goal.id}`)}>
    <h3 class="govuk-heading-m council-goals__words" id=${id(`goal-${goal.id}`)}>${goal.text}</h3>
    ${
      goal.choices.length > 0
        ? choicesView(t, t('wordingsOpen'), goal.choices, ({ value }) => value, state)
        : nothing
    }
    ${summaryView(summary, state.author, t)}
    ${differs ? insetText({ text: t('differInset') }) : nothing}
    ${
      goal.scaleChoices.length > 0
        ? choicesView(t, t('levelsOpen'), goal.scaleChoices, levelsInLine, state)
        : nothing
    }
    ${goal.scale ? levelsView(goal.scale, progress, t) : nothing}
    ${stepsView(goal, isOpen, state, context)}
    ${
      isOpen
        ? html`<div class="council-goals__actions">
            ${button({ html: html`${t('rate')} ${about}`, href: href({ view: 'rate', goal: goal.id }) })}
            <p class="govuk-body">
              <a class="govuk-link" href=${href({ view: 'visit', goal: goal.id })}
                >${t('familyVisit')} ${about}</a
              >
            </p>
          </div>`
        : nothing
    }
    ${state.parts.ways?.goalWaysView(goal, state, context)}
    ${state.parts.chart?.ratingChartView(progress, state, context)}
    ${state.parts.chart?.helpChartView(progress, state, context)}
    ${state.parts.chart?.recordedView(goal, state, context)}
  </section>`;
}

/** What each says, one below the other; that they differ stands by itself. */
function summaryView({ kind, voices }: ProgressSummary, reader: Party, t: Words) {
  if (kind === 'none') return html`<p class="govuk-body">${t('nobodyRated')}</p>`;
  return html`<ul class="govuk-list govuk-list--bullet">
      ${voices.map((one) => {
        const isOwn = isSameParty({ role: one.voice, name: one.name }, reader);
        return html`<li>${isOwn ? ownWords(t, one) : voiceWords(t, one)}</li>`;
      })}
    </ul>
    ${kind === 'agree' ? html`<p class="govuk-body">${t('theyAgree')}</p>` : nothing}`;
}

/** What the reader says themselves. */
function ownWords(t: Words, { level, change, direction }: ProgressSummary['voices'][number]) {
  const values = { level: t(LEVEL_KEYS[level]), count: Math.abs(change ?? 0) };
  if (direction === undefined) return t('youSay', values);
  return t(OWN_KEYS[direction], values);
}

function stepsView(goal: Goal, isOpen: boolean, state: TrackerState, context: ViewContext) {
  const { t } = context;
  if (goal.steps.length === 0) return nothing;
  const mayDo = isOpen && mayUse('done', { view: 'done', goal: goal.id }, state.author, state.plan);
  return html`<h4 class="govuk-heading-s">${t('familySteps')}</h4>
    <ul class="govuk-list council-goals__steps">
      ${goal.steps.map((step) => stepView(step, goal.id, mayDo, state, context))}
    </ul>`;
}
